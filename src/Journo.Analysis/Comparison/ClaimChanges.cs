using Journo.Extraction.Claims;

namespace Journo.Analysis.Comparison;

/// <summary>What changed in one claim, with the sentences of a correction note.</summary>
internal static class ClaimChanges
{
    public const string Figure = "Figure", Speaker = "Speaker", AttributionAdded = "AttributionAdded",
        AttributionRemoved = "AttributionRemoved",
        HedgeAdded = "HedgeAdded", HedgeRemoved = "HedgeRemoved", Wording = "Wording";

    /// <summary>The kinds of change and their sentences; none where the claim is the same.</summary>
    public static IReadOnlyList<(string What, string Note)> Of(
        Claim older, IEnumerable<Figure> olderFigures, Claim newer, IEnumerable<Figure> newerFigures)
    {
        var changes = new List<(string, string)>();
        Figures(changes, [.. olderFigures], [.. newerFigures]);
        ClaimAttribution(changes, older, newer);
        List<string> added = Without(newer.Hedges, older.Hedges), removed = Without(older.Hedges, newer.Hedges);
        if (added.Count > 0) changes.Add((HedgeAdded, $"Now qualified by {Quoted(added)}."));
        if (removed.Count > 0) changes.Add((HedgeRemoved, $"No longer qualified by {Quoted(removed)}."));
        if (changes.Count == 0 && !ClaimAlignment.Terms(older).AsSpan().SequenceEqual(ClaimAlignment.Terms(newer))) changes
            .Add((Wording, "Reworded."));
        return changes;
    }

    private static void Figures(List<(string, string)> changes, Figure[] older, Figure[] newer)
    {
        Figure[] gone = [.. older.Where(figure => !Array.Exists(newer, other => Same(figure, other)))],
            come = [.. newer.Where(figure => !Array.Exists(older, other => Same(figure, other)))];
        if (gone.Length == 0 && come.Length == 0) return;
        changes.Add((Figure, (gone.Length, come.Length) switch
        {
            (_, 0) => $"The figure {Quoted(gone.Select(f => f.Text))} is gone.",
            (0, _) => $"The figure {Quoted(come.Select(f => f.Text))} is new.",
            _ => $"An earlier version gave {Quoted(gone.Select(f => f.Text))}; it is now {Quoted(come.Select(f => f.Text))}.",
        }));
    }

    private static void ClaimAttribution(List<(string, string)> changes, Claim older, Claim newer)
    {
        (string? was, string? now) = (older.Speaker, newer.Speaker);
        bool had = older.Attribution != AttributionKind.None, has = newer.Attribution != AttributionKind.None;
        if (had && !has) changes.Add((AttributionRemoved, was is null ? "No longer attributed." : $"No longer attributed to {was}."));
        else if (!had && has) changes.Add((AttributionAdded, now is null ? "Now attributed." : $"Now attributed to {now}."));
        else if (was != now) changes
            .Add((Speaker, $"An earlier version gave it as said by {was ?? "nobody named"}; it is now said by {now ?? "nobody named"}."));
    }

    private static bool Same(Figure left, Figure right) =>
        left.Kind == right.Kind && left.Currency == right.Currency
            && string.Equals(left.Unit, right.Unit, StringComparison.OrdinalIgnoreCase)
        && (left.Value is null && right.Value is null ? left.Text == right.Text : left.Value == right.Value);

    private static List<string> Without(TextList words, TextList others) =>
        [.. words.Where(word => !others.Contains(word, StringComparer.OrdinalIgnoreCase))];

    private static string Quoted(IEnumerable<string> words) => string.Join(", ", words.Select(word => $"\u201C{word}\u201D"));
}
