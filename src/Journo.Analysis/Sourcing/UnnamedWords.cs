using Journo.Language;

namespace Journo.Analysis.Sourcing;

/// <summary>The words by which articles speak of those whom they do not name.</summary>
internal sealed class UnnamedWords(ILanguage language) : ILanguageTable<UnnamedWords>
{
    private const string List = "UnnamedSource";

    private readonly WordGroup
        _bare = new(language, List, "bare"), _knowing = new(language, List, "knowing"),
        _empty = new(language, List, "empty"), _description = new(language, List, "description"),
        _number = new(language, List, "number"), _office = new(language, List, "office"),
        _inside = new(language, List, "inside"), _hearsay = new(language, List, "hearsay"),
        _outlet = new(language, List, "outlet"), _group = new(language, List, "group");

    public static UnnamedWords Load(ILanguage language) => new(language);

    /// <summary>Whether nothing is told of the source but a noun that fits anybody.</summary>
    public bool IsBare(Source source)
    {
        if (source.Reason is not null) return false;
        string[] words = Words(source.Name);
        return words.Length > 0 && _bare.Has(words[^1]) && words.SkipLast(1).All(_empty.Has);
    }

    /// <summary>Whether the words by which the article names it end in such a noun: "they" and "few experts" do not point to a source. True
    /// where the text is not at hand.</summary>
    public bool EndsBare(string? words) => words is null
        || (Words(words) is { Length: > 0 } parts && _bare.Has(parts[^1]) && !parts.Contains("few", StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether it is somebody who tells what is not public, not a group of people that has a view.</summary>
    public bool IsSource(Source source)
    {
        if (Noun(source) is not { } noun || !_knowing.Has(noun)) return false;
        return (noun != "person" && !(IsPlural(source) && _group.Has(noun))) || _inside.IsIn(source.Name);
    }

    /// <summary>Whether they are people who may know what others do not: no rumour, no outlet, no crowd that looked on.</summary>
    public bool IsPeople(Source source) => Noun(source) is { } noun && !_hearsay.Has(noun) && !Words(source.Name).Any(_outlet.Has);

    /// <summary>Whether they speak for the body that they serve, as far as the name tells: "port officials", not "officials familiar with
    /// the talks".</summary>
    public bool SpeaksForOffice(Source source) => source.Reason is null && Noun(source) is { } noun && _office.Has(noun)
        && !_inside.IsIn(source.Name);

    /// <summary>Whether a sentence tells that somebody speaks from within: "privately", "on condition of anonymity".</summary>
    public bool TellsOfSecrecy(string sentence) => _inside.IsIn(sentence);

    /// <summary>Whether the words by which the article names a source have its noun: "they" is told of somebody described before.</summary>
    public bool HasNoun(string? words, Source source) => words is null || Noun(source) is not { } noun
        || words.Contains(noun == "person" ? "people" : noun, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether what is told of the one fits the other too: "an official", "a port official" and "port officials", not "a bank
    /// official".</summary>
    public bool IsAlike(Source source, Source other)
    {
        string[] words = Described(source), others = Described(other);
        return Noun(source) == Noun(other)
            && (words.Length == 0 || others.Length == 0 || words.Intersect(others, StringComparer.OrdinalIgnoreCase).Any());
    }

    /// <summary>Whether both are told apart by the same word: "a port official" and "port officials", not "an official".</summary>
    public bool IsDescribedAlike(Source source, Source other) => Noun(source) == Noun(other)
        && Described(source).Intersect(Described(other), StringComparer.OrdinalIgnoreCase).Any();

    // What stands before the noun and tells something.
    private string[] Described(Source source) =>
        [.. Words(source.Name).TakeWhile(w => !_description.Has(w)).SkipLast(1).Where(w => !_empty.Has(w) && !_number.Has(w))];

    private static bool IsPlural(Source source) => source.Number == SourceNumber.Plural;

    /// <summary>Whether a number says how many they are.</summary>
    public bool IsCounted(Source source) => Words(source.Name).Any(word => _number.Has(word) || char.IsAsciiDigit(word[0]));

    /// <summary>Whether it is a crowd: "leaders and diplomats" are no number of people who told something.</summary>
    public static bool IsJoined(Source source) => source.Name.Contains(" and ", StringComparison.OrdinalIgnoreCase);

    /// <summary>The noun in the singular, for comparing "officials" with "an official"; null where the name has no noun that can be
    /// told.</summary>
    public string? Noun(Source source)
    {
        string name = source.Name;
        string[] words = [.. Words(name).TakeWhile(w => !_description.Has(w))];
        if (words.Length == 0) return null;
        string noun = words[^1].ToLowerInvariant();
        return noun == "people" ? "person" : noun.Length > 3 && noun.EndsWith('s')
            && !noun.EndsWith("ss", StringComparison.Ordinal) ? noun[..^1] : noun;
    }

    private static string[] Words(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
