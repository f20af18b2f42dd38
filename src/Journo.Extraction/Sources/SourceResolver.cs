using Journo.Extraction.Entities;
using Journo.Language;

namespace Journo.Extraction.Sources;

/// <summary>
/// Coreference for sources: says whom a source phrase means: a name, a pronoun or a description that the text makes clear, a document, or
/// somebody unnamed. Phrases must come in the order of the text, since what was said before counts. For one thread.
/// </summary>
internal sealed class SourceResolver(TaggedText tagged, NameIndex names, SourceRegistry book)
{
    private const int LongestDescription = 120;
    private const int MostHolders = 500;
    private const int FarthestPerson = 400, FarthestOutlet = 3000; // UTF-16 code units back from the pronoun or epithet

    private readonly Token[] _tokens = tagged.Document.Tokens;
    private readonly string _text = tagged.Document.Words;

    private readonly Anonymity _anonymity = new(tagged);
    private readonly Genders _genders = new(tagged, names);

    private readonly int[] _holders =
        [.. Enumerable.Range(0, names.Entities.Count).Where(i => names.Entities[i].Role is not null).Take(MostHolders)];

    // Who spoke last, for pronouns.
    private KnownSource? _lastPerson, _lastOutlet, _lastGroup, _lastWork;
    private int _lastPersonAt; // token

    /// <summary>How the phrase that was resolved last came to mean what it does.</summary>
    public SourceResolution Reading { get; private set; }

    /// <summary>The source that some words mean, or null where it can't be told.</summary>
    /// <param name="words">The tokens that name it.</param>
    /// <param name="speaker">Whose words it stands in, for "I".</param>
    public KnownSource? Resolve(TokenRange words, KnownSource? speaker)
    {
        Reading = SourceResolution.Unknown;
        if (words.IsEmpty) return null;
        KnownSource? source = ResolveTokens(words.First, words.End, speaker);
        if (source is null) Reading = SourceResolution.Unknown;
        Remember(source, words.First);
        return source;
    }

    private KnownSource? As(SourceResolution reading, KnownSource? source)
    {
        Reading = reading;
        return source;
    }

    private KnownSource As(SourceResolution reading, int entity)
    {
        Reading = reading;
        return book.Entity(entity);
    }

    private void Remember(KnownSource? source, int at)
    {
        switch (source?.Kind)
        {
            case SourceKind.Person: (_lastPerson, _lastPersonAt) = (source, at); break;
            case SourceKind.Publication: (_lastOutlet, _lastWork) = (source, null); break;
            case SourceKind.Document: _lastWork = source; break;
            case SourceKind.Organisation or SourceKind.Anonymous: _lastGroup = source; break;
        }
    }

    private KnownSource? ResolveTokens(int first, int end, KnownSource? speaker)
    {
        if (end - first == 1 && _tokens[first].Is(WordClass.Pronoun | WordClass.WhWord)
            && !_tokens[first].Is(WordClass.HearsayNoun)) return Pronoun(first, speaker);
        // one of those just spoken of
        if (end - first is 3 or 4 && tagged.Document.IsWord(end - 1, "them") && tagged.Document.IsWord(end - 2, "of")) return As(
            SourceResolution.GroupBefore, _lastGroup);
        NounPhrase phrase = NounPhrase.Of(tagged, names, first, end);
        if (phrase.Head < 0) return phrase.Possessor >= 0 ? As(SourceResolution.Owner, phrase.Possessor) : null;
        if (phrase.HeadMention >= 0) return As(SourceResolution.Named, phrase.HeadMention);
        Token head = _tokens[phrase.Head];
        bool plural = _text[head.End - 1] is 's' && head.Length > 4;
        if (head.Is(WordClass.ReportNoun | WordClass.DocumentNoun | WordClass.PostNoun | WordClass.BroadcastNoun)) return Report(
            phrase, head, plural);
        if (head.Is(WordClass.RoleNoun)) return Role(phrase, head, plural);
        if (head.Is(WordClass.OrganisationNoun) && phrase.Modifier < 0 && phrase.Possessor < 0)
        {
            int organisation = phrase.Definite && !plural ? Latest(phrase.Head, FarthestPerson, EntityKind.Organisation) : -1;
            return organisation >= 0 ? As(SourceResolution.OrganisationBefore, organisation) : Describe(phrase, SourceKind.Organisation);
        }
        if (phrase.Later >= 0 && names.Entities[phrase.Later].Kind == EntityKind.Person && !IsLinked(phrase.Head + 1)) return As(
            SourceResolution.NameAfter, phrase.Later);
        return Describe(phrase, CanSpeak(head) || !phrase.Definite ? SourceKind.Anonymous : SourceKind.Organisation);
    }

