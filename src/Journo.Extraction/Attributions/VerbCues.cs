using Journo.Language;
using static Journo.Language.PartOfSpeech;

namespace Journo.Extraction.Attributions;

/// <summary>Reads an attribution off a verb: its group is the cue, its subject the source, its complement the content.</summary>
internal sealed class VerbCues
{
    private readonly TaggedText _text;
    private readonly VerbGroups _groups;
    private readonly VerbSubjects _subjects;
    private readonly QuotedContent _quoted;
    private readonly VerbComplements _complements;
    private readonly PrecedingContent _before;
    private readonly InvertedCues _inverted;
    private readonly PassiveAndRaisingCues _raised;

    public VerbCues(TaggedText text, NounPhrases phrases, Clauses clauses, VerbGroups groups)
    {
        (_text, _groups) = (text, groups);
        _subjects = new VerbSubjects(text, phrases);
        _quoted = new QuotedContent(text, clauses);
        _complements = new VerbComplements(text, phrases, clauses, _quoted);
        _before = new PrecedingContent(text, clauses, _quoted);
        _inverted = new InvertedCues(text, phrases, clauses, _quoted, _before);
        _raised = new PassiveAndRaisingCues(text, phrases, clauses, _complements);
    }

    /// <summary>The candidate whose head is a verb; null if nothing there can be its content.</summary>
    /// <param name="head">Token index of the verb.</param>
    /// <param name="sentenceNumber">Index of its sentence, from 0.</param>
    public AttributionCandidate? Read(int head, int sentenceNumber)
    {
        SentenceTokens sentence = _text.Document.Sentences[sentenceNumber];
        int first = sentence.FirstToken, end = sentence.EndToken;
        int group = _groups.GroupStart(head, first, out bool passive, out int governor);
        int cueEnd = _groups.CueEnd(head, end);
        var candidate = new AttributionCandidate
        {
            Head = head,
            Sentence = sentenceNumber,
            Cue = new TokenRange(group, cueEnd),
            Class = _text.Predicates[head] & PredicateClass.CueVerb,
            Rule = passive ? AttributionRule.Passive : governor >= 0 ? AttributionRule.GovernedVerb : _text.Tags[head] == VerbIng
                ? AttributionRule.Participle : AttributionRule.Verb,
        };
        if (passive) return _raised.ReadPassive(candidate, group, cueEnd, first, end)
            ?? (_before.TakeAs(candidate, group, first, end) ? candidate : null);
        if ((candidate.Class & PredicateClass.Seem) != 0 && _raised.ReadSeeming(candidate, group, cueEnd, first, end)) return candidate;
        if (_inverted.IsInverted(head, group, first, end) && _inverted.Read(candidate, group, cueEnd, first, end)) return candidate;
        if (_text.Tags[head] == VerbIng && _groups.StatementVerb(group, first) is >= 0 and var verb)
        {
            // "issued a statement saying": all of it is the cue.
            group = _groups.GroupStart(verb, first, out _, out _);
            candidate.Cue = candidate.Cue with { First = group };
            candidate.Source = _subjects.Subject(verb, group, first);
        }
        else candidate.Source = _subjects.Subject(head, group, first);
        // "..., he said, adding that"
        bool goesOn = candidate.Rule == AttributionRule.Participle && candidate.HasSource && candidate.Source.End < candidate.Cue.First;
        if (!goesOn && _quoted.TakeBefore(candidate, first, sameSentence: true)) _complements
            .AddAfter(candidate, cueEnd, end, onlyQuotation: true);
        else if (!_complements.AddAfter(candidate, cueEnd, end, onlyQuotation: false)
            && !_quoted.TakeBefore(candidate, first, sameSentence: false) && !_before.TakeAs(candidate, group, first, end)
                && !_before.TakeClause(candidate, first, end) && !_before.TakeRelative(candidate, first)) return null;
        _before.AddBeginning(candidate, first);
        _before.AddRelative(candidate, first);
        _subjects.Remember(candidate);
        return candidate;
    }

    /// <summary>The first token of the group of a verb, and its subject, for a noun that is its object: "raised questions about".</summary>
    public (int Group, TokenRange Subject) GroupOf(int verb, int first)
    {
        int group = _groups.GroupStart(verb, first, out bool passive, out _);
        return (group, passive ? default : _subjects.Subject(verb, group, first));
    }
}
