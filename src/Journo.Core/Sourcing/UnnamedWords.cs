namespace Journo.Sourcing;

/// <summary>The words by which articles speak of those whom they do not name.</summary>
internal static class UnnamedWords
{
    private static readonly WordGroup s_bare = Of("bare"), s_knowing = Of("knowing"), s_empty = Of("empty"), s_description = Of("description"), s_number = Of("number");

    /// <summary>Whether nothing is told of the source but a noun that fits anybody.</summary>
    public static bool IsBare(Source source)
    {
        if (source.Reason is not null) return false;
        string[] words = Words(source.Name);
        return words.Length > 0 && s_bare.Has(words[^1]) && words.SkipLast(1).All(s_empty.Has);
    }

    /// <summary>Whether the words by which the article names it end in such a noun: "they" and "few experts" do not point to a source. True where the text is not at hand.</summary>
    public static bool EndsBare(string? words) => words is null || (Words(words) is { Length: > 0 } parts && s_bare.Has(parts[^1]) && !parts.Contains("few", StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether it is somebody who tells what is not public, not a group of people that has a view.</summary>
    public static bool IsSource(Source source)
    {
        if (Noun(source) is not { } noun || !s_knowing.Has(noun)) return false;
        return noun != "person" || source.Description is not null && source.Name.Contains(' ', StringComparison.Ordinal) && Words(source.Name).Skip(1).SkipLast(1).Any(s_description.Has);
    }

    /// <summary>Whether a number says how many they are.</summary>
    public static bool IsCounted(Source source) => Words(source.Name).Any(word => s_number.Has(word) || char.IsAsciiDigit(word[0]));

    /// <summary>Whether it is a crowd: "leaders and diplomats" are no number of people who told something.</summary>
    public static bool IsJoined(Source source) => source.Name.Contains(" and ", StringComparison.OrdinalIgnoreCase);

    /// <summary>The noun in the singular, for comparing "officials" with "an official"; null where the name has no noun that can be told.</summary>
    public static string? Noun(Source source)
    {
        string name = source.Name;
        string[] words = [.. Words(name).TakeWhile(w => !s_description.Has(w))];
        if (words.Length == 0) return null;
        string noun = words[^1].ToLowerInvariant();
        return noun == "people" ? "person" : noun.Length > 3 && noun.EndsWith('s') && !noun.EndsWith("ss", StringComparison.Ordinal) ? noun[..^1] : noun;
    }

    private static WordGroup Of(string group) => new("UnnamedSource", group);

    private static string[] Words(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
