using System.Globalization;
using Journo.Language;

namespace Journo.Analysis.Timelines;

/// <summary>What one mention says that can be compared with another: who, by which trigger, in which other words and figures.</summary>
internal sealed class ComparableMention
{
    private const WordClass Empty = WordClass.Determiner | WordClass.Preposition | WordClass.Pronoun | WordClass.Conjunction
        | WordClass.Subordinator | WordClass.Auxiliary | WordClass.Modal
        | WordClass.WhWord | WordClass.FunctionAdverb | WordClass.Month | WordClass.Weekday | WordClass.TimeWord | WordClass.DayPart
            | WordClass.Season | WordClass.TimeZone;

    /// <summary>Its index, from 0, among the mentions.</summary>
    public required int Number { get; init; }

    public required SourcedMention Account { get; init; }

    /// <summary>Who and what took part.</summary>
    public required WordSet Names { get; init; }

    /// <summary>Those of them who did it: named before the trigger, or meant by the pronoun there. Empty where it can't be told.</summary>
    public required WordSet Doers { get; init; }

    /// <summary>The stems of the other words that say something, the trigger left out.</summary>
    public required WordSet Words { get; init; }

    /// <summary>The figures, those of the date left out.</summary>
    public required WordSet Figures { get; init; }

    /// <summary>What was done; null where no word is known to tell it.</summary>
    public required string? Deed { get; init; }

    /// <summary>Whether what the trigger says can happen only once to the same people and things: a founding, a death.</summary>
    public required bool IsOnlyOnce { get; init; }

    /// <summary>Whether what the trigger says lasts: who has left can't leave again before coming back.</summary>
    public required bool IsLasting { get; init; }

    /// <summary>The words that turn it into its opposite: "not", "outside".</summary>
    public required WordSet Opposing { get; init; }

    /// <summary>Reads the headline of a mention.</summary>
    /// <param name="number">Its index, from 0, among the mentions.</param>
    /// <param name="account">The mention.</param>
    /// <param name="forms">Who is meant by a name.</param>
    /// <param name="stems">Numbers for words.</param>
    /// <param name="language">The language that it is written in.</param>
    public static ComparableMention Read(int number, SourcedMention account, ParticipantNames forms, WordNumbers stems, ILanguage language)
    {
        EventMention told = account.Event;
        EventTriggers triggers = language.Get<EventTriggers>();
        HashSet<string> opposites = language.Get<Opposites>().Words;
        string headline = told.Headline;
        Dictionary<string, string> nameBy = NamesByWord(told.Participants);
        HashSet<string> dated = told.Expression is { } expression ? [.. Pieces(expression).Select(piece => piece.ToLowerInvariant())] : [];
        string? deed = null;
        bool named = false, pronoun = false, governed = false; // by a preposition
        bool subordinate = false, started = false; // what a clause of time or reason tells is another event; one in front ends at its comma
        List<string> words = [], figures = [], opposing = [], doers = [];
        foreach (Token token in Tokenizer.Tokenize(headline, language.Lexicon))
        {
            string written = token.In(headline).ToString(), word = Unowned(written);
            if (token.Kind is not (TokenKind.Word or TokenKind.Number)) (governed, subordinate) =
                (false, subordinate && (started || token.First != ','));
            else if (opposites.Contains(written) || written.EndsWith("n't", StringComparison.OrdinalIgnoreCase)
                || written.EndsWith("n\u2019t", StringComparison.OrdinalIgnoreCase)) opposing.Add(written.ToLowerInvariant());
            else if (dated.Contains(written.ToLowerInvariant())) governed = false;
            else if (token.Kind == TokenKind.Number || token.Is(WordClass.NumberWord)) figures.Add(written);
            else if (written.Equals("both", StringComparison.OrdinalIgnoreCase)) figures.Add("two");
            else if (token.IsCapital && nameBy.TryGetValue(word, out string? name))
            {
                named |= name == told.Participants[0];
                if (deed is null && word == written && !governed && !subordinate) doers.Add(Name(name));
            }
            else if (token.Is(Empty))
            {
                pronoun |= deed is null && token.Is(WordClass.Pronoun);
                governed |= token.Is(WordClass.Preposition);
                // these tell no other time
                subordinate |= token.Is(WordClass.Subordinator) && word is not ("that" or "than" or "as" or "As");
            }
            else if (deed is null && !subordinate && (!token.IsCapital || token.Start == 0) && triggers.Of(written) is { } done) deed =
                done;
            else words.Add(triggers.Stem(word));
            started |= !subordinate;
        }
        // whom "she" means stands first
        if (doers.Count == 0 && pronoun && !named && told.Participants.Count > 0) doers.Add(Name(told.Participants[0]));
        return new()
        {
            Number = number, Account = account, Deed = deed, IsOnlyOnce = triggers.IsOnlyOnce(deed), IsLasting = deed is not null
                && triggers.IsLasting(deed), Names = new(stems, told.Participants.Select(Name)), Doers = new(stems, doers),
                Words = new(stems, words), Figures = new(stems, figures), Opposing = new(stems, opposing),
        };

        string Name(string name) => "\0" + forms.Of(name).ToString(CultureInfo.InvariantCulture); // no word
    }

    /// <summary>
    /// How much of what two mentions say is the same, from 0 to 1: the Dice coefficient of their names, words and trigger, each counted
    /// once.
    /// </summary>
    public double Likeness(ComparableMention other)
    {
        int deed = Deed is not null && Deed == other.Deed ? 1 : 0;
        int all = Names.Count + Words.Count + other.Names.Count + other.Words.Count + (2 * deed);
        return all == 0 ? 0 : 2.0 * Shared(other) / all;
    }

    /// <summary>How many names, words and triggers both have.</summary>
    public int Shared(ComparableMention other) =>
        Names.Shared(other.Names) + Words.Shared(other.Words) + (Deed is not null && Deed == other.Deed ? 1 : 0);

    private static Dictionary<string, string> NamesByWord(IEnumerable<string> names)
    {
        var nameBy = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (string name in names)
        {
            foreach (string piece in Pieces(name)) nameBy.TryAdd(Unowned(piece), name);
        }
        return nameBy;
    }

    private static string[] Pieces(string text) => text.Split([' ', '-', ','], StringSplitOptions.RemoveEmptyEntries);

    private static string Unowned(string word) => word.EndsWith("'s", StringComparison.Ordinal)
        || word.EndsWith("\u2019s", StringComparison.Ordinal) ? word[..^2] : word;

    private sealed class Opposites(ILanguage language) : ILanguageTable<Opposites>
    {
        public HashSet<string> Words { get; } =
            language.Words("NegatingWord").Concat(language.Words("OpposingPreposition")).ToHashSet(StringComparer.OrdinalIgnoreCase);

        public static Opposites Load(ILanguage language) => new(language);
    }
}
