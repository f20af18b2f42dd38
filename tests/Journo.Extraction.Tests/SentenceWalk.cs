using System.Globalization;
using System.Text;
using Journo.Extraction.Attributions;
using Journo.Extraction.Claims;
using Journo.Extraction.Entities;
using Journo.Extraction.Events;
using Journo.Extraction.Figures;
using Journo.Extraction.Hedges;
using Journo.Extraction.Sources;
using Journo.Extraction.Times;
using Journo.Language;
using Journo.Testing;

namespace Journo.Extraction.Tests;

/// <summary>
/// Reads one text pass by pass, and writes down what each gives: the blocks of src/Journo.Extraction/README.md, by their names.
/// </summary>
internal sealed class SentenceWalk
{
    public const string Text = "Mara Quill, chief engineer of Lindmouth Bridges, told the Lindmouth Post that the county closed the "
        + "“unsafe” crossing in May 2019 and may have spent about $3 million on repairs. She then resigned.";

    private static readonly ILanguage Language = InEnglish.Language;
    private readonly ArticleReading _reading = new ArticleReading(
        new Article { Id = "a", Text = Text, Published = EdtfDate.Parse("2023-06") }, Language).Run(ReadingPass.All, default);
    private readonly TaggedText _tagged;
    private readonly Dictionary<string, string> _blocks = new(StringComparer.Ordinal);
    private readonly StringBuilder _lines = new();

    public SentenceWalk()
    {
        _tagged = _reading.Tagged;
        TextDocument document = _reading.Document;
        Line(Text);
        End("article");
        foreach (Paragraph p in document.Paragraphs) Line($"paragraph {p.Number}  {p.Start}-{p.End}");
        for (int s = 0; s < document.Sentences.Length; s++)
        {
            SentenceTokens sentence = document.Sentences[s];
            Line($"sentence index {s}, number {sentence.Sentence.Number}, paragraph {sentence.Sentence.Paragraph}: "
                + $"tokens {sentence.FirstToken}..{sentence.EndToken}, span {sentence.Sentence}");
        }
        End("sentences");
        Tokens();
        foreach (Quotation q in _tagged.Quotations)
        {
            Line($"Open {q.Open}, FirstWord {q.FirstWord}, EndWord {q.EndWord}, Close {q.Close}");
        }
        End("quotations");

        Names();
        Attributions();
        foreach (FoundDate date in _reading.Dates)
        {
            Line($"tokens {Words(date.Words)}  TIMEX3 {date.Kind} '{date.Value}'  EDTF {date.Date}  basis {date.Basis}");
        }
        End("dates");
        foreach (FoundFigure f in _reading.Figures)
        {
            Line($"tokens {Words(f.Words)}  {f.Form} {f.Value} {f.Currency ?? f.Unit}  "
                + $"approximation '{f.Approximation}'  meaningful {f.IsMeaningful}");
        }
        End("figures");
        foreach (Hedge hedge in _reading.Hedges) Line($"tokens {Words(hedge.Words)}  {hedge.Class} {Number(hedge.Strength)}");
        End("hedges");

        SourcedAttribution[] attributions = _reading.Sources.Attributions;
        for (int i = 0; i < attributions.Length; i++)
        {
            SourcedAttribution a = attributions[i];
            Line($"{i}  parent {a.Parent}  cue '{a.Cue}'  source '{a.Source?.Name}' ({a.Reading})  speaker '{a.Speaker?.Name}'  "
                + $"chain [{string.Join(" > ", a.Chain.Select(link => link.Name))}]");
        }
        End("sources");
        Claims();
        Rows();
    }

    /// <summary>What each pass gives, by the name of its block.</summary>
    public IReadOnlyDictionary<string, string> Blocks => _blocks;

    private void Tokens()
    {
        Line("index  span     word           tag             predicate classes");
        for (int i = 0; i < _tagged.Document.Tokens.Length; i++)
        {
            Token token = _tagged.Document.Tokens[i];
            string predicate = _tagged.Predicates[i] == 0 ? "" : _tagged.Predicates[i].ToString();
            Line($"{i,5}  {token.Start + "-" + token.End,-7}  {token.In(Text).ToString(),-13}  {_tagged.Tags[i],-14}  {predicate}");
        }
        End("tokens");
    }

    private static string Odds(float logarithm) => MathF.Exp(logarithm).ToString("0.00",
        System.Globalization.CultureInfo.InvariantCulture);

    private void Names()
    {
        var chunker = new NameChunker(Text, _tagged.Document.Tokens, Language, null, default);
        foreach (NameChunk chunk in chunker.Chunks)
        {
            KindScores scores = chunk.Scores;
            Line($"chunk tokens {chunk.First}..{chunk.End}  '{Words(chunk.First, chunk.End)}'  person {Odds(scores.Person)}, "
                + $"organisation {Odds(scores.Organisation)}, place {Odds(scores.Place)}, other {Odds(scores.Other)}; "
                + $"publication {scores.Publication}");
        }
        NameIndex names = _reading.Names;
        for (int i = 0; i < names.Entities.Count; i++)
        {
            Line($"entity {i}  '{names.Entities[i].Name}'  {names.Entities[i].Kind}  role '{names.Entities[i].Role}'");
        }
        foreach (NameMention m in names.Mentions) Line($"mention of {m.Entity}  tokens {Words(m.Words)}");
        End("names");
    }

