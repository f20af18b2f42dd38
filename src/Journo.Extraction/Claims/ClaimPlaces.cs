namespace Journo.Extraction.Claims;

/// <summary>Finds the claim that a span stands in. Spans must come in the order of the text: it only looks forward.</summary>
internal sealed class ClaimPlaces(IReadOnlyList<FoundClaim> claims)
{
    private int _next;

    /// <summary>The first claim that shares something with the span; null where none does.</summary>
    public Claim? Of(TextSpan span)
    {
        while (_next < claims.Count && claims[_next].Row.End <= span.Start) _next++;
        return _next < claims.Count && claims[_next].Row.Start < span.End ? claims[_next].Row : null;
    }
}
