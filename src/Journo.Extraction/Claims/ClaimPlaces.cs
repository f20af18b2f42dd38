using Journo.Language;

namespace Journo.Extraction.Claims;

/// <summary>Finds the claim that some words stand in. Ranges must come in the order of the text: it only looks forward.</summary>
internal sealed class ClaimPlaces(IReadOnlyList<FoundClaim> claims)
{
    private int _next;

    /// <summary>The index, from 0, of the first claim that shares a token with the range; -1 where none does.</summary>
    public int Of(TokenRange words)
    {
        while (_next < claims.Count && claims[_next].Unit.End <= words.First) _next++;
        return _next < claims.Count && claims[_next].Unit.First < words.End ? _next : -1;
    }
}
