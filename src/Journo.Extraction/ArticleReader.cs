using Journo.Extraction.Attributions;
using Journo.Extraction.Claims;
using Journo.Extraction.Entities;
using Journo.Extraction.Events;
using Journo.Extraction.Figures;
using Journo.Extraction.Hedges;
using Journo.Extraction.Sources;
using Journo.Extraction.Times;
using Journo.Language;

namespace Journo.Extraction;

/// <summary>
/// Extracts claims, quotes, event mentions, figures, entities and sources from articles. The order of the passes is here; README.md beside
/// this file walks one sentence through them.
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
        TaggedText tagged = TaggedText.Of(TextDocument.Of(article, language, cancellation), cancellation);
        cancellation.ThrowIfCancellationRequested();

        NameIndex names = EntityFinder.Find(tagged.Document.Words, tagged.Document.Tokens, language, cancellation);
        IReadOnlyList<FoundAttribution> found = AttributionFinder.Find(tagged, cancellation);
        IReadOnlyList<FoundDate> foundDates = DateFinder.Find(tagged.Document, article.Published, cancellation);
        IReadOnlyList<FoundFigure> figures = FigureFinder.Find(tagged.Document, foundDates, cancellation);
        List<Hedge> hedges = language.Get<HedgeFinder>().Find(tagged, cancellation);

        var book = new SourceRegistry(names);
        SourcedAttribution[] attributions = AttributionChains.Resolve(tagged, names, found, book, cancellation);
        var finder = new ClaimFinder(tagged, names, attributions, hedges, figures);
        IReadOnlyList<FoundClaim> claims = finder.Find(article.Id, cancellation);
        DatedMentions dates = DatedMentions.Of(tagged, claims, foundDates);
        (IReadOnlyList<Entity> entities, IReadOnlyList<Mention> mentions) = names.ToRows(article.Id, tagged.Document);
        return new ArticleExtraction
        {
            Article = article,
            Claims = [.. claims.Select(claim => claim.Row)],
            Entities = entities,
            Mentions = mentions,
            Sources = book.ToRows(article.Id),
            Attributions = AttributionRows.Of(article.Id, attributions, finder.Inherited, tagged, traces),
            Dates = dates.ToRows(article.Id, tagged.Document, traces),
            Events = new EventFinder(tagged, names, claims, dates, traces).Find(article.Id, cancellation),
            Figures = FigureRows.Of(article.Id, tagged.Document, figures, claims),
            Quotes = QuoteRows.Of(article.Id, tagged, attributions, claims),
        };
    }
}
