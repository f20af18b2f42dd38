namespace Journo.Citations.Csl.Locales;

/// <summary>BCP 47 language tags, as far as locale files are named after them.</summary>
internal static class LanguageTag
{
    private const int Longest = 35;

    /// <summary>Languages whose main dialect is not named after the language twice ("de-DE"); each as CSL's locale files have it.</summary>
    private static readonly Dictionary<string, string> MainDialects = new(StringComparer.Ordinal)
    {
        ["af"] = "af-ZA", ["ar"] = "ar", ["ca"] = "ca-AD", ["cs"] = "cs-CZ", ["cy"] = "cy-GB", ["da"] = "da-DK", ["el"] = "el-GR",
            ["en"] = "en-US",
        ["et"] = "et-EE", ["eu"] = "eu", ["fa"] = "fa-IR", ["gl"] = "gl-ES", ["he"] = "he-IL", ["hi"] = "hi-IN", ["hy"] = "hy-AM",
            ["ja"] = "ja-JP",
        ["km"] = "km-KH", ["ko"] = "ko-KR", ["la"] = "la", ["ms"] = "ms-MY", ["nb"] = "nb-NO", ["nn"] = "nn-NO", ["no"] = "nb-NO",
            ["pt"] = "pt-PT",
        ["sl"] = "sl-SI", ["sr"] = "sr-Cyrl-RS", ["sv"] = "sv-SE", ["uk"] = "uk-UA", ["vi"] = "vi-VN", ["zh"] = "zh-CN",
    };

    /// <summary>"de_at" as "de-AT"; null for what is no tag (and so no part of a file name).</summary>
    public static string? Normalize(string? tag)
    {
        if (string.IsNullOrWhiteSpace(tag)) return null;
        string[] parts = tag.Trim().Replace('_', '-').Split('-');
        if (tag.Length > Longest || !parts.All(part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit))) return null;
        parts[0] = parts[0].ToLowerInvariant();
        for (int i = 1; i < parts.Length; i++)
        {
            parts[i] = parts[i].Length switch
            {
                2 => parts[i].ToUpperInvariant(),
                4 when char.IsAsciiLetter(parts[i][0]) => char.ToUpperInvariant(parts[i][0]) + parts[i][1..].ToLowerInvariant(),
                _ => parts[i],
            };
        }
        return string.Join('-', parts);
    }

    /// <summary>"de" of "de-AT".</summary>
    public static string Language(string tag) => tag.Split('-')[0];

    /// <summary>"de-DE" of "de-AT" and of "de".</summary>
    public static string MainDialect(string tag)
    {
        string language = Language(tag);
        return MainDialects.TryGetValue(language, out string? dialect) ? dialect : $"{language}-{language.ToUpperInvariant()}";
    }
}
