using Journo.Unicode;

namespace Journo.Language;

/// <summary>
/// Says what each token does in its sentence: closed classes and word lists first, then the neighbours where a form is ambiguous ("claims",
/// "reported", "plans to"). Rules alone, in two passes over each sentence.
/// </summary>
internal static class Tagger
{
    private const double TitleCaseShare = 0.7;
    private const int FewestTitleWords = 4;

    /// <summary>Fills the tags that are still <see cref="PartOfSpeech.Other"/>.</summary>
    /// <param name="document">The document.</param>
    /// <param name="tags">One for each token, at its index; quotation marks are set already.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <returns>The predicate classes: one for each token, at its index.</returns>
    public static PredicateClass[] Tag(TextDocument document, PartOfSpeech[] tags, CancellationToken cancellation = default)
    {
        var predicates = new PredicateClass[document.Tokens.Length];
        WordEndings endings = document.Language.Get<WordEndings>();
        foreach (SentenceTokens sentence in document.Sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            bool titleCase = IsTitleCase(document, sentence);
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                First(document, sentence, i, titleCase, endings, tags, predicates);
            }
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++) Resolve(document, sentence, i, tags, predicates);
        }
        return predicates;
    }

    /// <summary>Whether most words that could be small have a capital.</summary>
    private static bool IsTitleCase(TextDocument document, SentenceTokens sentence)
    {
        int words = 0, capitals = 0;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            Token token = document.Tokens[i];
            if (!token.IsWord || token.Length < 4) continue;
            words++;
            if (token.IsCapital) capitals++;
        }
        return words >= FewestTitleWords && capitals >= words * TitleCaseShare;
    }

    /// <summary>What the word is by itself.</summary>
    private static void First(TextDocument document, SentenceTokens sentence, int i, bool titleCase, WordEndings endings,
        PartOfSpeech[] tags, PredicateClass[] predicates)
    {
        if (tags[i] != PartOfSpeech.Other) return;
        Token token = document.Tokens[i];
        if (token.Kind != TokenKind.Word)
        {
            tags[i] = token.Kind == TokenKind.Number ? PartOfSpeech.Number : Mark(document, i);
            bool inName = tags[i] == PartOfSpeech.Stop && token.First == '.' && i + 1 < sentence.EndToken && i > sentence.FirstToken
                && document.Tokens[i - 1].IsWord && !token.Has(TokenShape.SpaceBefore);
            // Mr., Jan., initials
            if (inName && (document.Tokens[i + 1].Kind is TokenKind.Word or TokenKind.Number
                || document.Tokens[i + 1].First is ',' or '-' or '(' or ')' or '/' or ':' or ';')) tags[i] = PartOfSpeech.Other;
            return;
        }
        ReadOnlySpan<char> word = document[token];
        tags[i] = Closed(token);
        if (tags[i] is not (PartOfSpeech.Other or PartOfSpeech.Adverb or PartOfSpeech.Have or PartOfSpeech.Do)
            && !token.Is(FunctionWord.VerbalPreposition)) return;
        PredicateClass predicate = document.Language.Predicates.ClassesOf(word);
        bool opens = i == sentence.FirstToken || tags[i - 1] is PartOfSpeech.QuoteOpen or PartOfSpeech.Colon;
        bool name = token.IsCapital && !titleCase
            && !(opens && (predicate != PredicateClass.None || token.Is(WordClass.NotName) || endings[word] == PartOfSpeech.Adverb));
        if (tags[i] is PartOfSpeech.Adverb) return;
        if (name)
        {
            if (tags[i] == PartOfSpeech.Other) tags[i] = PartOfSpeech.Name;
            return;
        }
        if ((predicate & PredicateClass.VerbForm) != 0
            && token.Is(WordClass.ReportNoun | WordClass.RoleNoun)) predicate |= PredicateClass.AlsoNoun;
        predicates[i] = predicate;
        if (tags[i] != PartOfSpeech.Other) return;
        if ((predicate & PredicateClass.VerbForm) != 0) tags[i] = PartOfSpeech.VerbFinite;
        else if (predicate == PredicateClass.Adjective || token.Is(WordClass.CommonAdjective)) tags[i] = PartOfSpeech.Adjective;
        else
        {
            tags[i] = endings[word];
            if (token.IsCapital && !(opens && token.Is(WordClass.NotName)) && tags[i] != PartOfSpeech.Adverb) tags[i] = PartOfSpeech.Name;
            if (tags[i] == PartOfSpeech.VerbFinite) predicates[i] = PredicateClass.PastForm | PredicateClass.ParticipleForm;
            if (tags[i] == PartOfSpeech.VerbIng) (tags[i], predicates[i]) = (PartOfSpeech.VerbFinite, PredicateClass.IngForm);
        }
    }

    /// <summary>What the word is here, where its form leaves it open.</summary>
    private static void Resolve(TextDocument document, SentenceTokens sentence, int i, PartOfSpeech[] tags, PredicateClass[] predicates)
    {
        PartOfSpeech before = i > sentence.FirstToken ? tags[i - 1] : PartOfSpeech.Stop;
        PartOfSpeech after = i + 1 < sentence.EndToken ? tags[i + 1] : PartOfSpeech.Stop;
        ref readonly Token token = ref document.Tokens[i];
        switch (tags[i])
        {
            case PartOfSpeech.Possessive when token.Is(FunctionWord.PossessiveMark):
                // "it's said", "Smith's is", "that's not": not a possessive after a pronoun, or before what a noun phrase can't begin with.
                if (before is PartOfSpeech.Pronoun or PartOfSpeech.Wh or PartOfSpeech.That or PartOfSpeech.Adverb
                    || after is PartOfSpeech.Determiner or PartOfSpeech.Pronoun or PartOfSpeech.Possessive or PartOfSpeech.To
                        or PartOfSpeech.That) tags[i] = PartOfSpeech.Be;
                break;
            case PartOfSpeech.Possessive when token.Is(FunctionWord.ObjectOrPossessive) && !StartsNoun(after, i + 1, predicates):
                tags[i] = PartOfSpeech.Pronoun;
                break;
            case PartOfSpeech.To:
                int next = after == PartOfSpeech.Adverb && i + 2 < sentence.EndToken ? i + 2 : i + 1;
                bool infinitive = next < sentence.EndToken
                    && ((predicates[next] & PredicateClass.BaseForm) != 0
                    || tags[next] is PartOfSpeech.Be or PartOfSpeech.Have or PartOfSpeech.Do
                    || (tags[next] == PartOfSpeech.Noun && before is PartOfSpeech.VerbFinite or PartOfSpeech.VerbParticiple
                        && document[document.Tokens[next]] is not [.., 's']));
                if (!infinitive) tags[i] = PartOfSpeech.Preposition;
                else if (next < sentence.EndToken && tags[next] == PartOfSpeech.Noun) tags[next] = PartOfSpeech.VerbBase;
                break;
            case PartOfSpeech.Modal when token.IsCapital && token.Is(FunctionWord.NameLikeModal)
                && (after == PartOfSpeech.Name || (after == PartOfSpeech.VerbFinite && (predicates[i + 1] & PredicateClass.BaseForm) == 0)):
                tags[i] = PartOfSpeech.Name;
                break;
            case PartOfSpeech.VerbFinite when i == sentence.FirstToken && token.IsCapital
                && (predicates[i] & PredicateClass.BaseForm) != 0
                && after == PartOfSpeech.VerbFinite
                    && (predicates[i + 1] & (PredicateClass.BaseForm | PredicateClass.AlsoNoun | PredicateClass.IngForm)) == 0:
                (tags[i], predicates[i]) = (PartOfSpeech.Name, PredicateClass.None); // "Cook said"
                break;
            case PartOfSpeech.VerbFinite when i == sentence.FirstToken && token.IsCapital
                && token.Is(WordClass.GivenName) && after == PartOfSpeech.Name:
                (tags[i], predicates[i]) = (PartOfSpeech.Name, PredicateClass.None); // "Mark Lee"
                break;
            case PartOfSpeech.VerbFinite:
                tags[i] = Verb(document, sentence, i, tags, predicates);
                break;
            case PartOfSpeech.Preposition when token.Is(FunctionWord.VerbalPreposition) && predicates[i] != PredicateClass.None:
                if (Governor(sentence, i, tags) is PartOfSpeech.Modal or PartOfSpeech.To or PartOfSpeech.Do
                    || before == PartOfSpeech.Pronoun) tags[i] = PartOfSpeech.VerbBase;
                break;
        }
    }

    private static PartOfSpeech Verb(
        TextDocument document, SentenceTokens sentence, int i, PartOfSpeech[] tags, PredicateClass[] predicates)
    {
        PredicateClass form = predicates[i];
        PartOfSpeech before = i > sentence.FirstToken ? tags[i - 1] : PartOfSpeech.Stop;
        PartOfSpeech after = i + 1 < sentence.EndToken ? tags[i + 1] : PartOfSpeech.Stop;
        if ((form & PredicateClass.IngForm) != 0) return IngForm(document, i, before, after, predicates);
        PartOfSpeech governor = Governor(sentence, i, tags);
        if (governor is PartOfSpeech.Be or PartOfSpeech.Have
            && (form & PredicateClass.ParticipleForm) != 0) return PartOfSpeech.VerbParticiple;
        if (governor is PartOfSpeech.Modal or PartOfSpeech.To or PartOfSpeech.Do
            && (form & PredicateClass.BaseForm) != 0) return PartOfSpeech.VerbBase;
        if ((form & (PredicateClass.PastForm | PredicateClass.ParticipleForm)) != 0 && (form & PredicateClass.BaseForm) == 0)
        {
            return PastForm(document, sentence, i, before, after, predicates);
        }
        bool noun = (form & (PredicateClass.AlsoNoun | PredicateClass.Noun)) != 0;
        if ((form & PredicateClass.PresentForm) == 0) return BaseForm(document, sentence, i, before, tags, form, noun);
        return noun && !IsPresentVerb(document, sentence, i, tags, before, after) ? PartOfSpeech.Noun : PartOfSpeech.VerbFinite;
    }

    /// <summary>Whether a noun may follow that belongs to the same phrase.</summary>
    private static bool OpensNounPhrase(PartOfSpeech tag) =>
        tag is PartOfSpeech.Determiner or PartOfSpeech.Possessive or PartOfSpeech.Adjective or PartOfSpeech.Number;

    /// <summary>"including", "the meeting", "a growing share", "was leaving".</summary>
    private static PartOfSpeech IngForm(
        TextDocument document, int i, PartOfSpeech before, PartOfSpeech after, PredicateClass[] predicates)
    {
        if (document.Tokens[i].Is(FunctionWord.PrepositionalParticiple) && (after is PartOfSpeech.Determiner or PartOfSpeech.Possessive
            || StartsNoun(after, i + 1, predicates))) return PartOfSpeech.Preposition;
        if (before is not (PartOfSpeech.Determiner or PartOfSpeech.Possessive or PartOfSpeech.Adjective)) return PartOfSpeech.VerbIng;
        return after is PartOfSpeech.Noun or PartOfSpeech.Name ? PartOfSpeech.Adjective : PartOfSpeech.Noun;
    }

    /// <summary>"reported", "the reported loss", "a loss reported by".</summary>
    private static PartOfSpeech PastForm(TextDocument document, SentenceTokens sentence, int i, PartOfSpeech before, PartOfSpeech after,
        PredicateClass[] predicates)
    {
        PredicateClass form = predicates[i];
        bool nounAfter = after is PartOfSpeech.Noun or PartOfSpeech.Name or PartOfSpeech.Adjective or PartOfSpeech.Hyphen
            || (after == PartOfSpeech.VerbFinite && (predicates[i + 1] & (PredicateClass.AlsoNoun | PredicateClass.Noun)) != 0);
        if (nounAfter && OpensNounPhrase(before)) return PartOfSpeech.Adjective;
        if ((form & PredicateClass.ParticipleForm) == 0) return PartOfSpeech.VerbFinite;
        if ((form & PredicateClass.PastForm) == 0) return PartOfSpeech.VerbParticiple;
        if (document.Is(i + 1, FunctionWord.Agent)
            && before is PartOfSpeech.Noun or PartOfSpeech.Name or PartOfSpeech.Comma) return PartOfSpeech.VerbParticiple;
        if (before is PartOfSpeech.Preposition or PartOfSpeech.VerbFinite && after == PartOfSpeech.Noun) return PartOfSpeech.Adjective;
        // "Said Lee, ..."
        if (i == sentence.FirstToken && after == PartOfSpeech.Name && (form & PredicateClass.Say) != 0) return PartOfSpeech.VerbFinite;
        return i == sentence.FirstToken || before is PartOfSpeech.Subordinator ? PartOfSpeech.VerbParticiple : PartOfSpeech.VerbFinite;
    }

    /// <summary>Whether what may be a plural is a verb: "claims", "reports".</summary>
    private static bool IsPresentVerb(
        TextDocument document, SentenceTokens sentence, int i, PartOfSpeech[] tags, PartOfSpeech before, PartOfSpeech after)
    {
        if (OpensNounPhrase(before) || before is PartOfSpeech.Preposition or PartOfSpeech.VerbFinite or PartOfSpeech.VerbBase
            or PartOfSpeech.VerbIng or PartOfSpeech.Stop) return false;
        // "to earlier reports"
        if (before == PartOfSpeech.Adverb && i - 2 >= sentence.FirstToken
            && tags[i - 2] is PartOfSpeech.Preposition or PartOfSpeech.Determiner or PartOfSpeech.Possessive) return false;
        if (before == PartOfSpeech.Adverb && i - 1 == sentence.FirstToken) return false; // "Later reports say"
        if (before is PartOfSpeech.Pronoun or PartOfSpeech.Wh or PartOfSpeech.That or PartOfSpeech.Adverb) return true;
        return after is PartOfSpeech.That or PartOfSpeech.To or PartOfSpeech.Determiner or PartOfSpeech.Pronoun
            or PartOfSpeech.Possessive or PartOfSpeech.Name or PartOfSpeech.Wh or PartOfSpeech.QuoteOpen
            or PartOfSpeech.Number or PartOfSpeech.Colon or PartOfSpeech.Adjective or PartOfSpeech.VerbIng
            || (after == PartOfSpeech.Subordinator && !document.Is(i + 1, FunctionWord.ClausalPreposition));
    }

    /// <summary>"plans to", "they plan", "a plan".</summary>
    private static PartOfSpeech BaseForm(TextDocument document, SentenceTokens sentence, int i, PartOfSpeech before, PartOfSpeech[] tags,
        PredicateClass form, bool noun)
    {
        if (OpensNounPhrase(before) || (noun && before is PartOfSpeech.Preposition)) return PartOfSpeech.Noun;
        if (before is PartOfSpeech.Conjunction && InfinitiveBefore(sentence, i, tags)) return PartOfSpeech.VerbBase;
        bool plural = before is PartOfSpeech.Pronoun or PartOfSpeech.Wh or PartOfSpeech.That
            || (before is PartOfSpeech.Noun or PartOfSpeech.Name && document[document.Tokens[i - 1]] is [.., 's']);
        if (plural || (before == PartOfSpeech.Adverb && !noun)) return PartOfSpeech.VerbFinite;
        if ((form & PredicateClass.PastForm) != 0)
        {
            return before is PartOfSpeech.Noun or PartOfSpeech.Name ? PartOfSpeech.VerbFinite : PartOfSpeech.VerbBase;
        }
        return noun && before is not (PartOfSpeech.Stop or PartOfSpeech.QuoteOpen) ? PartOfSpeech.Noun : PartOfSpeech.VerbBase;
    }

    /// <summary>The auxiliary or "to" that governs the verb at <paramref name="i"/>, adverbs passed over, also across "and" and the subject
    /// of a question.</summary>
    private static PartOfSpeech Governor(SentenceTokens sentence, int i, PartOfSpeech[] tags)
    {
        int at = i - 1;
        while (at >= sentence.FirstToken && tags[at] == PartOfSpeech.Adverb && i - at < 5) at--;
        return at >= sentence.FirstToken ? tags[at] : PartOfSpeech.Stop;
    }

    private static bool InfinitiveBefore(SentenceTokens sentence, int i, PartOfSpeech[] tags)
    {
        for (int at = i - 2; at >= sentence.FirstToken && i - at < 10; at--)
        {
            if (tags[at] == PartOfSpeech.VerbBase) return true;
            if (tags[at] is PartOfSpeech.VerbFinite or PartOfSpeech.Stop or PartOfSpeech.QuoteOpen) return false;
        }
        return false;
    }

    private static bool StartsNoun(PartOfSpeech tag, int i, PredicateClass[] predicates) =>
        tag is PartOfSpeech.Noun or PartOfSpeech.Name or PartOfSpeech.Adjective or PartOfSpeech.Number or PartOfSpeech.QuoteOpen
        || (tag is PartOfSpeech.VerbFinite or PartOfSpeech.VerbIng
            && (predicates[i] & (PredicateClass.AlsoNoun | PredicateClass.Noun | PredicateClass.ParticipleForm)) != 0);

    private static PartOfSpeech Mark(TextDocument document, int i)
    {
        Token token = document.Tokens[i];
        switch (token.First)
        {
            case ',': return PartOfSpeech.Comma;
            case ':': return PartOfSpeech.Colon;
            case ';': return PartOfSpeech.Semicolon;
            case '(' or '[' or '{': return PartOfSpeech.BracketOpen;
            case ')' or ']' or '}': return PartOfSpeech.BracketClose;
            case '-':
                bool spaced = token.Has(TokenShape.SpaceBefore)
                    && (i + 1 == document.Tokens.Length || document.Tokens[i + 1].Has(TokenShape.SpaceBefore));
                bool doubled = (i + 1 < document.Tokens.Length && document.Tokens[i + 1].First == '-')
                    || (i > 0 && document.Tokens[i - 1].First == '-');
                return spaced || doubled ? PartOfSpeech.Dash : PartOfSpeech.Hyphen;
            default:
                return Marks.IsDash(token.First) ? PartOfSpeech.Dash : Marks.IsTerminator(token.First) ? PartOfSpeech.Stop
                    : PartOfSpeech.Other;
        }
    }

    private static PartOfSpeech Closed(in Token token)
    {
        WordClass c = token.Class;
        if ((c & (WordClass.Pronoun | WordClass.Determiner | WordClass.Auxiliary | WordClass.Modal | WordClass.Preposition
            | WordClass.Conjunction | WordClass.Subordinator | WordClass.WhWord | WordClass.FunctionAdverb | WordClass.NumberWord
            | WordClass.CommonAdverb)) == 0) return PartOfSpeech.Other;
        // US, WHO, IT
        if (token.IsCapital && token.Has(TokenShape.AllCapitals) && token.Length <= 3 && token.Class != WordClass.None
            && !token.Is(FunctionWord.Definite)) return PartOfSpeech.Other;
        if (token.Is(FunctionWord.Complementizer)) return PartOfSpeech.That;
        if (token.Is(FunctionWord.Infinitive)) return PartOfSpeech.To;
        if ((c & WordClass.Modal) != 0) return token.IsCapital && token.Is(WordClass.Month)
            && !token.Has(TokenShape.ParagraphBefore) ? PartOfSpeech.Name : PartOfSpeech.Modal;
        // Resolve tells "it's" from "Smith's".
        if ((c & WordClass.Auxiliary) != 0) return token.Is(FunctionWord.PossessiveMark) ? PartOfSpeech.Possessive
            : token.Is(FunctionWord.Have) ? PartOfSpeech.Have : token.Is(FunctionWord.Do) ? PartOfSpeech.Do : PartOfSpeech.Be;
        if (token.Is(FunctionWord.PossessivePronoun)) return PartOfSpeech.Possessive;
        if ((c & WordClass.WhWord) != 0) return PartOfSpeech.Wh;
        if ((c & WordClass.NumberWord) != 0) return PartOfSpeech.Number;
        if ((c & WordClass.Pronoun) != 0) return PartOfSpeech.Pronoun;
        if ((c & WordClass.Determiner) != 0) return PartOfSpeech.Determiner;
        if ((c & WordClass.Conjunction) != 0 && !token.Is(FunctionWord.AdverbialConjunction)) return PartOfSpeech.Conjunction;
        if ((c & WordClass.Preposition) != 0 && !token.Is(FunctionWord.ClausalPreposition)) return PartOfSpeech.Preposition;
        if ((c & WordClass.Subordinator) != 0) return PartOfSpeech.Subordinator;
        return (c & (WordClass.FunctionAdverb | WordClass.CommonAdverb)) != 0 ? PartOfSpeech.Adverb : PartOfSpeech.Other;
    }
}
