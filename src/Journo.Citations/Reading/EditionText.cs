using Journo.Values;

namespace Journo.Citations.Reading;

/// <summary>Editions as people write them.</summary>
internal static class EditionText
{
    private static readonly string[] Ordinals =
        [.. DataFile.Lines(typeof(EditionText).Assembly, "OrdinalWord").SelectMany(line => line.Split(' '))];

    /// <summary>"2" of "Second", "second edition" and "2nd ed."; anything else as it is.</summary>
    public static string Read(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 2 || (words.Length == 2 && words[1].ToLowerInvariant()
            is not ("edition" or "ed." or "ed" or "edn" or "edn."))) return text;
        int ordinal = Array.FindIndex(Ordinals, word => word.Equals(words[0], StringComparison.OrdinalIgnoreCase));
        if (ordinal >= 0) return (ordinal + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        string number = words[0].TrimEnd('.');
        if (number.Length > 2 && number[^2..] is "st" or "nd" or "rd" or "th") number = number[..^2];
        return number.All(char.IsAsciiDigit) && number.Length > 0 ? number : text;
    }
}