    // A common noun for people, by its class or by its ending; any other that is definite is a body that speaks ("the hospital").
    private bool CanSpeak(Token head)
    {
        if (head.Is(WordClass.HearsayNoun | WordClass.Demonym | WordClass.PersonTitle | WordClass.OrganisationNoun)) return true;
        ReadOnlySpan<char> word = head.In(_text);
        if (word.Length > 4 && word[^1] == 's') word = word[..^1];
        return word.Length > 4 && (word.EndsWith("er", StringComparison.Ordinal) || word.EndsWith("or", StringComparison.Ordinal)
            || word.EndsWith("ist", StringComparison.Ordinal) || word.EndsWith("ian", StringComparison.Ordinal)
            || word.EndsWith("man", StringComparison.Ordinal) || word.EndsWith("men", StringComparison.Ordinal)
                || word.EndsWith("ant", StringComparison.Ordinal) || word.EndsWith("ee", StringComparison.Ordinal));
    }

    // "the Clarion report" is the Clarion; "her letter" is a document; "earlier reports" are nobody in particular.
    private KnownSource? Report(NounPhrase phrase, Token head, bool plural)
    {
        int owner = phrase.Possessor >= 0 ? phrase.Possessor : phrase.Modifier;
        if (owner >= 0 && (names.Entities[owner].Kind == EntityKind.Publication || phrase.Possessor >= 0)) return As(
            SourceResolution.Owner, owner);
        if (owner >= 0) return Describe(phrase, KindOfWork(head));
        if (plural && !phrase.Definite) return Describe(
            phrase, head.Is(WordClass.HearsayNoun | WordClass.ReportNoun) ? SourceKind.Anonymous : KindOfWork(head));
        if (phrase.Definite && head.Is(WordClass.ReportNoun))
        {
            if (_lastWork?.Name.Contains(_text[head.Start..head.End], StringComparison.OrdinalIgnoreCase) == true) return As(
                SourceResolution.WorkBefore, _lastWork);
            if (_lastOutlet is not null) return As(SourceResolution.OutletBefore, _lastOutlet);
            int outlet = Latest(phrase.Head, FarthestOutlet, EntityKind.Publication);
            if (outlet >= 0) return As(SourceResolution.OutletBefore, outlet);
        }
        return Describe(phrase, KindOfWork(head));
    }

    private static SourceKind KindOfWork(Token head) =>
        head.Is(WordClass.PostNoun) ? SourceKind.Post : head.Is(WordClass.BroadcastNoun) ? SourceKind.Broadcast
            : head.Is(WordClass.DocumentNoun) ? SourceKind.Document : SourceKind.Publication;

