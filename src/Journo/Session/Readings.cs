using System.Runtime.CompilerServices;
using Journo.Extraction;

namespace Journo.Session;

/// <summary>Readings of articles, each made once for as long as its article is in use, so that one article can go through several commands.</summary>
internal static class Readings
{
    private static readonly ConditionalWeakTable<Article, ArticleReading> Known = [];

    /// <summary>Reads an article that has its text.</summary>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static ArticleReading Of(Article article, CancellationToken cancellation)
    {
        if (Known.TryGetValue(article, out ArticleReading? reading)) return reading;
        reading = ArticleReader.Read(article, cancellation);
        var origin = new RowOrigin(article);
        Mark(reading.Claims);
        Mark(reading.Quotes);
        Mark(reading.Events);
        Mark(reading.Figures);
        Mark(reading.Attributions);
        Mark(reading.Dates);
        return Known.GetValue(article, _ => reading);

        void Mark(IEnumerable<ITraceable> rows)
        {
            foreach (ITraceable row in rows) row.Origin = origin;
        }
    }
}
