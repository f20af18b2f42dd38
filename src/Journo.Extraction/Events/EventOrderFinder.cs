using Journo.Extraction.Attributions;
using Journo.Extraction.Claims;
using Journo.Extraction.Entities;
using Journo.Language;
using Journo.Values;

namespace Journo.Extraction.Events;

/// <summary>
/// Finds which event the article's own words put after which: "after he left", "before the sale", "in response to", "then", "had earlier".
/// That one sentence stands after another puts nothing in order.
/// Works in one pass over the words of the events; an event that a noun or a clause names is looked for among the nearest.
/// </summary>
internal sealed class EventOrderFinder(
    TaggedText tagged, NameIndex names, TemporalSignals ties, IReadOnlyList<EventCandidate> told, IReadOnlyList<FoundEvent> events)
{
    private const int MostSearched = 200; // events on each side that are looked at for the one that is named
    private const int MostBetween = 2; // tokens between a clause and the one it belongs to: a comma, "and"

    private readonly Token[] _tokens = tagged.Document.Tokens;
    private readonly PartOfSpeech[] _tags = tagged.Tags;
    private readonly NounPhrases _phrases = new(tagged);
    // of an event that a subordinate clause tells: the event of the main clause; else the event itself
    private readonly int[] _main = new int[told.Count];
    private readonly List<TemporalLink> _clauses = [], _nouns = [], _adverbs = [];

    /// <summary>Phrases that put an event after or before one which nothing else mentions, with their signals.</summary>
    public List<(EventCandidate Told, TemporalSignal Tie)> Unnamed { get; } = [];

    /// <summary>The links, those of clauses first, then those of nouns, then those of adverbs.</summary>
    public IReadOnlyList<TemporalLink> Find(CancellationToken cancellation)
    {
        for (int i = 0; i < told.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            _main[i] = i;
            if (told[i].Change.Verb < 0) continue;
            AddCounted(i);
            AddClause(i);
            AddNouns(i);
            AddAdverb(i);
        }
        return [.. _clauses, .. _nouns, .. _adverbs];
    }

    // "Two months after launch, it had 5 million users."
    private void AddCounted(int i)
    {
        if (told[i].CountedFrom is not { } from) return;
        int first = OrderedSearch.FirstFrom(told, from.Claim, candidate => candidate.Claim);
        if (first >= told.Count || told[first].Claim != from.Claim || first == i || !Tells(first, from.Event)) return;
        int own = told[i].Event, other = told[first].Event;
        _nouns.Add(from.Direction > 0 ? new TemporalLink(own, other, "after", default, own)
            : new TemporalLink(other, own, "before", default, own));
    }

    // "Once he left, Acme sold the mill."
    private void AddClause(int i)
    {
        ClaimUnit unit = told[i].Unit;
        if (ties.Opening(unit, told[i].Change.Verb) is not { } tie || MainOf(i) is not (>= 0 and var main) || IsNegated(told[main].Unit)
            || (main < i && (tie.IsWhen || ties.Relative(told[main].Change.Verb, told[main].Unit.End)))) return;
        var anchor = new TokenRange(unit.First, EndOf(unit));
        _main[i] = main;
        _clauses.Add(Link(told[main].Event, told[i].Event, tie, anchor));
        if (tie.Direction > 0 && events[told[i].Event].Date is null && Retelling(i) is >= 0 and var dated && dated != main) _clauses
            .Add(Link(told[main].Event, told[dated].Event, tie, anchor));
    }

    /// <summary>The event of the clause that a subordinate clause stands beside: the one before it or, at the beginning of the sentence,
    /// the one after it; -1 where that tells none.</summary>
    private int MainOf(int i)
    {
        ClaimUnit unit = told[i].Unit;
        if (i > 0 && told[i - 1].Unit is var before && before.Sentence == unit.Sentence && before.End <= unit.First
            && unit.First - before.End <= MostBetween) return i - 1;
        int first = tagged.Document.Sentences[unit.Sentence].FirstToken;
        while (first < unit.First && _tags[first] is PartOfSpeech.Conjunction or PartOfSpeech.Adverb or PartOfSpeech.Comma
            or PartOfSpeech.QuoteOpen) first++;
        bool opens = first >= unit.First || (unit.Attribution >= 0 && (i == 0 || told[i - 1].Unit.Sentence != unit.Sentence));
        return opens && i + 1 < told.Count && told[i + 1].Unit is var next && next.Sentence == unit.Sentence && next.First >= unit.End
            && next.First - unit.End <= MostBetween && ties.Opening(next, told[i + 1].Change.Verb) is null ? i + 1 : -1;
    }

    // "did not resign until she won": the time is that of what did not happen before.
    private bool IsNegated(ClaimUnit unit)
    {
        for (int k = unit.First; k < unit.End; k++)
        {
            if (tagged.Document.IsWord(k, "not") || tagged.Document.IsWord(k, "never") || tagged.Document.IsWord(k, "n't")) return true;
        }
        return false;
    }

    private void AddNouns(int i)
    {
        foreach (TemporalSignal tie in ties.Nouns(told[i].Unit, told[i].Change.Verb) ?? [])
        {
            if (ties.IsNew(tie.Phrase)) continue;
            if (Named(i, tie) is >= 0 and var other) _nouns.Add(LinkOf(told[i].Event, told[other].Event, tie));
            else Unnamed.Add((told[i], tie));
        }
    }

    /// <summary>The nearest event that a noun phrase names: by a word of the same stem or meaning, with all the names of the phrase among
    /// those who took part; -1 where there is none.</summary>
    private int Named(int i, TemporalSignal tie)
    {
        string noun = tagged.Document[_tokens[tie.Head]].ToString();
        var wanted = names.In(tie.Phrase).Select(mention => names.Entities[mention.Entity].Name).ToList();
        if (_tags[tie.Phrase.First] == PartOfSpeech.Possessive && SubjectOf(i) is { } owner) wanted.Add(owner);
        return Nearest(i, other => Tells(other, noun) && HasWords(other, tie)
            && wanted.TrueForAll(name => events[told[other].Event].Participants.Contains(name)));
    }

    // "The merger announcement" is of a merger.
    private bool HasWords(int i, TemporalSignal tie)
    {
        for (int k = tie.Phrase.First; k < tie.Head; k++)
        {
            if (_tags[k] != PartOfSpeech.Noun) continue;
            bool found = false;
            for (int w = told[i].Unit.First; w < told[i].Unit.End && !found; w++) found = _tokens[w].IsWord
                && DatedMentions.SameStem(tagged.Document[_tokens[k]], tagged.Document[_tokens[w]]);
            if (!found) return false;
        }
        return true;
    }

    private bool Tells(int i, string noun)
    {
        Change change = told[i].Change;
        return change.Verb >= 0 && _tags[change.Verb] != PartOfSpeech.Be
            && tagged.Document.Language.Get<EventNouns>()
            .Names(noun, tagged.Document[_tokens[change.Noun >= 0 ? change.Noun : change.Verb]]);
    }

    /// <summary>Another mention of the event, with a date: the same verb of the same subject.</summary>
    private int Retelling(int i)
    {
        if (SubjectOf(i) is not { } subject) return -1;
        string verb = tagged.Document[_tokens[told[i].Change.Verb]].ToString();
        return Nearest(i, other => events[told[other].Event].Date is not null && tagged.Document.IsWord(told[other].Change.Verb, verb)
            && SubjectOf(other) == subject);
    }

    private int Nearest(int i, Func<int, bool> wanted)
    {
        for (int k = i - 1; k >= 0 && i - k <= MostSearched; k--)
        {
            if (told[k].Claim != told[i].Claim && wanted(k)) return k;
        }
        for (int k = i + 1; k < told.Count && k - i <= MostSearched; k++)
        {
            if (told[k].Claim != told[i].Claim && wanted(k)) return k;
        }
        return -1;
    }

    /// <summary>Who an event is about. A pronoun that nothing else resolves goes on with the one of the event before, in the same sentence
    /// or the one before it.</summary>
    private string? SubjectOf(int i)
    {
        for (int k = i; k >= 0 && told[i].Unit.Sentence - told[k].Unit.Sentence <= 1; k--)
        {
            EventCandidate one = told[k];
            if (one.Change.Verb < 0 || _tags[one.Change.Verb] == PartOfSpeech.Noun) continue;
            if (one.Subject >= 0) return names.Entities[one.Subject].Name;
            TokenRange subject = one.Change.Verb > one.Unit.First ? _phrases.SubjectBefore(one.Change.Verb, one.Unit.First) : default;
            if (subject.IsEmpty) continue;
            foreach (NameMention mention in names.In(subject)) return names.Entities[mention.Entity].Name;
            if (_tags[subject.First] != PartOfSpeech.Pronoun) return null;
        }
        return null;
    }

    // An adverb goes on from what was told last: of "he left after she won", that he left.
    private void AddAdverb(int i)
    {
        if (i == 0 || told[i].Unit.Sentence - told[i - 1].Unit.Sentence > 1 || told[i - 1].Unit.End > told[i].Unit.First
            || ties.Adverb(told[i].Unit, told[i].Change.Verb) is not { } tie) return;
        int last = _main[i - 1] < i ? _main[i - 1] : i - 1;
        if (tie.Direction > 0 || !IsPastPerfect(last)) _adverbs.Add(Link(told[i].Event, told[last].Event, tie, default));
    }

    private bool IsPastPerfect(int i) => told[i].Change.Verb is var verb
        && (tagged.Document.IsWord(verb - 1, "had") || tagged.Document.IsWord(verb - 2, "had"));

    /// <summary>The link that a noun phrase makes between the event in whose clause it stands and another.</summary>
    public TemporalLink LinkOf(int own, int other, TemporalSignal tie) =>
        Link(own, other, tie, new TokenRange(tie.Marker.First, tie.Phrase.End));

    private TemporalLink Link(int own, int other, TemporalSignal tie, TokenRange anchor)
    {
        string marker = tagged.Document.Line(tie.Marker).ToLowerInvariant();
        return tie.Direction > 0 ? new TemporalLink(own, other, marker, anchor, own) : new TemporalLink(other, own, marker, anchor, own);
    }

    private int EndOf(ClaimUnit unit)
    {
        int end = unit.End;
        while (end > unit.First + 1 && _tags[end - 1] is PartOfSpeech.Stop or PartOfSpeech.Comma) end--;
        return end;
    }
}