    // "the CEO of Acme" is whoever the article calls so; "the billionaire" is the person it speaks of; "a spokesman for Acme" stays
    // unnamed.
    private KnownSource? Role(NounPhrase phrase, Token head, bool plural)
    {
        if (Apposition(phrase) is >= 0 and var named) return As(SourceResolution.NameAfter, named);
        if (phrase.Later >= 0 && names.Entities[phrase.Later].Kind == EntityKind.Person
            && (!IsLinked(phrase.Head + 1) || Holds(phrase.Later, head))) return As(SourceResolution.NameAfter, phrase.Later);
        if (plural || !phrase.Definite || phrase.Modifier >= 0) return Describe(phrase, SourceKind.Anonymous);
        int holder = HolderOf(head, phrase.Later >= 0 ? phrase.Later : phrase.Possessor);
        if (holder >= 0) return As(SourceResolution.HoldsRole, holder);
        if (phrase.Later >= 0 || phrase.Possessor >= 0) return Describe(phrase, SourceKind.Anonymous);
        if (IsLastPersonNear(phrase.Head)) return As(SourceResolution.LastSpeaker, _lastPerson);
        int person = Latest(phrase.Head, FarthestPerson, EntityKind.Person);
        return person >= 0 ? As(SourceResolution.PersonNearby, person) : Describe(phrase, SourceKind.Anonymous);
    }

    /// <summary>"the minister of Transport, Ida Moss": the person whose name stands between commas, or ends the phrase behind
    /// one; -1 for none.</summary>
    private int Apposition(NounPhrase phrase)
    {
        int end = phrase.End;
        while (end > phrase.Head + 1 && tagged.Tags[end - 1] == PartOfSpeech.Comma) end--;
        foreach (NameMention mention in names.In(new TokenRange(phrase.Head + 1, end)))
        {
            bool ends = mention.EndToken == end || tagged.Tags[mention.EndToken] == PartOfSpeech.Comma;
            if (ends && tagged.Tags[mention.FirstToken - 1] == PartOfSpeech.Comma
                && names.Entities[mention.Entity].Kind == EntityKind.Person) return mention.Entity;
        }
        return -1;
    }

    /// <summary>The person whose role has the head noun and, if given, the organisation's name; -1 where none or several do.</summary>
    private int HolderOf(Token head, int organisation)
    {
        int holder = -1;
        ReadOnlySpan<char> noun = head.In(_text);
        foreach (int i in _holders)
        {
            string role = names.Entities[i].Role!;
            if (!role.AsSpan().Contains(noun, StringComparison.OrdinalIgnoreCase)) continue;
            if (organisation >= 0 && !role.Contains(names.Entities[organisation].Name, StringComparison.Ordinal)) continue;
            if (holder >= 0) return -1;
            holder = i;
        }
        return holder;
    }

    // "the Acme chief of staff Ann Lee": the office goes on after the noun, and then comes whose it is.
    private bool Holds(int entity, Token head) =>
        names.Entities[entity].Role?.AsSpan().Contains(head.In(_text), StringComparison.OrdinalIgnoreCase) == true;

    private bool IsLinked(int token) => token < _tokens.Length && tagged.Tags[token] == PartOfSpeech.Preposition;

    private KnownSource? Pronoun(int token, KnownSource? speaker)
    {
        ReadOnlySpan<char> word = _tokens[token].In(_text);
        Span<char> small = stackalloc char[16];
        if (word.Length > small.Length) return null;
        return small[..word.ToLowerInvariant(small)] switch
        {
            "i" or "me" or "we" or "us" => As(SourceResolution.Self, speaker),
            "he" or "she" or "him" or "her" => Person(token),
            "it" or "they" or "them" => As(SourceResolution.GroupBefore, _lastGroup ?? _lastOutlet),
            "who" or "which" => JustBefore(token),
            "some" or "many" or "others" or "someone" or "everyone" or "somebody" =>
                As(SourceResolution.Described,
                book.Described(word.ToString().ToLowerInvariant(), SourceKind.Anonymous,
                new UnnamedSource(UnnamedSource.NumberOf(word), null, _anonymity.ReasonOf(token)))),
            _ => null,
        };
    }

