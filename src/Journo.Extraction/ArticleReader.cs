using Journo.Language;

namespace Journo.Extraction;

/// <summary>
/// Extracts claims, quotes, event mentions, figures, entities and sources from articles: by the passes of <see cref="ReadingPass.All"/>,
/// and then rows of what they found.
/// </summary>
/// <remarks>Safe for several threads.</remarks>
public sealed class ArticleReader
{
    private readonly LanguageSet _languages;

    /// <summary>Extracts from articles in these languages.</summary>
    internal ArticleReader(LanguageSet languages) => _languages = languages;

    /// <summary>Whether an article is in a language that can be read.</summary>
    public bool CanRead(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return _languages.Find(article) is not null;
    }

    /// <summary>
    /// Extracts the rows of one article. The same text gives the same rows, always. An article in a language that can't be read has
    /// paragraphs and sentences, and no rows: nothing is guessed.
    /// </summary>
    /// <param name="article">An article with its text and its <see cref="Article.Language"/>; without text it has no rows.</param>
    /// <param name="cancellation">Ends the extraction early.</param>
    /// <exception cref="ArgumentNullException">There is no article.</exception>
    /// <exception cref="OperationCanceledException">The extraction was ended.</exception>
    public ArticleExtraction Read(Article article, CancellationToken cancellation = default) => Read(article, null, cancellation);

    /// <summary>Extracts the rows of one article, and keeps what led to them.</summary>
    /// <param name="article">An article with its text.</param>
    /// <param name="traces">Takes what led to the rows; null where nobody asks.</param>
    /// <param name="cancellation">Ends the extraction early.</param>
    /// <exception cref="ArgumentNullException">There is no article.</exception>
    /// <exception cref="OperationCanceledException">The extraction was ended.</exception>
    internal ArticleExtraction Read(Article article, ExtractionTraces? traces, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(article);
        cancellation.ThrowIfCancellationRequested();
        article = article with { LayoutReader = _languages.LayoutOf(article.Language) };
        if (_languages.Find(article) is not { } language) return new ArticleExtraction { Article = article };
        return ArticleRows.Of(new ArticleReading(article, language).Run(ReadingPass.All, cancellation), traces);
    }
}
