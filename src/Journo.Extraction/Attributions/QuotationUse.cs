using Journo.Language;

namespace Journo.Extraction.Attributions;

/// <summary>
/// Tells whether marks stand around somebody's words, or around a title, a nickname, a name or a term. Where no sign tells, they are words.
/// </summary>
internal sealed class QuotationUse(TaggedText text)
{
    private const int LongestName = 10, LongestTerm = 3, LongestNickname = 4, FarthestKnown = 7; // tokens

    private const PredicateClass Speech = PredicateClass.Say | PredicateClass.Tell | PredicateClass.Ask | PredicateClass.Judge
        | PredicateClass.Name;

    private readonly TextDocument _document = text.Document;

    /// <summary>The kind of what is no quotation; null for somebody's words.</summary>
    /// <param name="quotation">The marks and what stands in them.</param>
    /// <param name="cue">The cue of the attribution in whose content it stands; empty for none.</param>
    public QuoteKind? KindOf(Quotation quotation, TokenRange cue)
    {
        int count = quotation.EndWord - quotation.FirstWord, before = quotation.Open - 1;
        if (!quotation.IsClosed || count > LongestName || before < 0 || IsBeside(cue, quotation)) return null;
        bool ended = text.Tags[quotation.EndWord - 1] is PartOfSpeech.Stop;
        if (_document.Is(before, QuotationWord.Naming) && text.Is(before - 1, PartOfSpeech.Hyphen)) return QuoteKind.Term; // "so-called"
        if (IsNickname(quotation, count) || IsCalled(before)) return QuoteKind.Name;
        if (ended) return null;
        bool capitals = IsInCapitals(quotation);
        if (capitals && (count > 1 || text.Tags[quotation.EndWord - 1] != PartOfSpeech.Comma)) return QuoteKind.Name;
        if (text.Tags[before] == PartOfSpeech.BracketOpen && text.Is(quotation.Close, PartOfSpeech.BracketClose)) return QuoteKind.Term;
        if (_document.Is(before, QuotationWord.Mention)) return QuoteKind.Term;
        return count <= LongestTerm && IsModifier(quotation) && !IsSpeech(cue) ? QuoteKind.Term : null;
    }

    // "...," she said; she said, "..."
    private bool IsBeside(TokenRange cue, Quotation quotation)
    {
        if (cue.IsEmpty || !IsSpeech(cue)) return false;
        int gap = quotation.Open >= cue.End ? quotation.Open - cue.End : cue.First - quotation.Close;
        return gap is 0 or 1 && !_document.Is(cue.End - 1, QuotationWord.Naming);
    }

    private bool IsSpeech(TokenRange cue)
    {
        for (int i = cue.First; i < cue.End; i++)
        {
            if ((text.Predicates[i] & Speech) != 0) return true;
        }
        return false;
    }

    // William “Bill” Moss
    private bool IsNickname(Quotation quotation, int count) =>
        count <= LongestNickname && IsName(quotation.Open - 1) && IsName(quotation.Close);

    private bool IsName(int token) => text.Is(token, PartOfSpeech.Name) && _document.Tokens[token].IsCapital;

    // "the terminal, dubbed", "known to everyone as"; not "which Lee called"
    private bool IsCalled(int before)
    {
        if (_document.Is(before, QuotationWord.Naming))
        {
            return before == 0 || text.Tags[before - 1] is PartOfSpeech.Comma or PartOfSpeech.Noun or PartOfSpeech.Be or PartOfSpeech.Adverb
                or PartOfSpeech.BracketOpen;
        }
        if (_document.Is(before, QuotationWord.Known)) return true;
        if (!_document.Is(before, QuotationWord.KnownAs)) return false;
        for (int i = before - 1; i >= 0 && i >= before - FarthestKnown; i--)
        {
            if (_document.Is(i, QuotationWord.Known)) return true;
        }
        return false;
    }

    // Each word but the small ones has a capital, and there is one.
    private bool IsInCapitals(Quotation quotation)
    {
        bool any = false;
        for (int i = quotation.FirstWord; i < quotation.EndWord; i++)
        {
            Token token = _document.Tokens[i];
            if (!token.IsWord) continue;
            bool small = token.Is(WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction);
            if (token.Is(WordClass.Pronoun | WordClass.Auxiliary | WordClass.Modal) || (!token.IsCapital && !small)) return false;
            any |= token.IsCapital && !small;
        }
        return any;
    }

    // The "smart" pumps
    private bool IsModifier(Quotation quotation) =>
        text.Tags[quotation.Open - 1] is PartOfSpeech.Determiner or PartOfSpeech.Possessive or PartOfSpeech.Adjective
        && text.Is(quotation.Close, PartOfSpeech.Noun) && !_document.Tokens[quotation.FirstWord].IsCapital;
}
