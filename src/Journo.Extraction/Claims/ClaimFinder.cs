using Journo.Extraction.Entities;
using Journo.Extraction.Figures;
using Journo.Extraction.Hedges;
using Journo.Extraction.Sources;
using Journo.Extraction.Statements;
using Journo.Language;
using Journo.Values;

namespace Journo.Extraction.Claims;

/// <summary>Finds the claims of an article: the checkable units with who says each, through whom, how sure, of what kind, and how much
/// it is worth checking.</summary>
internal sealed class ClaimFinder(
    TaggedText tagged, NameIndex names, SourcedAttribution[] attributions, IReadOnlyList<Hedge> hedges, IReadOnlyList<FoundFigure> figures)
{
    private static readonly List<TokenRange> None = []; // never added to

    private readonly ClaimKinds _kinds = new(tagged, figures);
    private readonly ClaimScorer _scorer = new(tagged);

    /// <summary>The claims in the order of the text.</summary>
    /// <param name="cancellation">Ends the search early.</param>
    /// <exception cref="OperationCanceledException">The search was ended.</exception>
    public IReadOnlyList<FoundClaim> Find(CancellationToken cancellation)
    {
        List<ClaimUnit> units = new ClaimUnits(tagged, names, attributions).Find(cancellation);
        ClaimAttributions voices = ClaimAttributions.Of(tagged, attributions, units);
        var claims = new FoundClaim[units.Count];
        for (int i = 0; i < claims.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            ClaimUnit unit = units[i];
            claims[i] = new FoundClaim(unit, voices[i], _kinds.Of(unit, voices[i], _scorer),
                _scorer.Checkworthiness(unit.First, unit.End),
                HedgesOf(unit.Words, voices[i].Frame.IsEmpty ? unit.Words : voices[i].Frame));
        }
        return claims;
    }

    // Those in the claim, and those beside the cue that presents it ("she reportedly said that ...").
    private List<TokenRange> HedgesOf(TokenRange unit, TokenRange frame)
    {
        List<TokenRange>? found = null;
        (TokenRange first, TokenRange second) = frame.First < unit.First ? (frame, unit) : (unit, frame);
        Add(first.First, Math.Min(first.End, second.First));
        Add(second.First, Math.Max(first.End, second.End));
        return found ?? None;

        void Add(int from, int end)
        {
            int at = OrderedSearch.FirstFrom(hedges, from, hedge => hedge.Words.First);
            for (int i = at; i < hedges.Count && hedges[i].Words.First < end; i++)
            {
                if (unit.Contains(hedges[i].Words) || frame.Contains(hedges[i].Words)) (found ??= []).Add(hedges[i].Words);
            }
        }
    }
}
