namespace Journo.Analysis.Sourcing;

/// <summary>The words by which articles speak of those whom they do not name.</summary>
internal static class UnnamedWords
{
    private static readonly WordGroup s_bare = Of("bare"), s_knowing = Of("knowing"), s_empty = Of("empty"), s_description = Of("description"), s_number = Of("number"), s_office = Of("office"), s_inside = Of("inside"), s_hearsay = Of("hearsay"), s_outlet = Of("outlet"), s_group = Of("group");

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
        return (noun != "person" && !(IsPlural(source) && s_group.Has(noun))) || s_inside.IsIn(source.Name);
    }

    /// <summary>Whether they are people who may know what others do not: no rumour, no outlet, no crowd that looked on.</summary>
    public static bool IsPeople(Source source) => Noun(source) is { } noun && !s_hearsay.Has(noun) && !Words(source.Name).Any(s_outlet.Has);

    /// <summary>Whether they speak for the body that they serve, as far as the name tells: "port officials", not "officials familiar with the talks".</summary>
    public static bool SpeaksForOffice(Source source) => source.Reason is null && Noun(source) is { } noun && s_office.Has(noun) && !s_inside.IsIn(source.Name);

    /// <summary>Whether a sentence tells that somebody speaks from within: "privately", "on condition of anonymity".</summary>
    public static bool TellsOfSecrecy(string sentence) => s_inside.IsIn(sentence);

    /// <summary>Whether the words by which the article names a source have its noun: "they" is told of somebody described before.</summary>
    public static bool HasNoun(string? words, Source source) => words is null || Noun(source) is not { } noun || words.Contains(noun == "person" ? "people" : noun, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether what is told of the one fits the other too: "an official", "a port official" and "port officials", not "a bank official".</summary>
    public static bool IsAlike(Source source, Source other)
    {
        string[] words = Described(source), others = Described(other);
        return Noun(source) == Noun(other) && (words.Length == 0 || others.Length == 0 || words.Intersect(others, StringComparer.OrdinalIgnoreCase).Any());
    }

    /// <summary>Whether both are told apart by the same word: "a port official" and "port officials", not "an official".</summary>
    public static bool IsDescribedAlike(Source source, Source other) => Noun(source) == Noun(other) && Described(source).Intersect(Described(other), StringComparer.OrdinalIgnoreCase).Any();

    // What stands before the noun and tells something.
    private static string[] Described(Source source) => [.. Words(source.Name).TakeWhile(w => !s_description.Has(w)).SkipLast(1).Where(w => !s_empty.Has(w) && !s_number.Has(w))];

    private static bool IsPlural(Source source) => source.Number == SourceNumber.Plural;

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
