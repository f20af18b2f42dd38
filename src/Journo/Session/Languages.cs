using Journo.Extraction;
using Journo.Language;
using Journo.Language.English;

namespace Journo.Session;

/// <summary>The languages that the module reads: the one place that names them.</summary>
internal static class Languages
{
    /// <summary>What analysis over articles goes by: rows exist in English alone, as long as nothing else is read.</summary>
    public static ILanguage English { get; } = new EnglishLanguage();

    public static LanguageSet All { get; } = new(English);

    public static ArticleReader Reader { get; } = new(All);
}
