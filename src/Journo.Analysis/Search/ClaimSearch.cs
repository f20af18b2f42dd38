using System.Runtime.CompilerServices;

namespace Journo.Analysis.Search;

/// <summary>Finds the claims of an index that a query asks for, the best first.</summary>
internal sealed class ClaimSearch(ClaimIndex index, CancellationToken cancellation = default)
{
    /// <summary>The best claims for a query, best first; equal ones in the dataset's order.</summary>
    public IReadOnlyList<ClaimMatch> Find(ClaimQuery query, int first, string text)
    {
        if (query.IsEmpty || index.Count == 0) return [];
        using var scores = new ClaimScores(index);
        var terms = new QueryTerms(index);
        var words = query.Words.ToHashSet(StringComparer.Ordinal);
        if (!Allowed(query, terms, scores, words, out Bits? allowed)) return [];
        Add(words, terms, scores, allowed);
        List<(int Claim, double Score)> best = query.Words.Count == 0 ? First(allowed!, first) : scores.Highest(allowed, first);
        var wanted = query.Words.ToHashSet(StringComparer.Ordinal);
        return [.. best.Select(found =>
        {
            Claim claim = index[found.Claim];
            return new ClaimMatch { Claim = claim, Score = Math.Round(found.Score, 3), Matched = MatchedWords.Of(claim, wanted),
                Query = text };
        })];
    }

    /// <summary>The claims with the highest sums over the words they have, highest first.</summary>
    internal List<(int Claim, double Score)> Best(IEnumerable<string> words, int first)
    {
        using var scores = new ClaimScores(index);
        Add(words, new QueryTerms(index), scores, allowed: null);
        return scores.Highest(allowed: null, first);
    }

    private void Add(IEnumerable<string> words, QueryTerms terms, ClaimScores scores, Bits? allowed)
    {
        foreach (string word in words)
        {
            cancellation.ThrowIfCancellationRequested();
            if (terms.Claims(word) is { } postings) scores.Add(postings, allowed);
        }
    }

    private List<(int Claim, double Score)> First(Bits allowed, int first)
    {
        var found = new List<(int, double)>();
        for (int claim = 0; claim < index.Count && found.Count < first; claim++)
        {
            if (allowed[claim]) found.Add((claim, 0));
        }
        return found;
    }

    // The claims that have all that is required; null where nothing is. The words of phrases are scored on the way, and taken from those
    // still to be.
    private bool Allowed(ClaimQuery query, QueryTerms terms, ClaimScores scores, HashSet<string> words, out Bits? allowed)
    {
        allowed = null;
        foreach (string term in query.Required)
        {
            if (terms.Claims(term) is not { } postings) return false;
            Restrict(ref allowed, bits =>
            {
                for (int claim = 0; postings.To(claim); claim++) bits.Set(claim = postings.Claim);
            });
        }
        foreach (IReadOnlyList<string> phrase in query.Phrases)
        {
            var postings = new Postings[phrase.Count];
            float[] weights = new float[phrase.Count];
            for (int i = 0; i < postings.Length; i++)
            {
                if (terms.ClaimsAndPlaces(phrase[i]) is not { } word) return false;
                postings[i] = word;
                if (words.Remove(phrase[i])) weights[i] = ClaimScores.Weight(index, word.Count);
            }
            Restrict(ref allowed, bits => new PhraseSearch(postings).Find([MethodImpl(MethodImplOptions.AggressiveOptimization)] (claim) =>
            {
                bits.Set(claim);
                for (int i = 0; i < weights.Length; i++)
                {
                    if (weights[i] > 0) scores.Add(claim, weights[i], postings[i].Times);
                }
            }, cancellation));
        }
        return true;
    }

    private void Restrict(ref Bits? allowed, Action<Bits> set)
    {
        cancellation.ThrowIfCancellationRequested();
        var bits = new Bits(index.Count);
        set(bits);
        if (allowed is not null) bits.And(allowed);
        allowed = bits;
    }
}
