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
    private readonly TaggedText _tagged = TaggedText.Of(TextDocument.Of(Text, Language));
    private readonly Dictionary<string, string> _blocks = new(StringComparer.Ordinal);
    private readonly StringBuilder _lines = new();

    public SentenceWalk()
    {
        TextDocument document = _tagged.Document;
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

        NameIndex names = Names();
        IReadOnlyList<FoundAttribution> found = Attributions();
        IReadOnlyList<FoundDate> dates = DateFinder.Find(document, EdtfDate.Parse("2023-06"));
        foreach (FoundDate date in dates)
        {
            Line($"tokens {Words(date.Words)}  TIMEX3 {date.Kind} '{date.Value}'  EDTF {date.Date}  basis {date.Basis}");
        }
        End("dates");
        IReadOnlyList<FoundFigure> figures = FigureFinder.Find(document, dates);
        foreach (FoundFigure f in figures)
        {
            Line($"tokens {Words(f.Words)}  {f.Form} {f.Value} {f.Currency ?? f.Unit}  "
                + $"approximation '{f.Approximation}'  meaningful {f.IsMeaningful}");
        }
        End("figures");
        List<Hedge> hedges = Language.Get<HedgeFinder>().Find(_tagged);
        foreach (Hedge hedge in hedges) Line($"tokens {Words(hedge.Words)}  {hedge.Class} {Number(hedge.Strength)}");
        End("hedges");

        SourcedAttribution[] attributions = AttributionChains.Resolve(_tagged, names, found, new SourceRegistry(names), default);
        for (int i = 0; i < attributions.Length; i++)
        {
            SourcedAttribution a = attributions[i];
            Line($"{i}  parent {a.Parent}  cue '{a.Cue}'  source '{a.Source?.Name}' ({a.Reading})  speaker '{a.Speaker?.Name}'  "
                + $"chain [{string.Join(" > ", a.Chain.Select(link => link.Name))}]");
        }
        End("sources");
        Claims(names, attributions, hedges, figures);
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

    private NameIndex Names()
    {
        var chunker = new NameChunker(Text, _tagged.Document.Tokens, Language);
        chunker.Run(default);
        foreach (NameChunk chunk in chunker.Chunks)
        {
            KindScores points = KindEvidence.Of(Text, _tagged.Document.Tokens, chunk);
            Line($"chunk tokens {chunk.First}..{chunk.End}  '{Words(chunk.First, chunk.End)}'  certain {chunk.Certain}  "
                + $"person {points.Person}, organisation {points.Organisation}, publication {points.Publication}");
        }
        NameIndex names = EntityFinder.Find(Text, _tagged.Document.Tokens, Language);
        for (int i = 0; i < names.Entities.Count; i++)
        {
            Line($"entity {i}  '{names.Entities[i].Name}'  {names.Entities[i].Kind}  role '{names.Entities[i].Role}'");
        }
        foreach (NameMention m in names.Mentions) Line($"mention of {m.Entity}  tokens {Words(m.Words)}");
        End("names");
        return names;
    }

    private IReadOnlyList<FoundAttribution> Attributions()
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
        IReadOnlyList<FoundAttribution> found = AttributionFinder.Find(_tagged);
        for (int i = 0; i < found.Count; i++)
        {
            FoundAttribution a = found[i];
            Line($"{i}  source {Range(a.Source)}  cue {Range(a.Cue)}  content {string.Join(", ", a.Content.Select(Range))}  "
                + $"parent {a.Parent}");
        }
        End("attributions");
        return found;
    }

    private void Claims(NameIndex names, SourcedAttribution[] attributions, List<Hedge> hedges, IReadOnlyList<FoundFigure> figures)
    {
        List<ClaimUnit> units = new ClaimUnits(_tagged, names, attributions).Find(default);
        ClaimAttributions voices = ClaimAttributions.Of(_tagged, attributions, units);
        var finder = new ClaimFinder(_tagged, names, attributions, hedges, figures);
        IReadOnlyList<FoundClaim> claims = finder.Find("a", default);
        var changes = new ChangeFinder(_tagged);
        var signals = new TemporalSignals(_tagged);
        for (int i = 0; i < units.Count; i++)
        {
            ClaimUnit unit = units[i];
            Line($"{i}  sentence index {unit.Sentence}  tokens {unit.First}..{unit.End}  '{Words(unit.First, unit.End)}'");
            Line($"     stands in attribution {unit.Attribution}; {voices[i].Kind} from {voices[i].Attribution}, "
                + $"speaker '{voices[i].Speaker?.Name}'; {claims[i].Row.Kind}, shown by: {claims[i].Row.KindReason}");
        }
        End("claims");
        var clauses = new ClauseSplitter(_tagged);
        for (int i = 0; i < units.Count; i++)
        {
            int verb = clauses.FiniteFrom(units[i].First, units[i].End);
            Change change = changes.In(units[i]);
            TemporalSignal? signal = signals.Opening(units[i], verb) ?? signals.Adverb(units[i], verb);
            Line($"{i}  event trigger {Word(change.Verb)}  temporal signal {(signal is { } s ? Words(s.Marker) : "none")}");
        }
        End("triggers");
        foreach ((int sentence, int attribution) in finder.Inherited)
        {
            Line($"sentence index {sentence} goes on from attribution {attribution}, by "
                + $"'{new AttributionCarryOver(_tagged, clauses).Tie(sentence)}'");
        }
        End("inherited");
    }

    private void Rows()
    {
        ArticleExtraction rows = InEnglish.Reader.Read(new Article { Id = "a", Text = Text, Published = EdtfDate.Parse("2023-06") });
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
