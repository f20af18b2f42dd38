using Journo.Extraction.Entities;
using Journo.Extraction.Figures;
using Journo.Extraction.Hedges;
using Journo.Extraction.Sources;
using Journo.Extraction.Statements;
using Journo.Language;
using Journo.Values;

namespace Journo.Extraction.Claims;

/// <summary>Makes the claim rows of an article: the checkable units with who says each, through whom, how sure, of what kind, and how much
/// it is worth checking.</summary>
internal sealed class ClaimFinder(
    TaggedText tagged, NameIndex names, SourcedAttribution[] attributions, IReadOnlyList<Hedge> hedges, IReadOnlyList<FoundFigure> figures)
{
    private readonly TextDocument _document = tagged.Document;
    private readonly ClaimKinds _kinds = new(tagged, figures);
    private readonly ClaimScorer _scorer = new(tagged);

    /// <summary>After <see cref="Find"/>: sentences that inherit an attribution, by index from 0, with the attribution's index.</summary>
    public IReadOnlyList<(int Sentence, int Attribution)> Inherited { get; private set; } = [];

    /// <summary>The claims in the order of the text.</summary>
    /// <param name="article">The article's id.</param>
    /// <param name="cancellation">Ends the search early.</param>
    /// <exception cref="OperationCanceledException">The search was ended.</exception>
    public IReadOnlyList<FoundClaim> Find(string article, CancellationToken cancellation)
    {
        List<ClaimUnit> units = new ClaimUnits(tagged, names, attributions).Find(cancellation);
        ClaimAttributions voices = ClaimAttributions.Of(tagged, attributions, units);
        Inherited = voices.Inherited;
        var claims = new FoundClaim[units.Count];
        for (int i = 0; i < claims.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            ClaimUnit unit = units[i];
            TextSpan span = _document.Span(unit.First, unit.End);
            Sentence sentence = _document.Sentences[unit.Sentence].Sentence;
            ClaimAttribution voice = voices[i];
            KindOfClaim kind = _kinds.Of(unit, voice, _scorer);
            StatementScore worth = _scorer.Checkworthiness(unit.First, unit.End);
            claims[i] = new FoundClaim(unit, new Claim
            {
                Id = RowId.Of(article, 'c', i + 1),
                Article = article,
                Paragraph = sentence.Paragraph,
                Sentence = sentence.Number,
                Start = span.Start,
                End = span.End,
                Text = span.In(_document.Text),
                Kind = kind.Kind,
                KindReason = kind.Reason,
                Speaker = voice.Speaker?.Name,
                Chain = voice.Chain.Count == 0 ? TextList.Empty : TextList.From(voice.Chain.Select(source => source.Name)),
                Attribution = voice.Kind,
                Cue = voice.Cue,
                Hedges = HedgesOf(unit.Words, voice.Frame.IsEmpty ? unit.Words : voice.Frame),
                Checkworthiness = worth.Value,
                CheckworthinessReasons = worth.Reasons,
            });
        }
        return claims;
    }

    // Those in the claim, and those beside the cue that presents it ("she reportedly said that ...").
    private TextList HedgesOf(TokenRange unit, TokenRange frame)
    {
        List<string>? words = null;
        (TokenRange first, TokenRange second) = frame.First < unit.First ? (frame, unit) : (unit, frame);
        Add(first.First, Math.Min(first.End, second.First));
        Add(second.First, Math.Max(first.End, second.End));
        return words is null ? TextList.Empty : TextList.From(words);

        void Add(int from, int end)
        {
            int at = OrderedSearch.FirstFrom(hedges, from, hedge => hedge.Words.First);
            for (int i = at; i < hedges.Count && hedges[i].Words.First < end; i++)
            {
                if (unit.Contains(hedges[i].Words) || frame.Contains(hedges[i].Words)) (words ??= []).Add(_document.Line(hedges[i].Words));
            }
        }
    }
}

/// <summary>A claim row, whose span is in UTF-16 code units, and the tokens that it stands on.</summary>
internal sealed record FoundClaim(ClaimUnit Unit, Claim Row);
