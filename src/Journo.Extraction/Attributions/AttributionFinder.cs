using Journo.Language;
using Journo.Values;

namespace Journo.Extraction.Attributions;

/// <summary>
/// Finds who said what in a text. Each verb, noun or adjective with a cue class gives a candidate with source, cue and content; candidates
/// that do not attribute fall away by their score; quotations without a cue go to whoever spoke last.
/// </summary>
internal static class AttributionFinder
{
    /// <summary>
    /// The least score of a candidate that stays. A little below zero: a missed attribution turns somebody's words into the article's own
    /// voice, which is the worse mistake.
    /// </summary>
    private const double Threshold = -0.2;

    private const double SureScore = 1;

    /// <summary>The attributions of a text that is not tagged yet.</summary>
    public static IReadOnlyList<FoundAttribution> Find(TextDocument document) => Find(TaggedText.Of(document));

    /// <summary>The attributions in the order of their cues.</summary>
    /// <param name="text">The tagged text.</param>
    /// <param name="cancellation">Ends the search early.</param>
    /// <exception cref="OperationCanceledException">The search was ended.</exception>
    public static IReadOnlyList<FoundAttribution> Find(TaggedText text, CancellationToken cancellation = default)
    {
        List<AttributionCandidate> candidates = Candidates(text, cancellation);
        candidates.RemoveAll(c => c.Score <= Threshold);
        InterviewTurns.Add(text, candidates, SureScore);
        KeepOneForEachCue(candidates);
        AttributionNesting.Nest(candidates);
        UnattributedQuotations.AttachToLastSpeaker(text, candidates);
        var stances = new StanceReader(text);
        var found = new List<FoundAttribution>(candidates.Count);
        var index = new Dictionary<AttributionCandidate, int>(candidates.Count);
        foreach (AttributionCandidate c in candidates)
        {
            index[c] = found.Count;
            found.Add(new FoundAttribution(c.Source, c.Cue, [.. c.Content.OrderBy(r => r.First)], c.Rule)
            {
                Complement = c.Complement, Stance = stances.Of(c),
            });
        }
        for (int i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].Parent is { } parent) found[i] = found[i] with { Parent = index[parent] };
        }
        return found;
    }

    /// <summary>All that may attribute, scored, in the order of their heads; those below the threshold included.</summary>
    /// <param name="text">The tagged text.</param>
    /// <param name="cancellation">Ends the search early.</param>
    /// <exception cref="OperationCanceledException">The search was ended.</exception>
    public static List<AttributionCandidate> Candidates(TaggedText text, CancellationToken cancellation = default)
    {
        AttributionScorer scorer = text.Document.Language.Get<AttributionScorer>();
        TextDocument document = text.Document;
        var phrases = new NounPhrases(text);
        var clauses = new Clauses(text);
        var verbs = new VerbCues(text, phrases, clauses, new VerbGroups(text, phrases));
        var others = new NonVerbalCues(text, phrases, clauses, verbs);
        var headlines = new HeadlineCues(text, clauses);
        var candidates = new List<AttributionCandidate>();
        for (int s = 0; s < document.Sentences.Length; s++)
        {
            SentenceTokens sentence = document.Sentences[s];
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (i % Cancellation.Interval == 0) cancellation.ThrowIfCancellationRequested();
                PredicateClass predicate = text.Predicates[i];
                AttributionCandidate? candidate = null;
                if (clauses.IsAccordingTo(i)) candidate = others.AccordingTo(i, s);
                else switch (text.Tags[i])
                {
                    case PartOfSpeech.VerbFinite or PartOfSpeech.VerbBase or PartOfSpeech.VerbParticiple
                        or PartOfSpeech.VerbIng when (predicate & PredicateClass.CueVerb) != 0:
                        candidate = verbs.Read(i, s);
                        break;
                    case PartOfSpeech.Noun when (predicate & PredicateClass.Noun) != 0:
                        candidate = others.Noun(i, s);
                        break;
                    case PartOfSpeech.Adjective when (predicate & PredicateClass.Adjective) != 0:
                        candidate = others.Adjective(i, s);
                        break;
                    case PartOfSpeech.Colon when headlines.LeadIn(i, s) is { } leadIn:
                        candidate = leadIn;
                        break;
                    case PartOfSpeech.Colon when s == 0 || sentence.Sentence.IsHeading || text.Is(i + 1, PartOfSpeech.QuoteOpen):
                        candidate = headlines.Before(i, s);
                        break;
                    case PartOfSpeech.Dash when headlines.Signed(i, s) is { } signed:
                        candidate = signed;
                        break;
                    case PartOfSpeech.Dash when sentence.Sentence.IsHeading:
                        candidate = headlines.After(i, s);
                        break;
                }
                if (candidate is null) continue;
                KeepInQuotation(text, candidate);
                if (candidate.Content.Count == 0 || candidate.Content.Exists(c => c.IsEmpty)) continue;
                candidate.Score = scorer.Score(text, candidate);
                if (headlines.IsSure(candidate)) candidate.Score = Math.Max(candidate.Score, SureScore);
                candidates.Add(candidate);
            }
        }
        return candidates;
    }

    // What is said inside a quotation ends with it.
    private static void KeepInQuotation(TaggedText text, AttributionCandidate candidate)
    {
        int number = text.QuotationOf[candidate.Head];
        if (number < 0 || text.Quotations[number] is not { IsClosed: true } quotation) return;
        for (int i = candidate.Content.Count - 1; i >= 0; i--)
        {
            TokenRange content = candidate.Content[i];
            if (content.First >= quotation.EndWord) candidate.Content.RemoveAt(i);
            else if (content.End > quotation.EndWord) candidate.Content[i] = content with { End = quotation.EndWord };
        }
    }

    /// <summary>Of candidates that share words of their cues ("laughed and said"), the surest stays.</summary>
    private static void KeepOneForEachCue(List<AttributionCandidate> candidates)
    {
        candidates.Sort((a, b) => a.Cue.First != b.Cue.First ? a.Cue.First.CompareTo(b.Cue.First) : a.Head.CompareTo(b.Head));
        int kept = 0;
        for (int i = 0; i < candidates.Count; i++)
        {
            AttributionCandidate candidate = candidates[i];
            if (kept > 0 && candidates[kept - 1].Cue.Overlaps(candidate.Cue))
            {
                if (candidate.Score > candidates[kept - 1].Score) candidates[kept - 1] = candidate;
            }
            else candidates[kept++] = candidate;
        }
        candidates.RemoveRange(kept, candidates.Count - kept);
    }
}
