using Journo.Extraction;
using Journo.Language;
using Journo.Language.Detection;
using Journo.Language.English;

namespace Journo.Session;

/// <summary>The languages that the module reads: the one place that names them.</summary>
internal static class Languages
{
    /// <summary>What analysis over articles goes by: rows exist in English alone, as long as nothing else is read.</summary>
    public static ILanguage English { get; } = new EnglishLanguage();

    public static LanguageSet All { get; } = new(English);

    public static ArticleReader Reader { get; } = new(All);

    /// <summary>An article with its language, and what cuts it into sentences.</summary>
    /// <param name="article">An article with its text.</param>
    /// <param name="tag">Its language where that is known; null to tell it from the text.</param>
    /// <param name="told">What the text tells; null where it was not asked.</param>
    public static Article Settle(Article article, string? tag, out DetectedLanguage? told)
    {
        told = tag is null ? LanguageDetector.Detect(article.Text ?? "") : null;
        tag ??= told!.Tag;
        return article with { Language = tag, LayoutReader = All.LayoutOf(tag) };
    }
}
