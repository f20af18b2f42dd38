using System.Runtime.CompilerServices;
using Journo.Extraction;

namespace Journo.Session;

/// <summary>ExtractionCache of articles, each made once for as long as its article is in use, so that one article can go through several
/// commands.</summary>
internal static class ExtractionCache
{
    private static readonly ConditionalWeakTable<Article, Extracted> Known = [];

    /// <summary>Reads an article that has its text.</summary>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static ArticleExtraction Of(Article article, CancellationToken cancellation)
    {
        if (Known.TryGetValue(article, out Extracted? known)) return known.Rows;
        var traces = new ExtractionTraces();
        ArticleExtraction reading = Languages.Reader.Read(article, traces, cancellation);
        var origin = new RowOrigin(article);
        Mark(reading.Claims);
        Mark(reading.Quotes);
        Mark(reading.Events);
        Mark(reading.Figures);
        Mark(reading.Attributions);
        Mark(reading.Dates);
        return Known.GetValue(article, _ => new Extracted(reading, traces)).Rows;

        void Mark(IEnumerable<ITraceable> rows)
        {
            foreach (ITraceable row in rows) row.Origin = origin;
        }
    }

    /// <summary>What led to a row, if it was read out of an article that is in use.</summary>
    public static ExtractionTraces? TracesOf(object row) =>
        row is ITraceable { Origin.Article: { } article } && Known.TryGetValue(article, out Extracted? known) ? known.Traces : null;

    private sealed record Extracted(ArticleExtraction Rows, ExtractionTraces Traces);
}
