namespace Journo.Session;

/// <summary>A fault of the program ended the reading of one article; the message names the article and the place in it.</summary>
internal sealed class ArticleNotReadException : Exception
{
    /// <param name="article">The article, with its text.</param>
    /// <param name="fault">What went wrong.</param>
    /// <param name="read">Reads an article, to find the paragraph that can't be read by itself.</param>
    public ArticleNotReadException(Article article, Exception fault, Action<Article> read)
        : base(Told(article, fault, PlaceOf(article, read)), fault) => Article = article;

    /// <summary>The article.</summary>
    public Article Article { get; }

    private static string Told(Article article, Exception fault, string? place) =>
        $"'{article.Path ?? article.Title}' could not be read: {place ?? "it"} meets a fault of the program ({ProgramFault.Of(fault)}). "
        + $"The other articles are read. {(place is null ? "" : "Without that paragraph this one can be read too. ")}{ProgramFault.Remedy}";

    private static string? PlaceOf(Article article, Action<Article> read)
    {
        string text = article.Text!;
        foreach (Paragraph paragraph in article.Paragraphs)
        {
            try
            {
                read(article with { Text = text[paragraph.Start..paragraph.End] });
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                int line = 1 + text.AsSpan(0, paragraph.Start).Count('\n');
                return FormattableString.Invariant($"paragraph {paragraph.Number}, line {line},");
            }
        }
        return null;
    }
}
