using Journo.Analysis.Search;

namespace Journo.Analysis.Comparison;

/// <summary>
/// Which claim of one version is which of the other: first those of the same words, in their order; then, of the rest, the pairs that share
/// most of their words, best first.
/// A word that many claims have makes no pairs, so that the time grows with the text and not with its square.
/// </summary>
internal static class ClaimAlignment
{
    private const double LeastSimilarity = 0.5;
    private const int MostClaimsOfAWord = 24;

    /// <returns>For each claim of the older version, the number of the newer version's; -1 where there is none.</returns>
    public static int[] Of(IReadOnlyList<Claim> older, IReadOnlyList<Claim> newer, CancellationToken cancellation)
    {
        int[] partner = new int[older.Count];
        Array.Fill(partner, -1);
        string[][] olderTerms = [.. older.Select(Terms)], newerTerms = [.. newer.Select(Terms)];
        var free = new HashSet<int>(Enumerable.Range(0, newer.Count));

        Dictionary<string, Queue<int>> byWords = [];
        for (int i = 0; i < newer.Count; i++)
        {
            string key = string.Join(' ', newerTerms[i]);
            if (!byWords.TryGetValue(key, out Queue<int>? queue)) byWords[key] = queue = new();
            queue.Enqueue(i);
        }
        for (int i = 0; i < older.Count; i++)
        {
            if (byWords.TryGetValue(string.Join(' ', olderTerms[i]), out Queue<int>? queue) && queue.TryDequeue(out int same)) Pair(
                i, same);
        }

        Dictionary<string, List<int>> byWord = [];
        foreach (int i in free.Order())
        {
            foreach (string term in newerTerms[i].Distinct(StringComparer.Ordinal))
            {
                if (!byWord.TryGetValue(term, out List<int>? list)) byWord[term] = list = [];
                list.Add(i);
            }
        }
        var candidates = new List<(double Similarity, int Distance, int Older, int Newer)>();
        for (int i = 0; i < older.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (partner[i] >= 0) continue;
            IEnumerable<int> others = olderTerms[i]
                .Where(term => byWord.TryGetValue(term, out List<int>? list) && list.Count <= MostClaimsOfAWord)
                .SelectMany(term => byWord[term]).Distinct();
            foreach (int other in others)
            {
                double similarity = Similarity(olderTerms[i], newerTerms[other]);
                if (similarity >= LeastSimilarity) candidates.Add((similarity, Math.Abs(i - other), i, other));
            }
        }
        foreach ((_, _, int one, int other) in candidates.OrderByDescending(c => c.Similarity).ThenBy(c => c.Distance).ThenBy(c => c.Older)
            .ThenBy(c => c.Newer))
        {
            if (partner[one] < 0 && free.Contains(other)) Pair(one, other);
        }
        return partner;

        void Pair(int one, int other)
        {
            partner[one] = other;
            free.Remove(other);
        }
    }

    /// <summary>The stemmed words of a claim.</summary>
    public static string[] Terms(Claim claim) => [.. ClaimQuery.Terms(claim.ToString())];

    // Dice's coefficient of the sets of words.
    private static double Similarity(string[] left, string[] right)
    {
        HashSet<string> one = new(left, StringComparer.Ordinal), other = new(right, StringComparer.Ordinal);
        return one.Count + other.Count == 0 ? 0 : 2.0 * one.Count(other.Contains) / (one.Count + other.Count);
    }
}
