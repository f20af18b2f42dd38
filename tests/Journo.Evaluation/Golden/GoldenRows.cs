using Journo.Testing;
using System.Globalization;
using Journo.Analysis.Explanations;
using Journo.Extraction;

namespace Journo.Evaluation.Golden;

/// <summary>
/// The rows that are read out of an article, each as one line of text: every column of every table in a fixed order, and what -Explain says
/// of each row. Names of types and
/// members are not in it, so that only a change of what is read changes it.
/// </summary>
internal static class GoldenRows
{
    /// <summary>The tables, in the order in which their hashes are printed.</summary>
    public static IReadOnlyList<string> Tables { get; } =
        ["sentences", "claims", "quotes", "events", "figures", "entities", "mentions", "sources", "attributions", "dates", "explanations"];

    /// <summary>All rows of an article, with the table of each.</summary>
    public static IEnumerable<(string Table, string Row)> Of(Article article)
    {
        foreach (Paragraph p in article.Paragraphs) yield return ("sentences", Line("p", p.Number, p.Start, p.End, p.IsHeading));
        foreach (Sentence s in article.Sentences) yield return ("sentences", Line("s", s.Number, s.Paragraph, s.Start, s.End, s.IsHeading));
        var traces = new ExtractionTraces();
        ArticleExtraction all = InEnglish.Reader.Read(article, traces, default);
        foreach (Claim c in all.Claims)
        {
            yield return ("claims", Line(c.Id, c.Article, c.Paragraph, c.Sentence, c.Start, c.End, c.Text, c.Summary, c.Kind, c.KindReason,
                c.Speaker,
                c.Chain, c.Attribution, c.Stance, c.Cue, c.Hedges, c.Checkworthiness, c.CheckworthinessReasons));
        }
        foreach (Quote q in all.Quotes) yield return (
            "quotes", Line(q.Id, q.Claim, q.Article, q.Start, q.End, q.Text, q.Speaker, q.Cue, q.Kind));
        foreach (EventMention e in all.Events)
        {
            yield return ("events", Line(e.Id, e.Claim, e.Article, e.Start, e.End, e.Date, e.Earliest, e.Latest, e.Expression, e.Headline,
                e.Participants,
                e.Unresolved, e.Follows, e.Precedes));
        }
        foreach (Figure f in all.Figures)
        {
            yield return ("figures", Line(f.Id, f.Claim, f.Article, f.Start, f.End, f.Text, f.Kind, f.Value, f.Currency, f.Unit,
                f.Approximation, f.Bound));
        }
        foreach (Entity e in all.Entities) yield return ("entities", Line(e.Id, e.Name, e.Kind, e.Aliases, e.Misspellings));
        foreach (Mention m in all.Mentions) yield return ("mentions", Line(m.Id, m.Entity, m.Article, m.Start, m.End, m.Text));
        foreach (Source s in all.Sources) yield return (
            "sources", Line(s.Id, s.Name, s.Kind, s.Role, s.Aliases, s.Number, s.Description, s.Reason));
        foreach (Attribution a in all.Attributions)
        {
            yield return ("attributions", Line(a.Id, a.Article, a.Parent, Spans(a.SourceSpans), Spans(a.CueSpans), Spans(a.ContentSpans),
                a.Source, a.Cue, a.Kind, a.Stance, a.Rule));
        }
        foreach (DateMention d in all.Dates) yield return (
            "dates", Line(d.Id, d.Article, d.Start, d.End, d.Text, d.Kind, d.Date, d.Value, d.Unresolved));
        IEnumerable<object> rows = [.. all.Claims, .. all.Quotes, .. all.Events, .. all.Figures, .. all.Entities, .. all.Sources,
            .. all.Attributions, .. all.Dates];
        foreach (Explanation e in rows.Select(row => Explainer.Explain(row, InEnglish.Language, _ => traces))) yield return (
            "explanations", Line(e.Id, e.Rule, e.Words, e.Text));
    }

    private static string Spans(IReadOnlyList<TextSpan> spans) =>
        string.Join(' ', spans.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Start}-{s.End}")));

    /// <summary>Cells joined by U+001F; null is U+0000, so that it differs from an empty text.</summary>
    private static string Line(params object?[] cells) =>
        string.Join('\u001F', cells.Select(cell => cell is null ? "\0" : cell is TextList list ? string.Join('\u001E', list)
            : Convert.ToString(cell, CultureInfo.InvariantCulture)));
}