    // Whoever was spoken of as a subject since the last speaker, else that speaker, else the first person of the nearest sentence that
    // names one; of those, only whom the pronoun fits.
    private KnownSource? Person(int token)
    {
        Gender gender = _genders.Of(token);
        bool lastSpeaker = IsLastPersonNear(token) && (_lastPerson!.Entity < 0 || _genders.Fits(_lastPerson.Entity, gender));
        int sentence = -1, found = -1;
        for (int i = names.FirstFrom(token) - 1; i >= 0 && Distance(names.Mentions[i].FirstToken, token) < FarthestPerson; i--)
        {
            NameMention mention = names.Mentions[i];
            if (names.Entities[mention.Entity].Kind != EntityKind.Person || !_genders.Fits(mention.Entity, gender)) continue;
            int here = tagged.Document.SentenceAt(mention.FirstToken);
            if (sentence >= 0 && here != sentence) break;
            if (lastSpeaker && mention.FirstToken <= _lastPersonAt) break;
            if (lastSpeaker && !IsSubject(mention)) continue;
            (sentence, found) = (here, mention.Entity);
        }
        if (found < 0 && lastSpeaker)
        {
            if (_lastPerson!.Entity >= 0) _genders.Learn(_lastPerson.Entity, gender);
            return As(SourceResolution.LastSpeaker, _lastPerson);
        }
        if (found < 0) return null;
        _genders.Learn(found, gender);
        return As(SourceResolution.PersonNearby, found);
    }

    // Outside quotations, with no preposition in front and a verb, a comma or more of the name's phrase behind.
    private bool IsSubject(NameMention mention)
    {
        if (tagged.QuotationOf[mention.FirstToken] >= 0) return false;
        int before = mention.FirstToken - 1;
        int first = tagged.Document.Sentences[tagged.Document.SentenceAt(mention.FirstToken)].FirstToken;
        if (before < first) return true;
        return tagged.Tags[before] is PartOfSpeech.Comma or PartOfSpeech.Conjunction or PartOfSpeech.Noun or PartOfSpeech.Adjective
                or PartOfSpeech.Name or PartOfSpeech.QuoteClose
            && !Enumerable.Range(first, before - first + 1).Any(i => tagged.Tags[i] is PartOfSpeech.VerbFinite or PartOfSpeech.Be);
    }

    private KnownSource? JustBefore(int token)
    {
        int mention = names.FirstFrom(token) - 1;
        return mention >= 0 && token - names.Mentions[mention].EndToken <= 1
            ? As(SourceResolution.JustBefore, names.Mentions[mention].Entity) : null;
    }

    private bool IsLastPersonNear(int token) => _lastPerson is not null && Distance(_lastPersonAt, token) < FarthestPerson;

    private int Distance(int from, int to) => _tokens[to].Start - _tokens[from].Start;

    private int Latest(int before, int farthest, EntityKind kind)
    {
        for (int i = names.FirstFrom(before) - 1; i >= 0 && Distance(names.Mentions[i].FirstToken, before) < farthest; i--)
        {
            if (names.Entities[names.Mentions[i].Entity].Kind == kind) return names.Mentions[i].Entity;
        }
        return -1;
    }

    private KnownSource Describe(NounPhrase phrase, SourceKind kind)
    {
        // ", who asked not to be named because ..." says why, not who.
        int last = phrase.Head + 1;
        while (last < phrase.End && !(tagged.Tags[last] == PartOfSpeech.Comma && last + 1 < phrase.End
            && tagged.Tags[last + 1] == PartOfSpeech.Wh)) last++;
        int start = _tokens[phrase.First].Start, end = _tokens[last - 1].End;
        string description = _text[start..Math.Min(end, start + LongestDescription)].ReplaceLineEndings(" ")
            .Trim(',', ' ', '.', '"', '\u201C', '\u201D');
        // The first word of a sentence loses its capital, unless it is a name.
        if (description.Length > 1 && char.IsUpper(description[0]) && char.IsLower(description[1])
            && tagged.Tags[phrase.First] != PartOfSpeech.Name) description = char.ToLowerInvariant(description[0]) + description[1..];
        Reading = SourceResolution.Described;
        return book.Described(description, kind, UnnamedSource.Of(tagged, phrase, _anonymity));
    }
}
