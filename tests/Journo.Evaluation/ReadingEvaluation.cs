using Journo.Testing;
using System.Globalization;
using System.Text.Json;
using Journo.Documents;
using Journo.Publishing.Reviews;

namespace Journo.Evaluation;

/// <summary>
/// A whole reading of texts: quotations, attributions, entities, dates, figures and dated happenings, all as rows have them, written in the
/// form of <c>genres_dev.jsonl</c>. <c>score_reading.py GOLD PREDICTIONS</c>, beside the gold, scores them.
/// </summary>
internal sealed class ReadingEvaluation : IEvaluation
{
    private static readonly string[] DayColumns = ["published", "dct"];

    public string Name => "reading";

    public void Run(IEnumerable<JsonElement> rows, TextWriter predictions, TextWriter score)
    {
        int count = 0;
        foreach (JsonElement row in rows)
        {
            JsonLines.Write(predictions, Reading(JsonLines.Id(row), Read(row)));
            count++;
        }
        score.WriteLine(FormattableString.Invariant($"{count} texts read; score them with score_reading.py GOLD PREDICTIONS"));
    }

    /// <summary>The rows of a gold row's text, with its day of publication (<c>published</c> or <c>dct</c>) if it has one.</summary>
    public static ArticleExtraction Read(JsonElement row)
    {
        EdtfDate? published = DayColumns.Select(name =>
            row.TryGetProperty(name, out JsonElement day) && EdtfDate.TryParse(day.GetString(), out EdtfDate? date) ? date : null)
            .FirstOrDefault(date => date is not null);
        return InEnglish.Reader.Read(ArticleFactory.FromText(JsonLines.Text(row, "text"),
            new Article { Id = JsonLines.Id(row), Published = published, LayoutReader = InEnglish.Layout }));
    }

    private static object Reading(string id, ArticleExtraction all) => new
    {
        Id = id,
        Quotes = all.Quotes.Where(q => q.Kind.IsSpoken()).Select(q => new { q.Start, q.End, q.Speaker, q.Cue }),
        Attributions = all.Attributions.Select(a => new
        {
            Source = Pairs(a.SourceSpans), SourceName = a.Source, Cue = Pairs(a.CueSpans), Content = Pairs(a.ContentSpans),
            // The labels know no predictions, and keep what was not said apart from what was.
            Stance = a.Stance == Stance.Predicted ? "asserted" : a.Stance.ToString().ToLowerInvariant(),
        }),
        Entities = EntityEvaluation.Clusters(all),
        Dates = all.Dates.Select(d => new { d.Start, d.End, Edtf = d.Date?.ToString(), Kind = d.Kind.ToString() }),
        Figures = all.Figures.Select(f => new
        {
            f.Start, f.End, Kind = f.Kind.ToString(), Value = f.Value?.ToString("0.##################", CultureInfo.InvariantCulture),
            f.Currency, f.Unit, Bound = f.Bound.ToString(),
        }),
        Events = all.Events.Where(e => e.Date is not null).Select(e => new
        {
            Edtf = e.Date!.ToString(), Who = string.Join("; ", e.Participants), What = e.Headline,
        }),
    };

    private static int[][] Pairs(IEnumerable<TextSpan> spans) => [.. spans.Select(s => new[] { s.Start, s.End })];
}
