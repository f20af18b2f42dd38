using Journo.Language;

namespace Journo.Extraction.Events;

/// <summary>Knows which nouns name what a verb tells: "launch" what "launched", "departure" what "left".</summary>
internal static class EventNouns
{
    private static readonly Dictionary<string, string[]> Verbs = Lexicon.Lines("EventNounVerb").Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToDictionary(words => words[0], words => words[1..], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a noun names an event at all.</summary>
    public static bool IsEvent(in Token token, ReadOnlySpan<char> noun) => IsListed(token, noun) || HasVerb(noun);

    /// <summary>Whether a noun, or the singular of one, is in the list of nouns for events.</summary>
    public static bool IsListed(in Token token, ReadOnlySpan<char> noun) =>
        token.Is(WordClass.EventNoun) || (noun is [.. { Length: > 3 } singular, 's'] && (Lexicon.English.ClassesOf(singular) & WordClass.EventNoun) != 0);

    /// <summary>Whether a noun names what a verb of the list tells.</summary>
    public static bool HasVerb(ReadOnlySpan<char> noun) => Verbs.ContainsKey(noun.ToString());

    /// <summary>Whether a noun names what a word of another telling tells.</summary>
    /// <param name="noun">"launch", "departure".</param>
    /// <param name="told">A verb in the past, or a noun.</param>
    public static bool Names(string noun, ReadOnlySpan<char> told)
    {
        if (DatedMentions.SameStem(noun, told)) return true;
        if (!Verbs.TryGetValue(noun, out string[]? verbs)) return false;
        foreach (string verb in verbs)
        {
            if (told.Equals(verb, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}
