using Journo.Extraction;
using Journo.Language;
using Journo.Language.English;

namespace Journo.Session;

/// <summary>The languages that the module reads: the one place that names them.</summary>
internal static class Languages
{
    public static LanguageSet All { get; } = new(new EnglishLanguage());

    public static ArticleReader Reader { get; } = new(All);
}
