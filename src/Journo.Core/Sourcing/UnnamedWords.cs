namespace Journo.Sourcing;

/// <summary>The words by which articles speak of those whom they do not name.</summary>
internal static class UnnamedWords
{
    private static readonly HashSet<string> s_bare = new(StringComparer.OrdinalIgnoreCase)
    {
        "sources", "source", "reports", "report", "rumors", "rumours", "rumor", "rumour", "insiders", "insider", "officials", "official", "critics", "experts", "analysts", "observers",
    };

    // Those who know something from within. "Voters", "Republicans", "scholars" are groups that an article speaks of, not sources of its own.
    private static readonly HashSet<string> s_sources = new(StringComparer.Ordinal)
    {
        "source", "official", "person", "insider", "aide", "adviser", "advisor", "executive", "employee", "staffer", "diplomat", "investigator", "operative", "strategist", "associate", "ally", "allie", "friend",
        "colleague", "report", "rumor", "rumour", "intermediary", "whistleblower", "agent", "lawyer", "banker", "negotiator", "confidant", "witness", "witnesse",
    };

    // What stands before the noun and tells nothing of who it is.
    private static readonly HashSet<string> s_empty = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "some", "many", "several", "other", "one", "two", "three", "few", "multiple", "various", "numerous", "anonymous", "unnamed", "unidentified", "earlier", "recent", "previous",
        "new", "media", "news", "press", "local", "these", "those", "certain",
    };

    // A description after the noun begins with one of these.
    private static readonly HashSet<string> s_after = new(StringComparer.OrdinalIgnoreCase)
    {
        "with", "who", "whom", "in", "at", "of", "from", "close", "familiar", "inside", "within", "on", "to", "for", "briefed",
    };

    private static readonly HashSet<string> s_numbers = new(StringComparer.OrdinalIgnoreCase)
    {
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "dozen", "dozens", "both",
    };

    /// <summary>Whether nothing is told of the source but a noun that fits anybody.</summary>
    public static bool IsBare(Source source)
    {
        if (source.Reason is not null) return false;
        string[] words = Words(source.Name);
        return words.Length > 0 && s_bare.Contains(words[^1]) && words.SkipLast(1).All(s_empty.Contains);
    }

    /// <summary>Whether the words by which the article names it end in such a noun: "they" and "few experts" do not point to a source. True where the text is not at hand.</summary>
    public static bool EndsBare(string? words) => words is null || (Words(words) is { Length: > 0 } parts && s_bare.Contains(parts[^1]) && !parts.Contains("few", StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether it is somebody who tells what is not public, not a group of people that has a view.</summary>
    public static bool IsSource(Source source)
    {
        if (Noun(source) is not { } noun || !s_sources.Contains(noun)) return false;
        return noun != "person" || source.Description is not null && source.Name.Contains(' ', StringComparison.Ordinal) && s_after.Any(w => source.Name.Contains($" {w} ", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a number says how many they are.</summary>
    public static bool IsCounted(Source source) => Words(source.Name).Any(word => s_numbers.Contains(word) || char.IsAsciiDigit(word[0]));

    /// <summary>The noun in the singular, for comparing "officials" with "an official"; null where the name has no noun that can be told.</summary>
    public static string? Noun(Source source)
    {
        string name = source.Name;
        string[] words = [.. Words(name).TakeWhile(w => !s_after.Contains(w))];
        if (words.Length == 0) return null;
        string noun = words[^1].ToLowerInvariant();
        return noun == "people" ? "person" : noun.Length > 3 && noun.EndsWith('s') && !noun.EndsWith("ss", StringComparison.Ordinal) ? noun[..^1] : noun;
    }

    private static string[] Words(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
