using Journo.Language;

namespace Journo.Extraction.Statements;

/// <summary>
/// The features of a statement, each with a name that a journalist understands: what it speaks of (by the lists in StatementWord.txt), how it is put (tense, person, figures, names),
/// and a few of those together.
/// </summary>
internal sealed class ClaimFeatures
{
    private static readonly string[] s_forms =
    [
        "a figure", "two figures or more", "an amount of money", "a percentage", "a year", "a large round number", "a number in words",
        "a name", "two names or more", "a person's name", "an abbreviation",
        "past tense", "present tense", "perfect tense", "passive", "will", "would", "should", "can", "infinitive", "no verb",
        "a question", "an exclamation", "a quotation", "a superlative",
        "begins with I", "begins with we", "begins with you", "begins with he or she", "begins with they", "begins with it", "begins with a conjunction", "begins with a question word", "begins with a verb", "begins with a name", "begins with the",
        "up to 4 words", "5 to 8 words", "9 to 14 words", "15 to 22 words", "23 to 34 words", "35 words or more",
        "subordinate clause", "a list", "an adjective", "an adverb in -ly", "first verb in the past",
        "a dash", "a colon or semicolon", "three dots", "a word or two in quotation marks", "an adjective in -ous, -ful or -less", "two adjectives or more", "an adjective as what is said of something",
        "an adverb before an adjective", "begins with this or that", "no name and no figure", "an abstract noun", "ends with a quotation", "if", "you",
    ];

