using Journo.Language;

namespace Journo.Extraction.Events;

/// <summary>Knows which nouns name what a verb says: "launch" what "launched" says, "departure" what "left" says.</summary>
internal sealed class EventNouns : ILanguageTable<EventNouns>
{
    private readonly Dictionary<string, string[]> _verbs;
    private readonly Lexicon _lexicon;

    private EventNouns(ILanguage language)
    {
        _verbs = language.Lines("EventNounVerb").Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToDictionary(words => words[0], words => words[1..], StringComparer.OrdinalIgnoreCase);
        _lexicon = language.Lexicon;
    }

    public static EventNouns Load(ILanguage language) => new(language);

    /// <summary>Whether a noun names an event at all.</summary>
    public bool IsEvent(in Token token, ReadOnlySpan<char> noun) => IsListed(token, noun) || HasVerb(noun);

    /// <summary>Whether a noun, or the singular of one, is in the list of nouns for events.</summary>
    public bool IsListed(in Token token, ReadOnlySpan<char> noun) =>
        token.Is(WordClass.EventNoun) || (noun is [.. { Length: > 3 } singular, 's']
            && (_lexicon.ClassesOf(singular) & WordClass.EventNoun) != 0);

    /// <summary>Whether a noun names what a verb of EventNounVerb.txt says.</summary>
    public bool HasVerb(ReadOnlySpan<char> noun) => _verbs.ContainsKey(noun.ToString());

    /// <summary>Whether a noun names the same as the trigger of another event mention.</summary>
    /// <param name="noun">"launch", "departure".</param>
    /// <param name="told">The other trigger: a verb in the past, or a noun.</param>
    public bool Names(string noun, ReadOnlySpan<char> told)
    {
        if (DatedMentions.SameStem(noun, told)) return true;
        if (!_verbs.TryGetValue(noun, out string[]? verbs)) return false;
        foreach (string verb in verbs)
        {
            if (told.Equals(verb, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}
