using Journo.Extraction;
using Journo.Language;
using Journo.Language.English;
using Journo.Values;

namespace Journo.Testing;

/// <summary>English, for tests and measurements.</summary>
internal static class InEnglish
{
    public static ILanguage Language { get; } = new EnglishLanguage();

    public static LanguageSet Set { get; } = new(Language);

    public static ArticleReader Reader { get; } = new(Set);

    public static Func<string, TextLayout> Layout { get; } = Set.LayoutOf("en");
}
