using Journo.Language;

namespace Journo.Analysis.Search;

/// <summary>
/// Tells whether something has been claimed before: the cosine of the two sets of words, each word weighted by how few claims have it. The
/// article's own words and the claim's
/// summary are compared each for itself; the closer counts.
/// </summary>
internal sealed class SimilarClaims(ClaimIndex index, ILanguage language, CancellationToken cancellation = default)
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
    public IReadOnlyList<ClaimMatch> Find(string text, double least, int first, Func<Claim, bool> isWanted) =>
        Find(text, [ContentWords(text)], least, first, isWanted);

    /// <summary>The claims that say what a claim says, in its words or in its summary's.</summary>
    public IReadOnlyList<ClaimMatch> Find(Claim claim, double least, int first, Func<Claim, bool> isWanted) =>
        Find(claim.ToString(), Tellings(claim), least, first, isWanted);

    private IReadOnlyList<ClaimMatch> Find(
        string text, IReadOnlyList<HashSet<string>> tellings, double least, int first, Func<Claim, bool> isWanted)
    {
        if (index.Count == 0) return [];
        int candidates = (int)Math.Min(index.Count, Math.Max(LeastCandidates, first * 2L));
        HashSet<string> words = [.. tellings.SelectMany(telling => telling)];
        return [.. tellings.SelectMany(telling => _search.Best(Rarest(telling), candidates))
            .GroupBy(found => found.Claim, found => found.Score)
            .Select(found => (Claim: index[found.Key], Score: found.Max()))
            .Where(found => isWanted(found.Claim))
            .Select(found => (found.Claim, found.Score, Similarity: Similarity(tellings, found.Claim)))
            .Where(found => found.Similarity >= least)
            .OrderByDescending(found => found.Similarity).ThenByDescending(found => found.Score)
            .Take(first)
            .Select(found => new ClaimMatch
            {
                Claim = found.Claim, Score = Math.Round(found.Score, 3), Similarity = Math.Round(found.Similarity, 3),
                    Matched = MatchedWords.Of(found.Claim, words), Query = text,
            })];
    }

    private IEnumerable<string> Rarest(HashSet<string> words) =>
        words.OrderByDescending(WeightOf).ThenBy(word => word, StringComparer.Ordinal).Take(RarestWords);

    private double Similarity(IReadOnlyList<HashSet<string>> tellings, Claim claim)
    {
        IReadOnlyList<HashSet<string>> others = Tellings(claim);
        return tellings.Max(telling => others.Select(other => Cosine(telling, other)).DefaultIfEmpty().Max());
    }

    // The article's own words and the summary, as far as there are any.
    private IReadOnlyList<HashSet<string>> Tellings(Claim claim) =>
        [.. new[] { claim.Text, claim.Summary ?? "" }.Select(ContentWords).Where(words => words.Count > 0)];

    private double Cosine(HashSet<string> left, HashSet<string> right)
    {
        double both = left.Where(right.Contains).Sum(Square);
        return both == 0 ? 0 : both / Math.Sqrt(left.Sum(Square) * right.Sum(Square));
    }

    private double Square(string word) => WeightOf(word) * WeightOf(word);

    private double WeightOf(string word)
    {
        if (!_weights.TryGetValue(word, out double weight)) _weights[word] = weight = ClaimScores
            .Weight(index, index.Find(word)?.Claims ?? 0);
        return weight;
    }

    // Words that any sentence has say nothing of what it is about; where there are no others, they must do.
    private HashSet<string> ContentWords(string text)
    {
        HashSet<string> all = new(StringComparer.Ordinal), content = new(StringComparer.Ordinal);
        var reader = new TermReader(text, stackalloc char[TermReader.MaximumLength]);
        while (reader.Read())
        {
            string term = reader.Term.ToString();
            all.Add(term);
            if ((language.Lexicon.ClassesOf(reader.Word) & (WordClass.Determiner | WordClass.Preposition | WordClass.Pronoun
                | WordClass.Conjunction | WordClass.Auxiliary)) == 0) content.Add(term);
        }
        return content.Count > 0 ? content : all;
    }
}