    private void Attributions()
    {
        AttributionScorer scorer = Language.Get<AttributionScorer>();
        float[] weights = scorer.Space.Weights(Language, "AttributionWeights");
        Span<int> buffer = stackalloc int[AttributionScorer.MaximumFeatures];
        foreach (AttributionCandidate c in AttributionFinder.Candidates(_tagged))
        {
            Line($"head {c.Head}, sentence index {c.Sentence}, rule '{AttributionRules.NameOf(c.Rule)}', class {c.Class}, "
                + $"complement {c.Complement}, score {Number(c.Score, "0.00")}");
            Line($"    cue     {Words(c.Cue)}");
            Line($"    source  {Words(c.Source)}");
            foreach (TokenRange content in c.Content) Line($"    content {Words(content)}");
            var features = new FeatureList(buffer);
            scorer.Collect(_tagged, c, ref features);
            foreach (int feature in features.Features.ToArray().OrderByDescending(feature => Math.Abs(weights[feature])).Take(4))
            {
                Line($"    {Number(weights[feature], "+0.00;-0.00")}  {scorer.Space.NameOf(feature)}");
            }
        }
        End("candidates");
        for (int i = 0; i < _reading.Attributions.Count; i++)
        {
            FoundAttribution a = _reading.Attributions[i];
            Line($"{i}  source {Range(a.Source)}  cue {Range(a.Cue)}  content {string.Join(", ", a.Content.Select(Range))}  "
                + $"parent {a.Parent}");
        }
        End("attributions");
    }

    private void Claims()
    {
        IReadOnlyList<FoundClaim> claims = _reading.Claims;
        var changes = new ChangeFinder(_tagged);
        var signals = new TemporalSignals(_tagged);
        for (int i = 0; i < claims.Count; i++)
        {
            (ClaimUnit unit, ClaimAttribution voice, KindOfClaim kind, _, _) = claims[i];
            Line($"{i}  sentence index {unit.Sentence}  tokens {unit.First}..{unit.End}  '{Words(unit.First, unit.End)}'");
            Line($"     stands in attribution {unit.Attribution}; {voice.Kind} from {voice.Attribution}, "
                + $"speaker '{voice.Speaker?.Name}'; {kind.Kind}, shown by: {kind.Reason}");
        }
        End("claims");
        var clauses = new ClauseSplitter(_tagged);
        for (int i = 0; i < claims.Count; i++)
        {
            ClaimUnit unit = claims[i].Unit;
            int verb = clauses.FiniteFrom(unit.First, unit.End);
            Change change = changes.In(unit);
            TemporalSignal? signal = signals.Opening(unit, verb) ?? signals.Adverb(unit, verb);
            Line($"{i}  event trigger {Word(change.Verb)}  temporal signal {(signal is { } s ? Words(s.Marker) : "none")}");
        }
        End("triggers");
        foreach (FoundClaim claim in claims.Where(claim => claim.Inherits))
        {
            Line($"sentence index {claim.Unit.Sentence} goes on from attribution {claim.Voice.Attribution}, by "
                + $"'{new AttributionCarryOver(_tagged, clauses).Tie(claim.Unit.Sentence)}'");
        }
        End("inherited");
    }

    private void Rows()
    {
        ArticleExtraction rows = ArticleRows.Of(_reading, null);
        Line("table         id    span     values");
        foreach (Claim c in rows.Claims)
        {
            Row("claims", c.Id, c.Start, c.End, $"{c.Kind}, {c.Attribution} '{c.Speaker}', hedges [{c.Hedges}], sentence {c.Sentence}");
        }
        foreach (Quote q in rows.Quotes) Row("quotes", q.Id, q.Start, q.End, $"{q.Kind}, '{q.Speaker}' '{q.Cue}', claim {q.Claim}");
        foreach (EventMention e in rows.Events)
        {
            string date = e.Date?.ToString() ?? "undated";
            Row("events", e.Id, e.Start, e.End, $"'{e.Headline}' {date}, follows [{e.Follows}], claim {e.Claim}");
        }
        foreach (Figure f in rows.Figures)
        {
            Row("figures", f.Id, f.Start, f.End, $"{f.Kind} {f.Value} {f.Currency ?? f.Unit}, '{f.Approximation}', claim {f.Claim}");
        }
        foreach (Mention m in rows.Mentions) Row("mentions", m.Id, m.Start, m.End, $"'{m.Text}', entity {m.Entity}");
        foreach (Attribution a in rows.Attributions)
        {
            Line($"attributions  {a.Id}  source [{string.Join('|', a.SourceSpans)}], cue [{string.Join('|', a.CueSpans)}], content "
                + $"[{string.Join('|', a.ContentSpans)}], {a.Kind} by {a.Rule}");
        }
        foreach (DateMention d in rows.Dates) Row("dates", d.Id, d.Start, d.End, $"'{d.Text}' {d.Kind}, {d.Date}");
        foreach (Source s in rows.Sources) Line($"sources       {s.Id}  '{s.Name}', {s.Kind}, role '{s.Role}'");
        End("rows");
    }

    private void Row(string table, string id, int start, int end, string values) =>
        Line($"{table,-12}  {id}  {start + "-" + end,-7}  {values}");

    private void Line(string text) => _lines.Append(text.TrimEnd()).Append('\n');

    private static string Number(double value, string format = "0.0#") => value.ToString(format, CultureInfo.InvariantCulture);

    private void End(string block)
    {
        _blocks.Add(block, _lines.ToString());
        _lines.Clear();
    }

    private string Word(int token) => token < 0 ? "none" : $"{token} '{Words(token, token + 1)}'";

    private string Words(TokenRange range) => range.IsEmpty ? "none" : $"{range.First}..{range.End} '{Words(range.First, range.End)}'";

    private string Words(int first, int end) => _tagged.Document.Span(first, end).In(Text);

    private static string Range(TokenRange range) => range.IsEmpty ? "none" : $"{range.First}..{range.End}";
}
