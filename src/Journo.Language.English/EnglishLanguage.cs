namespace Journo.Language.English;

/// <summary>English: the lists in the folder Data, and how words take their forms.</summary>
internal sealed class EnglishLanguage() : ListedLanguage("en", typeof(EnglishLanguage).Assembly, new EnglishWordForms());
