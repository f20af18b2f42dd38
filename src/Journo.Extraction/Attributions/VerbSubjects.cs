using Journo.Language;
using static Journo.Language.PartOfSpeech;

namespace Journo.Extraction.Attributions;

/// <summary>Finds who says what a verb tells: its own subject, or that of the clause which it goes on from.</summary>
internal sealed class VerbSubjects(TaggedText text, NounPhrases phrases)
{
    private const int LongestSearch = 60;

    private readonly PartOfSpeech[] _tags = text.Tags;
    private AttributionCandidate? _last, _main;

    /// <summary>Keeps what was read, for the verbs behind it.</summary>
    public void Remember(AttributionCandidate candidate)
    {
        _last = candidate;
        if (_main?.Sentence != candidate.Sentence && _tags[candidate.Head] == VerbFinite && candidate.HasSource
            && _tags[candidate.Source.First] is not (Wh or That)) _main = candidate;
    }

    /// <summary>Empty where there is none.</summary>
    public TokenRange Subject(int head, int group, int first)
    {
        if (_tags[head] == VerbIng && group > first
            && _tags[group - 1] is Comma or Dash or QuoteClose or Conjunction or Preposition or Subordinator)
        {
            // "argued that the plan would fail, saying": the speaker of the main clause goes on, not the plan.
            bool goesOn = _tags[group - 1] is Comma or Dash && _main is not null && _main.Head >= first && _main.Head < head
                && text.QuotationOf[_main.Head] == text.QuotationOf[head];
            return goesOn ? _main!.Source : MainSubject(group, first);
        }
        if (_tags[head] == VerbIng && group == first) return default;
        if (_tags[group] == To) return MainSubject(group, first);
        TokenRange subject = phrases.SubjectBefore(group, first);
        if (!subject.IsEmpty) return subject;
        return group > first && _tags[group - 1] is Conjunction or Comma or VerbFinite or Dash ? MainSubject(group, first) : default;
    }

    /// <summary>The subject of the nearest finite verb before, for "..., adding that" and "... and said".</summary>
    private TokenRange MainSubject(int before, int first)
    {
        int outside = text.QuotationOf[before];
        for (int i = before - 1; i >= first && before - i < LongestSearch; i--)
        {
            if (_tags[i] is not (VerbFinite or Modal or Be or Have or Do) || text.QuotationOf[i] != outside) continue;
            if (_last is not null && _last.Head == i && _last.HasSource) return _last.Source;
            int group = i;
            while (group > first && _tags[group - 1] is Adverb or Modal or Be or Have or Do) group--;
            TokenRange subject = phrases.SubjectBefore(group, first);
            if (!subject.IsEmpty && _tags[subject.First] is not (Wh or That)) return subject;
            if (subject.IsEmpty && _tags[i] == VerbFinite && i + 1 < before && group > first && _tags[group - 1] == QuoteClose)
            {
                int inverted = phrases.EndOfPhrase(i + 1, before);
                if (inverted > i + 1) return new TokenRange(i + 1, inverted);
            }
        }
        return default;
    }
}
