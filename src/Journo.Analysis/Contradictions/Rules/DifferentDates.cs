namespace Journo.Analysis.Contradictions.Rules;

/// <summary>Dates of the same event that can't both be.</summary>
internal sealed class DifferentDates : ContradictionRule
{
    private const double LeastOverlap = 0.5;

    public override string Name => "DifferentDates";

    public override bool Concerns(ComparableClaim statement) => statement.Subject is not null && statement.Negation is null
        && statement.Events.Any(e => e.Earliest is not null && e.Latest is not null);

    public override Contradiction? Find(ComparableClaim first, ComparableClaim second)
    {
        if (first.Subject != second.Subject) return null;
        double overlap = first.Overlap(second);
        if (overlap < LeastOverlap) return null;
        if (Apart(first, second) is not ({ } one, { } other)) return null;
        // Figures that differ with the date tell of two events.
        if (first.Figures.Any(f => f.Kind is not FigureKind.Duration)
            && second.Figures.Any(f => f.Kind is not FigureKind.Duration)) return null;
        return Found(first, second, (one.Expression ?? one.Date!.ToString(), other.Expression ?? other.Date!.ToString()), first.Subject,
            $"What reads as the same event is dated {one.Date} in one place and {other.Date} in another.", 0.35 + (0.5 * overlap),
                (one.Id, other.Id));
    }

    /// <summary>An event of each that lie apart; null where any two may be at one time, or either tells of no date.</summary>
    public static (EventMention First, EventMention Second)? Apart(ComparableClaim first, ComparableClaim second)
    {
        (EventMention, EventMention)? apart = null;
        foreach (EventMention one in first.Events.Where(e => e.Earliest is not null && e.Latest is not null))
        {
            foreach (EventMention other in second.Events.Where(e => e.Earliest is not null && e.Latest is not null))
            {
                if (one.Latest!.CompareTo(other.Earliest!) >= 0 && other.Latest!.CompareTo(one.Earliest!) >= 0) return null;
                apart ??= (one, other);
            }
        }
        return apart;
    }
}
