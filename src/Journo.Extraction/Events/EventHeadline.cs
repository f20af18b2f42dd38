using Journo.Extraction.Attributions;
using Journo.Extraction.Claims;
using Journo.Language;

namespace Journo.Extraction.Events;

/// <summary>
/// Says in a line what a claim is about: without the words that link it to its neighbours, with the subject that it shares with one of
/// them.
/// </summary>
internal sealed class EventHeadline(TaggedText tagged, ClauseSplitter clauses)
{
    private const int Longest = 100;

    /// <summary>The headline of a claim, and the tokens of the subject that it borrows (empty where it has its own).</summary>
    /// <param name="claims">All claims.</param>
    /// <param name="i">Index of the claim, from 0.</param>
    public (string Text, TokenRange Borrowed) Of(IReadOnlyList<FoundClaim> claims, int i)
    {
        ClaimUnit unit = claims[i].Unit;
        (int first, int end) = (SkipTies(unit.First, unit.End), unit.End);
        while (end > first + 1 && tagged.Tags[end - 1] is PartOfSpeech.Stop or PartOfSpeech.Comma) end--;
        if (first >= end) return ("", default);
        TokenRange borrowed = default;
        string joint = " ";
        if (clauses.IsFinite(first) && i > 0 && claims[i - 1].Unit.Sentence == unit.Sentence) borrowed = Subject(claims[i - 1].Unit);
        else if (tagged.Tags[first] == PartOfSpeech.VerbParticiple && i + 1 < claims.Count
            && claims[i + 1].Unit.Sentence == unit.Sentence) borrowed = Subject(claims[i + 1].Unit);
        else if (tagged.Tags[first] == PartOfSpeech.Wh) (borrowed, joint) = (NounBefore(first), ", ");
        string words = Words(first, end);
        if (!borrowed.IsEmpty) words = Words(borrowed.First, borrowed.End) + joint
            + (char.IsUpper(words[0]) && tagged.Tags[first] == PartOfSpeech.VerbParticiple ? char.ToLowerInvariant(words[0]) + words[1..]
            : words);
        return (Line(words), borrowed);
    }

    private int SkipTies(int first, int end)
    {
        while (first < end - 1 && (tagged.Tags[first] is PartOfSpeech.Conjunction or PartOfSpeech.Comma or PartOfSpeech.That
            or PartOfSpeech.Subordinator || tagged.Document.IsWord(first, "when")
            || (tagged.Tags[first] == PartOfSpeech.Adverb
                && tagged.Tags[first + 1] is PartOfSpeech.Comma or PartOfSpeech.Pronoun or PartOfSpeech.Name or PartOfSpeech.Determiner)
            || (tagged.Tags[first] == PartOfSpeech.Preposition && clauses.IsClause(first + 1, end) && !HasCommaBeforeVerb(first + 1, end)
                && tagged.Document.Tokens[first].Is(WordClass.Subordinator)))) first++;
        return first;
    }

    // "Before his death, he ..." is a phrase at the front of its clause.
    private bool HasCommaBeforeVerb(int first, int end) =>
        Array.IndexOf(tagged.Tags, PartOfSpeech.Comma, first, Math.Max(0, clauses.FiniteFrom(first, end) - first)) >= 0;

    // From the beginning of a unit to its verb, adverbs before the verb left out.
    private TokenRange Subject(ClaimUnit unit)
    {
        int first = SkipTies(unit.First, unit.End), verb = clauses.FiniteFrom(first, unit.End);
        while (verb > first && tagged.Tags[verb - 1] is PartOfSpeech.Adverb or PartOfSpeech.Comma) verb--;
        for (int k = verb - 1; k > first; k--)
        {
            // "Turning to Acme, the bank ..."
            if (tagged.Tags[k] == PartOfSpeech.Comma
                && tagged.Tags[first] is PartOfSpeech.VerbIng or PartOfSpeech.Preposition) return new TokenRange(k + 1, verb);
        }
        return verb > first ? new TokenRange(first, verb) : default;
    }

    private TokenRange NounBefore(int wh)
    {
        int end = wh;
        while (end > 0 && tagged.Tags[end - 1] is PartOfSpeech.Comma or PartOfSpeech.QuoteClose) end--;
        int first = end;
        while (first > 0 && end - first < 8
            && tagged.Tags[first - 1] is PartOfSpeech.Noun or PartOfSpeech.Name or PartOfSpeech.Adjective or PartOfSpeech.Determiner
            or PartOfSpeech.Possessive or PartOfSpeech.Number or PartOfSpeech.Hyphen) first--;
        return first < end ? new TokenRange(first, end) : default;
    }

    private string Words(int first, int end) => tagged.Document.Line(new TokenRange(first, end));

    /// <summary>Words as a headline: with a capital, and of at most 100 UTF-16 code units and an ellipsis.</summary>
    public static string Line(string words) => Shorten(char.ToUpperInvariant(words[0]) + words[1..]);

    private static string Shorten(string words)
    {
        if (words.Length <= Longest) return words;
        int cut = words.LastIndexOf(' ', Longest);
        return words[..(cut > Longest / 2 ? cut : Longest)].TrimEnd(',', ' ') + "\u2026";
    }
}
