using Journo.Language;

namespace Journo.Extraction.Attributions;

/// <summary>
/// The turns of an interview or a transcript: "Q:" and "A:", or a name and a colon, where paragraphs begin. What follows is the speaker's
/// until somebody else's turn. One label alone, or fewer than
/// three turns, are something else ("Note:").
/// </summary>
internal static class InterviewTurns
{
    private const int LongestLabel = 4, FewestTurns = 3, LongestIntroduction = 1000; // tokens, turns, tokens

    public static void Add(TaggedText text, List<AttributionCandidate> candidates, double score)
    {
        List<(int Sentence, int Colon)> turns = Turns(text);
        if (turns.Count < FewestTurns || turns.TrueForAll(turn => Label(text, turn).SequenceEqual(Label(text, turns[0])))) return;
        int introduction = text.Document.Sentences[turns[0].Sentence].FirstToken;
        TokenRange answers = Introduced(text, introduction, null) is { IsEmpty: false } person ? person : Partner(text, introduction);
        for (int t = 0; t < turns.Count; t++)
        {
            (int s, int colon) = turns[t];
            int first = text.Document.Sentences[s].FirstToken;
            char letter = Letter(text, first, colon);
            TokenRange source = letter switch { 'A' => answers, 'Q' => default, _ => Named(text, introduction, first, colon) };
            if (letter == 'Q') continue;
            var candidate = new AttributionCandidate
            {
                Head = colon, Sentence = s, Cue = new TokenRange(source.First == first && !source.IsEmpty ? colon : first, colon + 1),
                    Source = source, Class = PredicateClass.Say, Rule = AttributionRule.Turn, Complement = Complement.Colon, Score = score,
            };
            int paragraph = text.Document.Sentences[s].Sentence.Paragraph;
            int next = t + 1 < turns.Count ? turns[t + 1].Sentence : text.Document.Sentences.Length;
            for (int k = s; k < next && (t + 1 < turns.Count || text.Document.Sentences[k].Sentence.Paragraph == paragraph); k++)
            {
                SentenceTokens sentence = text.Document.Sentences[k];
                int from = k == s ? colon + 1 : sentence.FirstToken;
                if (from < sentence.EndToken && (k == s || !sentence.Sentence.IsHeading)) candidate.Content
                    .Add(new TokenRange(from, sentence.EndToken));
            }
            if (candidate.Content.Count > 0) candidates.Add(candidate);
        }
    }

    private static List<(int, int)> Turns(TaggedText text)
    {
        var turns = new List<(int, int)>();
        int last = -1;
        for (int s = 0; s < text.Document.Sentences.Length; s++)
        {
            SentenceTokens sentence = text.Document.Sentences[s];
            bool opens = sentence.Sentence.Paragraph != last
                || (sentence.FirstToken > 0 && text.Document.Text.AsSpan(
                text.Document.Tokens[sentence.FirstToken - 1].End,
                text.Document.Tokens[sentence.FirstToken].Start - text.Document.Tokens[sentence.FirstToken - 1].End).Contains('\n'));
            last = sentence.Sentence.Paragraph;
            if (!opens) continue;
            int colon = sentence.FirstToken;
            while (colon < sentence.EndToken && colon - sentence.FirstToken <= LongestLabel && IsOfLabel(text, colon)) colon++;
            if (colon > sentence.FirstToken && colon < sentence.EndToken && text.Tags[colon] == PartOfSpeech.Colon) turns.Add((s, colon));
        }
        return turns;
    }

    private static bool IsOfLabel(TaggedText text, int i) =>
        text.Document.Tokens[i].IsWord && text.Document.Tokens[i].IsCapital
            && (text.Tags[i] == PartOfSpeech.Name || text.Document.Tokens[i].Has(TokenShape.AllCapitals)
            || text.Document.Tokens[i].Length == 1);

    private static ReadOnlySpan<char> Label(TaggedText text, (int Sentence, int Colon) turn) =>
        text.Document.Span(text.Document.Sentences[turn.Sentence].FirstToken, turn.Colon).In(text.Document.Text);

    private static char Letter(TaggedText text, int first, int colon) =>
        colon == first + 1 && text.Document.Tokens[first] is { Length: 1, First: 'Q' or 'A' } token ? token.First : '\0';

    // "BRILL" is the surname of somebody introduced with a full name; any other label stands for itself.
    private static TokenRange Named(TaggedText text, int introduction, int first, int colon)
    {
        TokenRange label = new(first, colon);
        if (colon != first + 1 || !text.Document.Tokens[first].Has(TokenShape.AllCapitals)) return label;
        return Introduced(text, introduction, text.Document[text.Document.Tokens[first]].ToString()) is { IsEmpty: false } person ? person
            : label;
    }

    // Who speaks is introduced before the first turn: the last person with a given name and, where one is asked for, that surname.
    private static TokenRange Introduced(TaggedText text, int end, string? surname)
    {
        for (int i = end - 1; i >= Math.Max(0, end - LongestIntroduction); i--)
        {
            if (text.Tags[i] != PartOfSpeech.Name || !text.Document.Tokens[i].Is(WordClass.GivenName)) continue;
            int last = i + 1;
            while (last < end && text.Tags[last] == PartOfSpeech.Name) last++;
            if (last > i + 1 && (surname is null || text.Document.IsWord(last - 1, surname))) return new TokenRange(i, last);
        }
        return default;
    }

    // "Talking to Reed", "we spoke with Reed": the last name behind such a word.
    private static TokenRange Partner(TaggedText text, int end)
    {
        for (int last = end; last > Math.Max(1, end - LongestIntroduction); last--)
        {
            if (text.Tags[last - 1] != PartOfSpeech.Name) continue;
            int first = last - 1;
            while (first > 0 && text.Tags[first - 1] == PartOfSpeech.Name) first--;
            if (text.Document.IsWord(first - 1, "to") || text.Document.IsWord(first - 1, "with")) return new TokenRange(first, last);
            last = first + 1;
        }
        return default;
    }
}
