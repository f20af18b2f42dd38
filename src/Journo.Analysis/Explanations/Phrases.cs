namespace Journo.Analysis.Explanations;

/// <summary>Small pieces of the sentences.</summary>
internal static class Phrases
{
    /// <summary>In single quotation marks, on one line, cut where it is long.</summary>
    public static string Quoted(string words)
    {
        const int Longest = 80;
        string line = words.ReplaceLineEndings(" ");
        return line.Length <= Longest ? $"'{line}'"
            : $"'{line[..(char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest)].TrimEnd()}...'";
    }

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string Enumerate(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
    };

    /// <summary>The sentences that are there, with a space between them.</summary>
    public static string Sentences(params string?[] sentences) => string.Join(' ', sentences.Where(s => !string.IsNullOrEmpty(s)));

    /// <summary>The words that are there.</summary>
    public static TextList Words(params string?[] words) => TextList.From(words.OfType<string>().Where(w => w.Length > 0));

    /// <summary>With a capital, ended by a full stop.</summary>
    public static string Sentence(string text) => text.Length == 0 ? "" : $"{char.ToUpperInvariant(text[0])}{text[1..].TrimEnd('.')}.";
}
