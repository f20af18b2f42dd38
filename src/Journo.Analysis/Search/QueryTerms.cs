namespace Journo.Analysis.Search;

/// <summary>The terms of one query, each read from the index once, however often it is asked for.</summary>
internal sealed class QueryTerms(ClaimIndex index)
{
    private readonly Dictionary<string, (TermEntry Entry, byte[] Numbers)?> _known = new(StringComparer.Ordinal);

    /// <summary>The claims that have a term, from the first, without its places; null if there are none.</summary>
    public Postings? Claims(string term) => Known(term) is ({ } entry, { } numbers) ? new Postings(numbers, [], entry.Claims) : null;

    /// <summary>The claims that have a term, from the first; null if there are none.</summary>
    public Postings? ClaimsAndPlaces(string term) => Known(term) is ({ } entry, { } numbers)
        ? new Postings(numbers, index.Places(entry), entry.Claims) : null;

    private (TermEntry, byte[])? Known(string term)
    {
        if (!_known.TryGetValue(term, out (TermEntry, byte[])? known)) _known
            .Add(term, known = index.Find(term) is { } entry ? (entry, index.Numbers(entry)) : null);
        return known;
    }
}
