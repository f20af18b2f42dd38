using Journo.Text;

namespace Journo.Search;

/// <summary>
/// Tells whether something has been claimed before: the cosine of the two sets of words, each word weighted by how few claims have it. The article's own words and the claim's
/// summary are compared each for itself; the closer counts.
/// </summary>
internal sealed class SimilarClaims(ClaimIndex index, CancellationToken cancellation = default)
{
    // Candidates come by BM25 of the rarest words; so many are weighed against the text as a whole.
    private const int RarestWords = 12;
    private const int LeastCandidates = 32;

    private readonly ClaimSearch _search = new(index, cancellation);
    private readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);

    /// <summary>The claims that say what the text says, closest first.</summary>
    /// <param name="text">A sentence or claim.</param>
    /// <param name="least">The least similarity, from 0 to 1.</param>
    /// <param name="first">The most claims.</param>
    /// <param name="isWanted">Leaves out claims, such as the text's own.</param>
    public IReadOnlyList<ClaimMatch> Find(string text, double least, int first, Func<Claim, bool> isWanted)
    {
        HashSet<string> words = ContentWords(text);
        if (words.Count == 0 || index.Count == 0) return [];
        string[] rarest = [.. words.OrderByDescending(WeightOf).ThenBy(word => word, StringComparer.Ordinal).Take(RarestWords)];
        int candidates = (int)Math.Min(index.Count, Math.Max(LeastCandidates, first * 2L));
        return [.. _search.Best(rarest, allowed: null, candidates, _search.Weight)
            .Select(found => (Claim: index[found.Claim], found.Score))
            .Where(found => isWanted(found.Claim))
            .Select(found => (found.Claim, found.Score, Similarity: Similarity(words, found.Claim)))
            .Where(found => found.Similarity >= least)
            .OrderByDescending(found => found.Similarity).ThenByDescending(found => found.Score)
            .Take(first)
            .Select(found => new ClaimMatch
            {
                Claim = found.Claim, Score = Math.Round(found.Score, 3), Similarity = Math.Round(found.Similarity, 3), Matched = MatchedWords.Of(found.Claim, words), Query = text,
            })];
    }

    private double Similarity(HashSet<string> words, Claim claim) =>
        Math.Max(Cosine(words, ContentWords(claim.Text)), claim.Summary is null ? 0 : Cosine(words, ContentWords(claim.Summary)));

    private double Cosine(HashSet<string> left, HashSet<string> right)
    {
        double both = left.Where(right.Contains).Sum(Square);
        return both == 0 ? 0 : both / Math.Sqrt(left.Sum(Square) * right.Sum(Square));
    }

    private double Square(string word) => WeightOf(word) * WeightOf(word);

    private double WeightOf(string word)
    {
        if (!_weights.TryGetValue(word, out double weight)) _weights[word] = weight = _search.Weight(index.Find(word)?.Claims ?? 0);
        return weight;
    }

    // Words that any sentence has say nothing of what it is about; where there are no others, they must do.
    private static HashSet<string> ContentWords(string text)
    {
        HashSet<string> all = new(StringComparer.Ordinal), content = new(StringComparer.Ordinal);
        var reader = new TermReader(text, stackalloc char[TermReader.MaximumLength]);
        while (reader.Read())
        {
            string term = reader.Term.ToString();
            all.Add(term);
            if ((Lexicon.English.ClassesOf(reader.Word) & (WordClass.Determiner | WordClass.Preposition | WordClass.Pronoun | WordClass.Conjunction | WordClass.Auxiliary)) == 0) content.Add(term);
        }
        return content.Count > 0 ? content : all;
    }
}
