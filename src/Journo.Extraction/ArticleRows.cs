namespace Journo.Extraction;

/// <summary>Makes the rows of an article, with ids and spans in UTF-16 code units: after all passes, and only here.</summary>
internal static class ArticleRows
{
    /// <summary>All rows.</summary>
    /// <param name="reading">The article, read by all passes.</param>
    /// <param name="traces">Takes what led to the rows; null where nobody asks.</param>
    public static ArticleExtraction Of(ArticleReading reading, ExtractionTraces? traces)
    {
        string id = reading.Article.Id;
        (IReadOnlyList<Entity> entities, IReadOnlyList<Mention> mentions) = reading.Names.ToRows(id, reading.Document);
        return new ArticleExtraction
        {
            Article = reading.Article,
            Claims = ClaimRows.Of(id, reading.Document, reading.Claims),
            Entities = entities,
            Mentions = mentions,
            Sources = reading.Sources.Registry.ToRows(id),
            Attributions = AttributionRows.Of(id, reading.Tagged, reading.Sources.Attributions, reading.Claims, traces),
            Dates = DateRows.Of(id, reading.Document, reading.DatedMentions, traces),
            Events = EventRows.Of(id, reading.Document, reading.Events, traces),
            Figures = FigureRows.Of(id, reading.Document, reading.Figures, reading.Claims),
            Quotes = QuoteRows.Of(id, reading.Tagged, reading.Sources.Attributions, reading.Claims),
        };
    }
}
