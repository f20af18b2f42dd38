using Journo.Language;
using static Journo.Language.FoldedWord;

namespace Journo.Extraction.Statements;

/// <summary>Reads which features of a set a statement has.</summary>
internal sealed class ClaimFeatures(ClaimFeatureSet set)
{
    private readonly bool[] _present = new bool[set.Singles];
    private readonly List<int> _found = [];

    /// <summary>The numbers, from 0, of the features that a stretch of tokens has. The list is used again by the next call.</summary>
    /// <param name="tagged">The text.</param>
    /// <param name="first">Index of the first token.</param>
    /// <param name="end">One past the index of the last token.</param>
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
            int core = set.CoreNumber[single];
            if (core < 0) continue;
            int pairs = set.Singles + (core * set.Singles);
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
            if (!tokens[i].IsWord || !set.Words.TryMatch(text, tokens.AsSpan(i, end - i), out int length, out int[] topics)) continue;
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
                    bool past = (tagged.Predicates[i] & PredicateClass.PresentForm) == 0
                        && (tagged.Predicates[i] & PredicateClass.BaseForm) == 0;
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
                case PartOfSpeech.Noun: if (EndsWith(tagged, i, "ness") || EndsWith(tagged, i, "ity") || EndsWith(tagged, i, "ism")) Add(
                    Form.AbstractNoun); break;
                case PartOfSpeech.Dash: Add(Form.Dash); break;
                case PartOfSpeech.Colon or PartOfSpeech.Semicolon: Add(Form.Colon); break;
                case PartOfSpeech.Adverb: if (EndsWith(tagged, i, "ly")) Add(Form.AdverbLy); break;
                case PartOfSpeech.QuoteOpen:
                    Add(Form.Quotation);
                    if (tagged.Is(i + 2, PartOfSpeech.QuoteClose) || tagged.Is(i + 3, PartOfSpeech.QuoteClose)) Add(Form.ScareQuotes);
                    break;
                case PartOfSpeech.QuoteClose: if (i >= end - 2) Add(Form.EndsQuoted); break;
                case PartOfSpeech.Stop: if (token.First == '\u2026' || token.Length > 2) Add(Form.Dots);
                    else if (token.First == '?') Add(Form.Question); else if (token.First == '!') Add(Form.Exclamation); break;
                default: if (token.First is '$' or '\u00A3' or '\u20AC') Add(Form.Money); else if (token.First == '%') Add(Form.Percent);
                    break;
            }
        }
        if (figures > 0) Add(Form.Figure);
        if (figures == 0 && names == 0) Add(Form.Plain);
        if (adjectives > 1) Add(Form.Adjectives);
        if (figures > 1) Add(Form.Figures);
        if (names > 1) Add(Form.Names);
        if (commas > 2) Add(Form.List);
        if (!verb) Add(Form.NoVerb);
        Add(words <= 4 ? Form.Words4 : words <= 8 ? Form.Words8 : words <= 14 ? Form.Words14 : words <= 22 ? Form.Words22 : words <= 34
            ? Form.Words34 : Form.WordsMore);
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
        if (tagged.Tags[before] == PartOfSpeech.Be
            && !(i + 1 < end && tagged.Tags[i + 1] is PartOfSpeech.Noun or PartOfSpeech.Adjective)) Add(Form.Predicative);
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
        bool past = word.StartsWith("was", StringComparison.OrdinalIgnoreCase)
            || word.StartsWith("were", StringComparison.OrdinalIgnoreCase) || word.StartsWith("had", StringComparison.OrdinalIgnoreCase)
            || word.StartsWith("did", StringComparison.OrdinalIgnoreCase);
        Add(past ? Form.Past : Form.Present);
        if (past && !verb) Add(Form.FirstVerbPast);
        if (participle) Add(tagged.Tags[i] == PartOfSpeech.Be ? Form.Passive : Form.Perfect);
        verb = true;
    }

    private void Modal(TaggedText tagged, int i)
    {
        ReadOnlySpan<char> word = tagged.Document[tagged.Document.Tokens[i]];
        char c = (char)(word[0] | 0x20);
        Add(c == 'w' ? (word.Length > 2 && (word[1] | 0x20) == 'o' && (word[2] | 0x20) == 'u' ? Form.Would : Form.Will) : c == 's'
            ? Form.Should : c == 'c' ? Form.Can : word.EndsWith("ll", StringComparison.Ordinal) ? Form.Will : Form.Should);
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

    private static bool EndsWith(TaggedText tagged, int i, string ending) =>
        tagged.Document[tagged.Document.Tokens[i]].EndsWith(ending, StringComparison.Ordinal);

    /// <summary>How a statement is put, in the order of the names in the set.</summary>
    private enum Form
    {
        Figure, Figures, Money, Percent, Year, LargeNumber, NumberWord, Name, Names, Person, Abbreviation, Past,
        Present, Perfect, Passive, Will, Would, Should, Can, Infinitive, NoVerb, Question, Exclamation, Quotation,
        Superlative, BeginsI, BeginsWe, BeginsYou, BeginsHe, BeginsThey, BeginsIt, BeginsConjunction, BeginsWh, BeginsVerb, BeginsName,
            BeginsThe,
        Words4, Words8, Words14, Words22, Words34, WordsMore, Subordinate, List, Adjective, AdverbLy, FirstVerbPast,
        Dash, Colon, Dots, ScareQuotes, AdjectiveOfQuality, Adjectives, Predicative, Intensified, BeginsThis, Plain, AbstractNoun,
            EndsQuoted, If, You,
    }
}
