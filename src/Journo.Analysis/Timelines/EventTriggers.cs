using Journo.Analysis.Search;
using Journo.Language;

namespace Journo.Analysis.Timelines;

/// <summary>
/// Event triggers by their lemma, which is the same for all forms of a verb and its noun: "left", "leaves"; "donated", "donation".
/// </summary>
internal sealed class EventTriggers : ILanguageTable<EventTriggers>
{
    private const string Once = "once ";

    private static readonly string[] NounEndings = ["ation", "ition", "ment", "ance", "ence", "ion", "ure", "al"];
    private readonly Dictionary<string, string> _bases;
    private readonly HashSet<string> _verbs, _lasting = new(StringComparer.Ordinal), _once = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _deeds;

    private EventTriggers(ILanguage language)
    {
        _bases = Bases(language);
        _verbs = language.Words("EventVerb").Select(Stem).ToHashSet(StringComparer.Ordinal);
        _deeds = Deeds(language);
    }

    public static EventTriggers Load(ILanguage language) => new(language);

    /// <summary>The lemma of a trigger; null where the word is none.</summary>
    public string? Of(string word) => _deeds.GetValueOrDefault(Key(word));

    /// <summary>Whether what the trigger says lasts: who has left can't leave again before coming back.</summary>
    public bool IsLasting(string deed) => _lasting.Contains(deed);

    /// <summary>Whether what the trigger says can happen only once to the same people and things: a founding, a death.</summary>
    public bool IsOnlyOnce(string? deed) => deed is not null && _once.Contains(deed);

    /// <summary>The stem of a word, that of its base form where it is irregular.</summary>
    public string Stem(string word)
    {
        Span<char> stem = stackalloc char[TermReader.MaximumLength];
        ReadOnlySpan<char> written = _bases.TryGetValue(word, out string? known) ? known : word;
        int length = Math.Min(written.Length, stem.Length);
        written[..length].ToLowerInvariant(stem);
        return stem[..Stemmer.Stem(stem[..length])].ToString();
    }

    // A noun goes by the verb that it is made of: "donation" by "donat", "resignation" by "resign".
    private string Key(string word)
    {
        string stem = Stem(word);
        if (_verbs.Contains(stem)) return stem;
        foreach (string ending in NounEndings)
        {
            if (stem.EndsWith(ending, StringComparison.Ordinal) && _verbs.Contains(stem[..^ending.Length])) return stem[..^ending.Length];
        }
        return stem;
    }

    private static Dictionary<string, string> Bases(ILanguage language)
    {
        var bases = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        string[][] forms = [.. language.Lines("IrregularVerb").Select(line => line.Split(' '))];
        HashSet<string> verbs = [.. forms.Select(form => form[0])];
        foreach (string[] form in forms)
        {
            foreach (string inflected in form.Skip(1).Where(inflected => !verbs.Contains(inflected))) bases.TryAdd(inflected, form[0]);
        }
        return bases;
    }

    private Dictionary<string, string> Deeds(ILanguage language)
    {
        var deeds = new Dictionary<string, string>(StringComparer.Ordinal);
        // "leave: left quit resigned", "once die: died death"
        foreach ((string word, string group) in language.Groups("LastingDeed"))
        {
            bool once = group.StartsWith(Once, StringComparison.Ordinal);
            string deed = once ? group[Once.Length..] : group;
            _lasting.Add(deed);
            if (once) _once.Add(deed);
            deeds[Key(word)] = deed;
        }
        foreach (string key in language.Words("EventVerb").Concat(language.Words("EventNoun")).Select(Key)) deeds.TryAdd(key, key);
        return deeds;
    }
}
