using Journo.Extraction.Entities;
using Journo.Language;
using static Journo.Language.PartOfSpeech;

namespace Journo.Extraction.Attributions;

/// <summary>Attributions by a mark in a headline: "Lee: The plan is dead", "The plan is dead – Lee".</summary>
internal sealed class HeadlineCues(TaggedText text, Clauses clauses)
{
    private const int LongestSource = 8, LongestName = 4, LongestSignature = 30;
    private const WordClass NoPerson = WordClass.Month | WordClass.Weekday | WordClass.Demonym | WordClass.NotName
        | WordClass.PublicationWord | WordClass.PlaceWord;

    private readonly TextDocument _document = text.Document;
    private readonly PartOfSpeech[] _tags = text.Tags;
    private readonly Lazy<HashSet<int>> _surnames = new(() => Surnames(text));

    /// <summary>"Lee: The plan is dead".</summary>
    public AttributionCandidate? Before(int colon, int sentenceNumber)
    {
        SentenceTokens sentence = _document.Sentences[sentenceNumber];
        int first = sentence.FirstToken, last = clauses.EndOfWords(first, sentence.EndToken);
        if (colon <= first || colon + 2 >= last || colon - first > LongestSource) return null;
        for (int i = first; i < colon; i++)
        {
            bool noun = i == first && _tags[i] == VerbBase && (text.Predicates[i] & PredicateClass.AlsoNoun) != 0; // "Poll: ..."
            if (!noun && _tags[i] is not (Name or PartOfSpeech.Noun or PartOfSpeech.Adjective or Determiner or Possessive or Hyphen
                or Preposition or Number)) return null;
        }
        return Candidate(sentenceNumber, colon, new TokenRange(first, colon),
            new TokenRange(colon + 1, Math.Min(last, colon + Clauses.LongestClause)));
    }

    /// <summary>"The plan is dead – Lee": somebody's name is all that follows. A place, an outlet or a topic there tells only where or of
    /// what.</summary>
    public AttributionCandidate? After(int dash, int sentenceNumber)
    {
        SentenceTokens sentence = _document.Sentences[sentenceNumber];
        int first = sentence.FirstToken, end = sentence.EndToken;
        if (end - dash - 1 is < 1 or > LongestName || dash - first > Clauses.LongestClause || !HasFinite(first, dash)) return null;
        var source = new TokenRange(dash + 1, end);
        return IsName(source) && (IsPerson(source) || MayBePerson(source, first))
            ? Candidate(sentenceNumber, dash, source, new TokenRange(first, dash)) : null;
    }

    /// <summary>"And from Lee:" on a line of its own, with no verb: the quotation that opens the next line is the content.</summary>
    public AttributionCandidate? LeadIn(int colon, int sentenceNumber)
    {
        int first = _document.Sentences[sentenceNumber].FirstToken;
        if (!IsLeadIn(colon) || HasFinite(first, colon)) return null;
        while (first < colon && _tags[first] is Conjunction or Preposition or Adverb) first++;
        if (first >= colon || colon - first > LongestSignature || _tags[first] is not (Name or Determiner or PartOfSpeech.Noun
            or PartOfSpeech.Adjective)) return null;
        return Candidate(sentenceNumber, colon, new TokenRange(first, colon),
            new TokenRange(colon + 1, text.Quotations[text.QuotationOf[colon + 1]].Close));
    }

    private bool IsLeadIn(int colon) => text.Is(colon + 1, QuoteOpen) && text.QuotationOf[colon + 1] >= 0 && EndsLine(colon + 1);

