using System.Buffers;

namespace Journo.Search;

/// <summary>Ranks the claims of an index for a query by BM25 (k1 1.2, b 0.75, the customary values).</summary>
internal sealed class ClaimSearch(ClaimIndex index, CancellationToken cancellation = default)
{
    private const double K1 = 1.2, B = 0.75;

    private readonly float[] _norms = [.. Enumerable.Range(0, 256).Select(words => (float)(K1 * (1 - B + (B * words / index.AverageLength))))];

    /// <summary>The best claims for a query, best first; equal ones in the dataset's order.</summary>
    public IReadOnlyList<ClaimMatch> Find(ClaimQuery query, int first, string text)
    {
        if (query.IsEmpty || index.Count == 0) return [];
        if (!Allowed(query, out ulong[]? allowed)) return [];
        List<(int Claim, double Score)> best = query.Words.Count == 0 ? First(allowed!, first) : Best(query.Words, allowed, first, Weight);
        var wanted = query.Words.ToHashSet(StringComparer.Ordinal);
        return [.. best.Select(found =>
        {
            Claim claim = index[found.Claim];
            return new ClaimMatch { Claim = claim, Score = Math.Round(found.Score, 3), Matched = MatchedWords.Of(claim, wanted), Query = text };
        })];
    }

    /// <summary>The claims with the highest sums over the terms they have, highest first.</summary>
    internal List<(int Claim, double Score)> Best(IReadOnlyList<string> terms, ulong[]? allowed, int first, Func<int, double> weightOf)
    {
        float[] scores = ArrayPool<float>.Shared.Rent(index.Count);
        try
        {
            scores.AsSpan(0, index.Count).Clear();
            foreach (string term in terms)
            {
                cancellation.ThrowIfCancellationRequested();
                if (index.Find(term) is not { } entry) continue;
                float weight = (float)weightOf(entry.Claims);
                Postings postings = index.Claims(entry);
                while (postings.Next())
                {
                    int claim = postings.Claim;
                    if (allowed is not null && (allowed[claim >> 6] & 1UL << claim) == 0) continue;
                    scores[claim] += weight * (postings.Times * (float)(K1 + 1) / (postings.Times + _norms[index.Lengths[claim]]));
                }
            }
            return Highest(scores.AsSpan(0, index.Count), first);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(scores);
        }
    }

    /// <summary>How much a term says that so many claims have.</summary>
    internal double Weight(int claims) => Math.Log(1 + ((index.Count - claims + 0.5) / (claims + 0.5)));

    private static List<(int Claim, double Score)> Highest(ReadOnlySpan<float> scores, int first)
    {
        var heap = new PriorityQueue<int, (float Score, int Later)>();
        for (int claim = 0; claim < scores.Length; claim++)
        {
            if (scores[claim] <= 0) continue;
            if (heap.Count < first) heap.Enqueue(claim, (scores[claim], -claim));
            else if (scores[claim] > scores[heap.Peek()]) heap.EnqueueDequeue(claim, (scores[claim], -claim));
        }
        var best = new List<(int, double)>(heap.Count);
        while (heap.TryDequeue(out int claim, out (float Score, int) rank)) best.Add((claim, rank.Score));
        best.Reverse();
        return best;
    }

    private List<(int Claim, double Score)> First(ulong[] allowed, int first)
    {
        var found = new List<(int, double)>();
        for (int claim = 0; claim < index.Count && found.Count < first; claim++)
        {
            if ((allowed[claim >> 6] & 1UL << claim) != 0) found.Add((claim, 0));
        }
        return found;
    }

    // One bit for each claim that has all that is required; null where nothing is.
    private bool Allowed(ClaimQuery query, out ulong[]? allowed)
    {
        allowed = null;
        foreach (string term in query.Required)
        {
            if (index.Find(term) is not { } entry) return false;
            Postings postings = index.Claims(entry);
            Restrict(ref allowed, bits =>
            {
                while (postings.Next()) Set(bits, postings.Claim);
            });
        }
        foreach (IReadOnlyList<string> phrase in query.Phrases)
        {
            TermEntry?[] entries = [.. phrase.Select(index.Find)];
            if (Array.Exists(entries, entry => entry is null)) return false;
            Postings[] postings = [.. entries.Select(entry => index.Claims(entry!.Value))];
            Restrict(ref allowed, bits => new PhraseSearch(postings).Find(claim => Set(bits, claim), cancellation));
        }
        return true;
    }

    private void Restrict(ref ulong[]? allowed, Action<ulong[]> set)
    {
        cancellation.ThrowIfCancellationRequested();
        ulong[] bits = new ulong[(index.Count + 63) / 64];
        set(bits);
        for (int i = 0; allowed is not null && i < bits.Length; i++) bits[i] &= allowed[i];
        allowed = bits;
    }

    private static void Set(ulong[] bits, int claim) => bits[claim >> 6] |= 1UL << claim;
}
