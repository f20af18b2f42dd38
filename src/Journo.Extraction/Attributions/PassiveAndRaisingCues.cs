using Journo.Language;
using static Journo.Language.PartOfSpeech;

namespace Journo.Extraction.Attributions;

/// <summary>Verbs whose subject is what is said: passives ("was denied by") and "seems".</summary>
internal sealed class PassiveAndRaisingCues(TaggedText text, NounPhrases phrases, Clauses clauses, VerbComplements complements)
{
    private readonly PartOfSpeech[] _tags = text.Tags;
    private readonly TextDocument _document = text.Document;

    public AttributionCandidate? ReadPassive(AttributionCandidate candidate, int group, int cueEnd, int first, int end)
    {
        TokenRange subject = group < candidate.Head ? phrases.SubjectBefore(group, first) : ReducedSubject(candidate.Head, first);
        int at = cueEnd;
        if (_document.IsWord(at, "by") && at + 1 < end)
        {
            int agent = phrases.EndOfPhrase(at + 1, end);
            // "by people close to the talks that"
            if (agent > at + 1 && complements.SkipAdjuncts(agent, end) is >= 0 and var that && _tags[that] == That) agent = that;
            if (agent > at + 1)
            {
                candidate.Source = new TokenRange(at + 1, agent);
                at = agent;
            }
        }
        int last = clauses.EndOfWords(first, end);
        bool it = subject.Count == 1 && _document.IsWord(subject.First, "it");
        if (!it && !subject.IsEmpty) candidate.Content.Add(subject);
        candidate.Complement = Complement.PassiveSubject;
        if (at < last && _tags[at] is That or To or Wh or VerbIng
            || (at < last && (_document.IsWord(at, "as") || _document.IsWord(at, "of") || _document.IsWord(at, "about"))))
        {
            if (_tags[at] != That) candidate.Complement = Complement.RaisedSubject;
            else
            {
                candidate.Complement = Complement.That;
                if ((candidate.Class & PredicateClass.Tell) != 0 && !it) candidate.Content.Clear();
            }
            if (_document.IsWord(at, "of") || _document.IsWord(at, "as") || _document.IsWord(at, "about"))
            {
                if (at == cueEnd) candidate.Cue = candidate.Cue with { End = at + 1 };
                at++;
            }
            if (at < last) candidate.Content.Add(new TokenRange(at, clauses.EndOfClause(at, candidate, end)));
        }
        return candidate.Content.Count > 0 ? candidate : null;
    }

    private TokenRange ReducedSubject(int head, int first)
    {
        if (head == first || _tags[head - 1] is not (Noun or Name or Comma)) return default;
        return phrases.SubjectBefore(_tags[head - 1] == Comma ? head - 1 : head, first);
    }

    public bool ReadSeeming(AttributionCandidate candidate, int group, int cueEnd, int first, int end)
    {
        TokenRange subject = phrases.SubjectBefore(group, first);
        int last = clauses.EndOfWords(first, end);
        if (cueEnd >= last || subject.IsEmpty
            || !(_tags[cueEnd] is To or Adjective or That or VerbParticiple or Pronoun || _document.IsWord(cueEnd, "like")
            || _document.IsWord(cueEnd, "as"))) return false;
        candidate.Complement = Complement.RaisedSubject;
        if (!_document.IsWord(subject.First, "it") || _tags[cueEnd] is To or Adjective) candidate.Content.Add(subject);
        else candidate.Cue = candidate.Cue with { First = subject.First };
        candidate.Content.Add(new TokenRange(cueEnd, clauses.EndOfClause(cueEnd, candidate, end)));
        return true;
    }
}