    /// <summary>"“It will last.” – Lee, an engineer": who signs a quotation that is a paragraph of its own, to the end of the
    /// line.</summary>
    public AttributionCandidate? Signed(int dash, int sentenceNumber)
    {
        SentenceTokens sentence = _document.Sentences[sentenceNumber];
        int first = sentence.FirstToken, end = clauses.EndOfWords(first, sentence.EndToken);
        while (dash + 1 < end && _tags[dash + 1] == Dash) dash++;
        int close = dash - 1;
        while (close > 0 && _tags[close] == Dash) close--;
        if (close <= 0 || _tags[close] != QuoteClose || end - dash - 1 is < 1 or > LongestSignature || !EndsLine(sentence.EndToken)
            || _tags[dash + 1] is not (Name or Determiner or PartOfSpeech.Noun or PartOfSpeech.Adjective)) return null;
        Quotation quotation = text.Quotations[text.QuotationOf[close]];
        Token open = _document.Tokens[quotation.Open];
        if (quotation.Open > 0 && !open.Has(TokenShape.LineBefore) && !open.Has(TokenShape.ParagraphBefore)) return null;
        int name = dash + 1;
        while (name < end && _tags[name] is not (Comma or BracketOpen)) name++;
        return HasFinite(dash + 1, name) ? null
            : Candidate(sentenceNumber, dash, new TokenRange(dash + 1, end), new TokenRange(quotation.Open, quotation.Close));
    }

    private bool EndsLine(int end) => end >= _tags.Length || _document.Tokens[end].Has(TokenShape.LineBefore)
        || _document.Tokens[end].Has(TokenShape.ParagraphBefore);

    /// <summary>Whether it says that something is so, and a person's name or who speaks by office ("Officials", "Report") stands before or
    /// behind the mark.</summary>
    public bool IsSure(AttributionCandidate candidate) =>
        candidate.Rule == AttributionRule.Headline
        && (candidate.Source.First > candidate.Head || IsLeadIn(candidate.Head)
            || (((IsName(candidate.Source) && IsPerson(candidate.Source))
            || _document.Tokens[candidate.Source.End - 1].Is(WordClass.RoleNoun | WordClass.ReportNoun | WordClass.HearsayNoun))
            && HasFinite(candidate.Content[0].First, candidate.Content[0].End)));

    private static AttributionCandidate Candidate(int sentence, int mark, TokenRange source, TokenRange content)
    {
        var candidate = new AttributionCandidate
        {
            Head = mark, Sentence = sentence, Cue = new TokenRange(mark, mark + 1), Source = source, Class = PredicateClass.Say,
                Rule = AttributionRule.Headline, Complement = Complement.Colon,
        };
        candidate.Content.Add(content);
        return candidate;
    }

    private bool IsName(TokenRange range)
    {
        if (range.Count > LongestName) return false;
        for (int i = range.First; i < range.End; i++)
        {
            if (_tags[i] != Name) return false;
        }
        return true;
    }

    private bool IsPerson(TokenRange name) =>
        name.Count > 1 ? _document.Tokens[name.First].Is(WordClass.GivenName)
            : _surnames.Value.Contains(FoldedWord.Hash(_document[_document.Tokens[name.First]]));

    // One word that nothing says is something else, where small words show that a capital means a name.
    private bool MayBePerson(TokenRange name, int first)
    {
        Token word = _document.Tokens[name.First];
        if (name.Count != 1 || word.Is(NoPerson) || word.Has(TokenShape.AllCapitals)
            || _document.Language.Get<KnownNames>()
            .TryMatch(_document.Words, _document.Tokens.AsSpan(name.First, 1), out _, out _)) return false;
        for (int i = first; i < name.First; i++)
        {
            if (_tags[i] is VerbFinite or VerbParticiple or VerbBase or PartOfSpeech.Noun && !_document.Tokens[i].IsCapital) return true;
        }
        return false;
    }

    private bool HasFinite(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (_tags[i] is VerbFinite or Be or Have or Do or Modal) return true;
        }
        return false;
    }

    // The names that follow a given name anywhere in the text.
    private static HashSet<int> Surnames(TaggedText text)
    {
        var found = new HashSet<int>();
        for (int i = 1; i < text.Tags.Length; i++)
        {
            if (text.Tags[i] == Name && text.Tags[i - 1] == Name && text.Document.Tokens[i - 1].Is(WordClass.GivenName)) found
                .Add(FoldedWord.Hash(text.Document[text.Document.Tokens[i]]));
        }
        return found;
    }
}