    private static readonly string[] s_topics = [.. Lexicon.Lines("StatementWord").Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)])];
    private static readonly string[] s_judging =
    [
        "should", "an exclamation", "a superlative", "an adjective in -ous, -ful or -less", "an adverb before an adjective", "praise", "blame", "strong feeling", "intensity", "belief of one's own", "judgement of importance", "figurative",
        "rhetoric", "quoted distance", "vagueness", "striking", "of good quality", "of poor quality", "of great size", "loaded noun", "loaded verb", "irony", "one's stance", "must and should", "abstract value", "manner and speed",
    ];
    private static readonly PhraseTable<int[]> s_words = new(Phrases());
    private static readonly int[] s_cores = [.. new[] { "a figure", "past tense", "present tense", "a name", "first verb in the past" }.Select(FormNumber), .. new[] { "oneself", "us", "belief of one's own", "wish and need", "promise", "negation", "acts of policy", "comparison" }.Select(Topic)];

    /// <summary>How many features stand for themselves; the rest are two together.</summary>
    internal static int Singles => s_singles;

    private static readonly int s_singles = s_forms.Length + s_topics.Length;
    private static readonly int[] s_coreNumber = CoreNumbers();

    /// <summary>The names of all features; a feature is known by its index here.</summary>
    public static string[] Names { get; } = [.. s_forms, .. s_topics, .. s_cores.SelectMany(core => Enumerable.Range(0, s_singles).Select(other => $"{NameOf(core)} with {NameOf(other)}"))];

    private static readonly bool[] s_judges = [.. Names[..s_singles].Select(name => s_judging.Contains(name))];

    private readonly bool[] _present = new bool[s_singles];
    private readonly List<int> _found = [];

    /// <summary>Whether a feature is made of words that judge, not of the form alone.</summary>
    public static bool Judges(int feature) => feature < s_judges.Length && s_judges[feature];

    /// <summary>The indexes of the features that a stretch of tokens has. The list is used again by the next call.</summary>
    public List<int> Of(TaggedText tagged, int first, int end)
    {
        _found.Clear();
        ReadWords(tagged, first, end);
        ReadForm(tagged, first, end);
        int singles = _found.Count;
        for (int i = 0; i < singles; i++)
        {
            int single = _found[i];
            _present[single] = false;
            int core = s_coreNumber[single];
            if (core < 0) continue;
            int pairs = s_singles + (core * s_singles);
            for (int k = 0; k < singles; k++)
            {
                if (k != i) _found.Add(pairs + _found[k]);
            }
        }
        return _found;
    }

    private void Add(int feature)
    {
        if (_present[feature]) return;
        _present[feature] = true;
        _found.Add(feature);
    }

    private void Add(Form form) => Add((int)form);

    private void ReadWords(TaggedText tagged, int first, int end)
    {
        Token[] tokens = tagged.Document.Tokens;
        string text = tagged.Document.Words;
        for (int i = first; i < end; i++)
        {
            if (!tokens[i].IsWord || !s_words.TryMatch(text, tokens.AsSpan(i, end - i), out int length, out int[] topics)) continue;
            foreach (int topic in topics) Add(topic);
            i += length - 1;
        }
    }

    private void ReadForm(TaggedText tagged, int first, int end)
    {
        Token[] tokens = tagged.Document.Tokens;
        int words = 0, figures = 0, names = 0, commas = 0, adjectives = 0;
        bool verb = false;
        for (int i = first; i < end; i++)
        {
            Token token = tokens[i];
            PartOfSpeech tag = tagged.Tags[i];
            if (token.IsWord)
            {
                words++;
                if (token.Length == 2 && tagged.Document.IsWord(i, "if")) Add(Form.If);
                else if (token.Length is 3 or 4 && (tagged.Document.IsWord(i, "you") || tagged.Document.IsWord(i, "your"))) Add(Form.You);
            }
            switch (tag)
            {
                case PartOfSpeech.Number: figures++; Number(tagged, i, end); break;
                case PartOfSpeech.Name: Name(tagged, i, first, ref names); break;
                case PartOfSpeech.VerbFinite:
                    bool past = (tagged.Predicates[i] & PredicateClass.PresentForm) == 0 && (tagged.Predicates[i] & PredicateClass.BaseForm) == 0;
                    Add(past ? Form.Past : Form.Present);
                    if (past && !verb) Add(Form.FirstVerbPast);
                    verb = true;
                    break;
                case PartOfSpeech.Be or PartOfSpeech.Have or PartOfSpeech.Do: Auxiliary(tagged, i, end, ref verb); break;
                case PartOfSpeech.Modal: Modal(tagged, i); verb = true; break;
                case PartOfSpeech.To: Add(Form.Infinitive); break;
                case PartOfSpeech.Subordinator: Add(Form.Subordinate); break;
                case PartOfSpeech.Comma: commas++; break;
                case PartOfSpeech.Adjective: adjectives++; Adjective(tagged, i, first, end); break;
                case PartOfSpeech.Noun: if (EndsWith(tagged, i, "ness") || EndsWith(tagged, i, "ity") || EndsWith(tagged, i, "ism")) Add(Form.AbstractNoun); break;
                case PartOfSpeech.Dash: Add(Form.Dash); break;
                case PartOfSpeech.Colon or PartOfSpeech.Semicolon: Add(Form.Colon); break;
                case PartOfSpeech.Adverb: if (EndsWith(tagged, i, "ly")) Add(Form.AdverbLy); break;
                case PartOfSpeech.QuoteOpen:
                    Add(Form.Quotation);
                    if (tagged.Is(i + 2, PartOfSpeech.QuoteClose) || tagged.Is(i + 3, PartOfSpeech.QuoteClose)) Add(Form.ScareQuotes);
                    break;
                case PartOfSpeech.QuoteClose: if (i >= end - 2) Add(Form.EndsQuoted); break;
                case PartOfSpeech.Stop: if (token.First == '\u2026' || token.Length > 2) Add(Form.Dots); else if (token.First == '?') Add(Form.Question); else if (token.First == '!') Add(Form.Exclamation); break;
                default: if (token.First is '$' or '\u00A3' or '\u20AC') Add(Form.Money); else if (token.First == '%') Add(Form.Percent); break;
            }
        }
        if (figures > 0) Add(Form.Figure);
        if (figures == 0 && names == 0) Add(Form.Plain);
        if (adjectives > 1) Add(Form.Adjectives);
        if (figures > 1) Add(Form.Figures);
        if (names > 1) Add(Form.Names);
        if (commas > 2) Add(Form.List);
        if (!verb) Add(Form.NoVerb);
        Add(words <= 4 ? Form.Words4 : words <= 8 ? Form.Words8 : words <= 14 ? Form.Words14 : words <= 22 ? Form.Words22 : words <= 34 ? Form.Words34 : Form.WordsMore);
        Beginning(tagged, first, end);
    }

    private void Adjective(TaggedText tagged, int i, int first, int end)
    {
        Add(Form.Adjective);
        if (EndsWith(tagged, i, "est")) Add(Form.Superlative);
        if (EndsWith(tagged, i, "ous") || EndsWith(tagged, i, "ful") || EndsWith(tagged, i, "less")) Add(Form.AdjectiveOfQuality);
        if (i == first) return;
        int before = i - 1;
        if (tagged.Tags[before] == PartOfSpeech.Adverb)
        {
            if (!tagged.Document.IsWord(before, "not")) Add(Form.Intensified);
            while (before > first && tagged.Tags[before] == PartOfSpeech.Adverb) before--;
        }
        if (tagged.Tags[before] == PartOfSpeech.Be && !(i + 1 < end && tagged.Tags[i + 1] is PartOfSpeech.Noun or PartOfSpeech.Adjective)) Add(Form.Predicative);
    }

    private void Number(TaggedText tagged, int i, int end)
    {
        Token token = tagged.Document.Tokens[i];
        ReadOnlySpan<char> digits = tagged.Document[token];
        if (token.Kind != TokenKind.Number)
        {
            Add(Form.NumberWord);
            if (digits is "million" or "billion" or "trillion" or "thousand" or "hundred") Add(Form.LargeNumber);
        }
        else if (digits.Length == 4 && digits[0] is '1' or '2' && !digits.Contains(',') && !digits.Contains('.')) Add(Form.Year);
        else if (digits.Contains(',')) Add(Form.LargeNumber);
        if (tagged.Document.IsWord(i + 1, "percent") && i + 1 < end) Add(Form.Percent);
        if (tagged.Document.IsWord(i + 1, "dollars") && i + 1 < end) Add(Form.Money);
    }

    private void Name(TaggedText tagged, int i, int first, ref int names)
    {
        Token token = tagged.Document.Tokens[i];
        if (i > first && tagged.Tags[i - 1] == PartOfSpeech.Name) return;
        names++;
        Add(Form.Name);
        if (token.Is(WordClass.GivenName | WordClass.PersonTitle)) Add(Form.Person);
        if (token.Has(TokenShape.AllCapitals) && token.Length > 1) Add(Form.Abbreviation);
    }

    private void Auxiliary(TaggedText tagged, int i, int end, ref bool verb)
    {
        bool participle = false;
        for (int k = i + 1; k < Math.Min(end, i + 4) && !participle; k++) participle = tagged.Tags[k] == PartOfSpeech.VerbParticiple;
        ReadOnlySpan<char> word = tagged.Document[tagged.Document.Tokens[i]];
        bool past = word.StartsWith("was", StringComparison.OrdinalIgnoreCase) || word.StartsWith("were", StringComparison.OrdinalIgnoreCase) || word.StartsWith("had", StringComparison.OrdinalIgnoreCase) || word.StartsWith("did", StringComparison.OrdinalIgnoreCase);
        Add(past ? Form.Past : Form.Present);
        if (past && !verb) Add(Form.FirstVerbPast);
        if (participle) Add(tagged.Tags[i] == PartOfSpeech.Be ? Form.Passive : Form.Perfect);
        verb = true;
    }

    private void Modal(TaggedText tagged, int i)
    {
        ReadOnlySpan<char> word = tagged.Document[tagged.Document.Tokens[i]];
        char c = (char)(word[0] | 0x20);
        Add(c == 'w' ? (word.Length > 2 && (word[1] | 0x20) == 'o' && (word[2] | 0x20) == 'u' ? Form.Would : Form.Will) : c == 's' ? Form.Should : c == 'c' ? Form.Can : word.EndsWith("ll", StringComparison.Ordinal) ? Form.Will : Form.Should);
    }

    private void Beginning(TaggedText tagged, int first, int end)
    {
        while (first < end && !tagged.Document.Tokens[first].IsWord && tagged.Document.Tokens[first].Kind != TokenKind.Number) first++;
        if (first >= end) return;
        if (tagged.Tags[first] == PartOfSpeech.Conjunction)
        {
            Add(Form.BeginsConjunction);
            first++;
            if (first >= end) return;
        }
        Token token = tagged.Document.Tokens[first];
        ReadOnlySpan<char> word = tagged.Document[token];
        if (Is(word, "i")) Add(Form.BeginsI);
        else if (Is(word, "we")) Add(Form.BeginsWe);
        else if (Is(word, "you")) Add(Form.BeginsYou);
        else if (Is(word, "he") || Is(word, "she")) Add(Form.BeginsHe);
        else if (Is(word, "they")) Add(Form.BeginsThey);
        else if (Is(word, "it")) Add(Form.BeginsIt);
        else if (Is(word, "the")) Add(Form.BeginsThe);
        else if (Is(word, "this") || Is(word, "that") || Is(word, "these") || Is(word, "those")) Add(Form.BeginsThis);
        else if (tagged.Tags[first] == PartOfSpeech.Wh) Add(Form.BeginsWh);
        else if (tagged.Tags[first] == PartOfSpeech.VerbBase) Add(Form.BeginsVerb);
        else if (tagged.Tags[first] == PartOfSpeech.Name) Add(Form.BeginsName);
    }

    private static bool EndsWith(TaggedText tagged, int i, string ending) => tagged.Document[tagged.Document.Tokens[i]].EndsWith(ending, StringComparison.Ordinal);

    private static bool Is(ReadOnlySpan<char> word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<(string, int[])> Phrases()
    {
        var topics = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach ((string line, int number) in Lexicon.Lines("StatementWord").Select((line, number) => (line, number)))
        {
            string[] parts = line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(';', StringSplitOptions.TrimEntries);
            foreach (string phrase in parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Concat(parts[1..]))
            {
                if (!topics.TryGetValue(phrase, out List<int>? list)) topics.Add(phrase, list = []);
                if (!list.Contains(s_forms.Length + number)) list.Add(s_forms.Length + number);
            }
        }
        return topics.Select(entry => (entry.Key, entry.Value.ToArray()));
    }

    private static int FormNumber(string name) => Array.IndexOf(s_forms, name);

    private static int Topic(string name) => s_forms.Length + Array.IndexOf(s_topics, name);

    private static string NameOf(int single) => single < s_forms.Length ? s_forms[single] : s_topics[single - s_forms.Length];

    private static int[] CoreNumbers()
    {
        int[] numbers = new int[s_singles];
        Array.Fill(numbers, -1);
        for (int i = 0; i < s_cores.Length; i++) numbers[s_cores[i]] = i;
        return numbers;
    }

    /// <summary>How a statement is put, in the order of the names in <c>s_forms</c>.</summary>
    private enum Form
    {
        Figure, Figures, Money, Percent, Year, LargeNumber, NumberWord, Name, Names, Person, Abbreviation, Past,
        Present, Perfect, Passive, Will, Would, Should, Can, Infinitive, NoVerb, Question, Exclamation, Quotation,
        Superlative, BeginsI, BeginsWe, BeginsYou, BeginsHe, BeginsThey, BeginsIt, BeginsConjunction, BeginsWh, BeginsVerb, BeginsName, BeginsThe,
        Words4, Words8, Words14, Words22, Words34, WordsMore, Subordinate, List, Adjective, AdverbLy, FirstVerbPast,
        Dash, Colon, Dots, ScareQuotes, AdjectiveOfQuality, Adjectives, Predicative, Intensified, BeginsThis, Plain, AbstractNoun, EndsQuoted, If, You,
    }
}
