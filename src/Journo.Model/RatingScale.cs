namespace Journo;

/// <summary>A verdict of a scale.</summary>
/// <param name="Name">As it is published: "Mostly true", "Four Pinocchios".</param>
/// <param name="Points">The number that the desk publishes for it; null for one outside the order, such as "Unproven".</param>
/// <param name="Meaning">What it says, in a line.</param>
public sealed record ScaleVerdict(string Name, int? Points, string? Meaning = null)
{
    /// <summary>The verdict.</summary>
    public override string ToString() => Name;
}

/// <summary>The verdicts that a desk gives, and how they are ordered.</summary>
public sealed record RatingScale
{
    /// <summary>By which reviews name it.</summary>
    public required string Name { get; init; }
    /// <summary>What it is, in a line.</summary>
    public string? Title { get; init; }
    /// <summary>Whether more points are worse, as with Pinocchios.</summary>
    public bool IsInverted { get; init; }
    /// <summary>The verdicts, truest first, then those outside the order.</summary>
    public required IReadOnlyList<ScaleVerdict> Verdicts { get; init; }

    /// <summary>The rating of the truest verdict; null where no verdict has points.</summary>
    public int? BestRating => Verdicts.Max(RatingOf);

    /// <summary>The rating of the least true verdict; null where no verdict has points.</summary>
    public int? WorstRating => Verdicts.Min(RatingOf);

    /// <summary>The verdict of this name, whatever its case; null where the scale has none.</summary>
    public ScaleVerdict? Find(string verdict) => Verdicts.FirstOrDefault(v => v.Name.Equals(verdict, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// A number that is the greater the truer the verdict is, whichever way the desk's own points run; null for a verdict outside the
    /// order. On an inverted scale it is one more than
    /// the most points, less the points: four Pinocchios are 1, none are 5.
    /// </summary>
    public int? RatingOf(ScaleVerdict verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        return IsInverted ? Verdicts.Max(v => v.Points) + 1 - verdict.Points : verdict.Points;
    }

    /// <summary>Whether all values are the same.</summary>
    public bool Equals(RatingScale? other) =>
        other is not null && Name == other.Name && Title == other.Title && IsInverted == other.IsInverted
            && Verdicts.SequenceEqual(other.Verdicts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, IsInverted, Verdicts.Count);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
