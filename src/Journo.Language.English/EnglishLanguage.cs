namespace Journo.Language.English;

/// <summary>English: the lists in the folder Data.</summary>
internal sealed class EnglishLanguage() : ListedLanguage("en", typeof(EnglishLanguage).Assembly);
