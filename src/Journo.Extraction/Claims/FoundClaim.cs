using Journo.Extraction.Statements;
using Journo.Language;

namespace Journo.Extraction.Claims;

/// <summary>A claim during extraction.</summary>
/// <param name="Unit">Its tokens.</param>
/// <param name="Voice">Who is behind it.</param>
/// <param name="Kind">Of what kind it is.</param>
/// <param name="Worth">How much it is worth checking.</param>
/// <param name="Hedges">The tokens of each hedge in it or beside its cue, in the order of the text.</param>
internal sealed record FoundClaim(
    ClaimUnit Unit, ClaimAttribution Voice, KindOfClaim Kind, StatementScore Worth, IReadOnlyList<TokenRange> Hedges)
{
    /// <summary>Whether its sentence goes on from one before it that is attributed.</summary>
    public bool Inherits => Unit.Attribution < 0 && Voice.Attribution >= 0;
}
