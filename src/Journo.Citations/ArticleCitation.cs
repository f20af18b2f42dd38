namespace Journo.Citations;

/// <summary>The citation of an article, or of a claim or quote in it.</summary>
internal static class ArticleCitation
{
    /// <summary>The citation, without a key.</summary>
    public static Citation Of(Article article, Claim? claim = null, Quote? quote = null)
    {
        string? publisher = Text(article.Publisher), url = Text(article.Url);
        var fields = new Dictionary<string, string>();
        Add("title", Text(article.Title));
        Add("container-title", publisher);
        Add("URL", url);
        Add("language", Text(article.Language));
        Add("note", CitationNote.For(claim, quote));
        var dates = new Dictionary<string, CitationDate>();
        if (CitationDate.FromEdtf(article.Published) is { } issued) dates["issued"] = issued;
        if (CitationDate.FromEdtf(article.Retrieved) is { } accessed) dates["accessed"] = accessed;
        var names = new Dictionary<string, IReadOnlyList<CitationName>>();
        if (BylineParser.Parse(article.Byline) is { Count: > 0 } authors) names["author"] = authors;
        return new()
        {
            Type = publisher is not null ? "article-newspaper" : url is not null ? "webpage" : "document",
            Fields = fields,
            Names = names,
            Dates = dates,
        };

        void Add(string variable, string? value)
        {
            if (value is not null) fields[variable] = value;
        }
    }

    /// <summary>On one line, or null where there is nothing but white space.</summary>
    private static string? Text(string? value)
    {
        string text = string.Join(' ', (value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length == 0 ? null : text;
    }
}
