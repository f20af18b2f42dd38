using Journo.Values;

namespace Journo.Publishing.Reviews;

/// <summary>Languages by their code of three letters.</summary>
internal static class LanguageCodes
{
    private static readonly Lazy<Dictionary<string, string>> Codes = new(() =>
        DataFile.Lines(typeof(LanguageCodes).Assembly, "LanguageCode").Select(line => line.Split(' '))
            .ToDictionary(codes => codes[0], codes => codes[1], StringComparer.OrdinalIgnoreCase));

    /// <summary>The ISO 639-3 code of a BCP 47 tag; null for a language that is not in the list.</summary>
    public static string? ThreeLetters(string tag)
    {
        string language = tag.Split('-')[0];
        return Codes.Value.TryGetValue(language, out string? code) ? code : Codes.Value.ContainsValue(language.ToLowerInvariant())
            ? language.ToLowerInvariant() : null;
    }
}
