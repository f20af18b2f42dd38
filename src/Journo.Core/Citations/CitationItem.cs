namespace Journo.Citations;

/// <summary>What is cited, in CSL's variables: the model that every format is written from.</summary>
internal sealed record CitationItem
{
    /// <summary>The citation key, unique in an export; empty until one is given.</summary>
    public string Id { get; init; } = "";
    /// <summary>A CSL item type: <c>article-newspaper</c>, <c>webpage</c> or <c>document</c>.</summary>
    public required string Type { get; init; }
    /// <summary>The title.</summary>
    public string? Title { get; init; }
    /// <summary>Who wrote it, in order.</summary>
    public IReadOnlyList<CitationName> Author { get; init; } = [];
    /// <summary>What it appeared in: a newspaper, magazine or site.</summary>
    public string? ContainerTitle { get; init; }
    /// <summary>When it was published.</summary>
    public CitationDate? Issued { get; init; }
    /// <summary>When it was retrieved.</summary>
    public CitationDate? Accessed { get; init; }
    /// <summary>Where it stands.</summary>
    public string? Url { get; init; }
    /// <summary>BCP 47 language tag.</summary>
    public string? Language { get; init; }
    /// <summary>The paragraph that a claim or quote stands in.</summary>
    public int? Paragraph { get; init; }
    /// <summary>What of it is cited, and who says so through whom.</summary>
    public string? Note { get; init; }

    /// <summary>The item for an article, or for a claim or quote in it.</summary>
    public static CitationItem Of(Article article, Claim? claim = null, Quote? quote = null)
    {
        string? publisher = Text(article.Publisher), url = Text(article.Url);
        return new()
        {
            Type = publisher is not null ? "article-newspaper" : url is not null ? "webpage" : "document",
            Title = Text(article.Title),
            Author = BylineParser.Parse(article.Byline),
            ContainerTitle = publisher,
            Issued = CitationDate.FromEdtf(article.Published),
            Accessed = CitationDate.FromEdtf(article.Retrieved),
            Url = url,
            Language = Text(article.Language),
            Paragraph = claim?.Paragraph > 0 ? claim.Paragraph : null,
            Note = CitationNote.For(claim, quote),
        };
    }

    /// <summary>On one line, or null where there is nothing but white space.</summary>
    private static string? Text(string? value)
    {
        string text = string.Join(' ', (value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length == 0 ? null : text;
    }
}
