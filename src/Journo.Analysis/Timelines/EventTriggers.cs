using Journo.Analysis.Search;
using Journo.Language;

namespace Journo.Analysis.Timelines;

/// <summary>The deed that a word tells of, the same for all of its forms and its noun: "left", "leaves"; "donated", "donation".</summary>
internal static class EventTriggers
{
    private const string Once = "once ";

    private static readonly string[] s_nounEndings = ["ation", "ition", "ment", "ance", "ence", "ion", "ure", "al"];
    private static readonly Dictionary<string, string> s_bases = Bases();
    private static readonly HashSet<string> s_verbs = Lexicon.Lines("EventVerb").SelectMany(Words).Select(Stem).ToHashSet(StringComparer.Ordinal);
    private static readonly HashSet<string> s_lasting = new(StringComparer.Ordinal), s_once = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, string> s_deeds = Deeds();

    /// <summary>The deed; null where the word is none that tells an event.</summary>
    public static string? Of(string word) => s_deeds.GetValueOrDefault(Key(word));

    /// <summary>Whether the deed lasts: who has left can't leave again before coming back.</summary>
    public static bool IsLasting(string deed) => s_lasting.Contains(deed);

    /// <summary>Whether the same people and things can do or undergo the deed but once: a founding, a death.</summary>
    public static bool IsOnlyOnce(string? deed) => deed is not null && s_once.Contains(deed);

    /// <summary>The stem of a word, that of its base form where it is irregular.</summary>
    public static string Stem(string word)
    {
        Span<char> stem = stackalloc char[TermReader.MaximumLength];
        ReadOnlySpan<char> written = s_bases.TryGetValue(word, out string? known) ? known : word;
        int length = Math.Min(written.Length, stem.Length);
        written[..length].ToLowerInvariant(stem);
        return stem[..Stemmer.Stem(stem[..length])].ToString();
    }

    // A noun goes by the verb that it is made of: "donation" by "donat", "resignation" by "resign".
    private static string Key(string word)
    {
        string stem = Stem(word);
        if (s_verbs.Contains(stem)) return stem;
        foreach (string ending in s_nounEndings)
        {
            if (stem.EndsWith(ending, StringComparison.Ordinal) && s_verbs.Contains(stem[..^ending.Length])) return stem[..^ending.Length];
        }
        return stem;
    }

    private static Dictionary<string, string> Bases()
    {
        var bases = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        string[][] forms = [.. Lexicon.Lines("IrregularVerb").Select(line => line.Split(' '))];
        HashSet<string> verbs = [.. forms.Select(form => form[0])];
        foreach (string[] form in forms)
        {
            foreach (string inflected in form.Skip(1).Where(inflected => !verbs.Contains(inflected))) bases.TryAdd(inflected, form[0]);
        }
        return bases;
    }

    private static Dictionary<string, string> Deeds()
    {
        var deeds = new Dictionary<string, string>(StringComparer.Ordinal);
        // "leave: left quit resigned", "once die: died death"
        foreach ((string word, string group) in Lexicon.Groups("LastingDeed"))
        {
            bool once = group.StartsWith(Once, StringComparison.Ordinal);
            string deed = once ? group[Once.Length..] : group;
            s_lasting.Add(deed);
            if (once) s_once.Add(deed);
            deeds[Key(word)] = deed;
        }
        foreach (string key in Lexicon.Lines("EventVerb").Concat(Lexicon.Lines("EventNoun")).SelectMany(Words).Select(Key)) deeds.TryAdd(key, key);
        return deeds;
    }

    private static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
