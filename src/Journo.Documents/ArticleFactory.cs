using System.Globalization;
using System.Text;
using Journo.Values;

namespace Journo.Documents;

/// <summary>Makes articles from text or bytes and what the caller knows about them.</summary>
public static class ArticleFactory
{
    /// <summary>The longest text that is taken as one article, in UTF-16 code units.</summary>
    public const int MaximumCharacters = 64 * 1024 * 1024;

    private const int IdLength = 10;
    private const int LongestTitle = 300;

    /// <summary>An article from a text.</summary>
    /// <param name="text">The document; it is normalised here.</param>
    /// <param name="metadata">
    /// What is known about the article. Its text, hash and length are filled in; so is its title (the first line that is not empty) where
    /// it is empty, and its id
    /// (the first ten digits of the hash) where that is empty.
    /// </param>
    /// <exception cref="ArticleTooLongException">The text is longer than <see cref="MaximumCharacters"/>.</exception>
    public static Article FromText(string text, Article? metadata = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > MaximumCharacters) throw new ArticleTooLongException(text.Length);
        string normalized = TextNormalizer.Normalize(text);
        string hash = TextHash.Of(normalized);
        Article article = metadata ?? new Article { Id = "" };
        return article with
        {
            Id = article.Id.Length > 0 ? article.Id : hash[..IdLength],
            Title = article.Title.Length > 0 ? article.Title : FirstLine(normalized),
            Text = normalized,
            Sha256 = hash,
            Characters = normalized.Length,
        };
    }

    /// <summary>An article from the bytes of a document.</summary>
    /// <param name="bytes">The whole document.</param>
    /// <param name="encoding">Its encoding where the caller knows it, else it is found as <see cref="TextDecoder.Decode"/> says.</param>
    /// <param name="metadata">As for <see cref="FromText"/>.</param>
    /// <exception cref="TextDecodingException">The bytes are not text in that encoding.</exception>
    /// <exception cref="ArticleTooLongException">The text is longer than <see cref="MaximumCharacters"/>.</exception>
    public static Article FromBytes(ReadOnlySpan<byte> bytes, Encoding? encoding = null, Article? metadata = null)
    {
        if (bytes.Length > MaximumCharacters * 4L) throw new ArticleTooLongException(bytes.Length);
        return FromText(TextDecoder.Decode(bytes, encoding), metadata);
    }

    private static string FirstLine(string text)
    {
        ReadOnlySpan<char> rest = text.AsSpan().TrimStart();
        int end = rest.IndexOf('\n');
        ReadOnlySpan<char> line = (end < 0 ? rest : rest[..end]).TrimEnd();
        if (line.Length <= LongestTitle) return line.ToString();
        int cut = line[..LongestTitle].LastIndexOf(' ');
        if (cut <= 0) cut = char.IsHighSurrogate(line[LongestTitle - 1]) ? LongestTitle - 1 : LongestTitle;
        return line[..cut].ToString();
    }
}

/// <summary>A document is too long to be one article.</summary>
public sealed class ArticleTooLongException : FormatException
{
    /// <summary>An error that names the length found and the length allowed.</summary>
    public ArticleTooLongException(long length) : base(string.Create(CultureInfo.InvariantCulture,
        $"The document has {length:N0} characters; an article may have at most {ArticleFactory.MaximumCharacters:N0}. Split it into "
            + $"several documents.")) => Length = length;

    /// <summary>The length found.</summary>
    public long Length { get; }
}
