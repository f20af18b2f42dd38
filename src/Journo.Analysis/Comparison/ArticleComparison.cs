using Journo.Extraction.Events;

namespace Journo.Analysis.Comparison;

/// <summary>Compares two versions of an article, claim by claim.</summary>
public static class ArticleComparison
{
    /// <summary>The changes, in the order of the newer text; what was dropped stands where it would have stood.</summary>
    /// <param name="reference">The older version.</param>
    /// <param name="difference">The newer version.</param>
    /// <param name="cancellation">Ends the comparison early.</param>
    public static IReadOnlyList<ArticleChange> Compare(
        ArticleExtraction reference, ArticleExtraction difference, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(difference);
        int[] partner = ClaimAlignment.Of(reference.Claims, difference.Claims, cancellation);
        ILookup<string?, Figure> olderFigures = reference.Figures.ToLookup(f => f.Claim),
            newerFigures = difference.Figures.ToLookup(f => f.Claim);
        var changes = new List<(int Place, int Order, ArticleChange Change)>();
        int place = 0;
        for (int i = 0; i < partner.Length; i++)
        {
            Claim older = reference.Claims[i];
            if (partner[i] < 0)
            {
                changes.Add((place, 0, new() { Kind = ChangeKind.Dropped, What = ["Claim"], Note = $"Removed: \u201C{older}\u201D",
                    Reference = older }));
                continue;
            }
            Claim newer = difference.Claims[partner[i]];
            place = newer.Start;
            IReadOnlyList<(string What, string Note)> found = ClaimChanges.Of(older, olderFigures[older.Id], newer, newerFigures[newer.Id]);
            if (found.Count == 0) continue;
            string told = ClaimAlignment.Terms(older).AsSpan().SequenceEqual(ClaimAlignment.Terms(newer)) ? $"\u201C{newer}\u201D"
                : $"\u201C{older}\u201D became \u201C{newer}\u201D";
            changes.Add((newer.Start, 1, new()
            {
                Kind = ChangeKind.Changed, What = TextList.From(found.Select(f => f.What)),
                    Note = $"{string.Join(' ', found.Select(f => f.Note))} {told}", Reference = older, Difference = newer,
            }));
        }
        var matched = partner.ToHashSet();
        for (int i = 0; i < difference.Claims.Count; i++)
        {
            Claim newer = difference.Claims[i];
            if (!matched.Contains(i)) changes
                .Add((newer.Start, 2, new() { Kind = ChangeKind.Added, What = ["Claim"], Note = $"Added: \u201C{newer}\u201D",
                Difference = newer }));
        }
        return [.. changes.OrderBy(c => c.Place).ThenBy(c => c.Order).Select(c => c.Change)];
    }
}
