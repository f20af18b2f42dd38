using Journo.Unicode;
using Journo.Values;

namespace Journo.Language;

/// <summary>
/// Truecasing: puts what is written all in capitals into ordinary case, character by character, so that offsets stay. In capitals nothing
/// shows what is a name. A sentence gets its first capital back, and so do given names with the name behind them, days, months and "I".
/// </summary>
internal static class Truecaser
{
    private const int FewestWords = 4, LongestName = 3;
    private const WordClass Calendar = WordClass.Month | WordClass.Weekday | WordClass.Demonym | WordClass.AbbreviatedTitle;
    private const WordClass NoSurname = WordClass.Determiner | WordClass.Preposition | WordClass.Pronoun | WordClass.Auxiliary
        | WordClass.Modal | WordClass.Conjunction | WordClass.Subordinator
        | WordClass.WhWord | WordClass.FunctionAdverb | WordClass.CommonAdverb | WordClass.NotName | WordClass.TimeWord
            | WordClass.EventVerb;

    /// <summary>
    /// The text in ordinary case; the text itself where nothing in it is written in capitals. Of the same length in UTF-16 code units.
    /// </summary>
    /// <param name="text">The normalised text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="layout">Its paragraphs and sentences.</param>
    public static string Of(string text, Token[] tokens, TextLayout layout)
    {
        char[]? plain = null;
        bool whole = Shouts(text, tokens, 0, tokens.Length);
        int sentence = 0, token = 0;
        foreach (Paragraph paragraph in layout.Paragraphs)
        {
            int firstSentence = sentence, first = token;
            while (sentence < layout.Sentences.Count && layout.Sentences[sentence].Paragraph == paragraph.Number) sentence++;
            while (token < tokens.Length && tokens[token].Start < paragraph.End) token++;
            // A single sentence in capitals is a heading, whose words stay as they are.
            if (!whole && (sentence - firstSentence < 2 || !Shouts(text, tokens, first, token))) continue;
            plain ??= text.ToCharArray();
            int at = first;
            for (int s = firstSentence; s < sentence; s++)
            {
                int end = at;
                while (end < token && tokens[end].Start < layout.Sentences[s].End) end++;
                Lower(text, tokens, at, end, plain);
                at = end;
            }
        }
        return plain is null ? text : new string(plain);
    }

    /// <summary>Whether no letter is small and the words have capitals at all: most scripts have none.</summary>
    private static bool Shouts(string text, Token[] tokens, int first, int end)
    {
        int words = 0, capitals = 0;
        for (int i = first; i < end; i++)
        {
            if (!tokens[i].IsWord) continue;
            foreach (char c in tokens[i].In(text))
            {
                if (char.IsLower(c)) return false;
            }
            words++;
            if (tokens[i].IsCapital) capitals++;
        }
        return words >= FewestWords && capitals * 2 > words;
    }

    private static void Lower(string text, Token[] tokens, int first, int end, char[] plain)
    {
        bool opens = true;
        int inName = 0; // words of a name that may still come
        for (int i = first; i < end; i++)
        {
            Token token = tokens[i];
            if (!token.IsWord)
            {
                opens |= token.First == ':' || Marks.IsQuote(token.First);
                if (token.First is not ('.' or '-')) inName = 0;
                continue;
            }
            bool given = token.Is(WordClass.GivenName) && !token.Is(NoSurname);
            bool initial = token.Length == 1 && i + 1 < end && tokens[i + 1].First == '.';
            bool name = given || (inName > 0 && !token.Is(NoSurname));
            inName = given ? LongestName - 1 : name ? inName - 1 : 0;
            bool capital = opens || name || initial || token.Is(Calendar) || (token.Length == 1 && token.First == 'I');
            opens = false;
            if (token.Length > 1 && text[token.Start + 1] == '.') continue; // U.S.
            for (int at = token.Start + (capital ? 1 : 0); at < token.End; at++) plain[at] = char.ToLowerInvariant(plain[at]);
        }
    }
}
