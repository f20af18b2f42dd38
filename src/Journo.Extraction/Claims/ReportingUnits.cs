using Journo.Extraction.Attributions;
using Journo.Extraction.Entities;
using Journo.Extraction.Sources;
using Journo.Language;

namespace Journo.Extraction.Claims;

/// <summary>
/// Finds where the reporting itself claims something: that an outlet was informed by its sources, that somebody answered somebody else,
/// that one person says what another believes.
/// "She said" alone claims nothing.
/// </summary>
internal sealed class ReportingUnits(TaggedText tagged, NameIndex names, SourcedAttribution[] attributions, ClauseSplitter clauses)
{
    /// <summary>In tokens: what stands before a content, and is longer, is more than the act of telling it.</summary>
    private const int LongestReport = 200;

    /// <summary>The unit of an attribution that frames a clause, if it is one.</summary>
    public ClaimUnit? Of(int number)
    {
        SourcedAttribution attribution = attributions[number];
        FoundAttribution found = attribution.Found;
        if (!found.HasSource || attribution.Source is null) return null;
        int content = found.Content[0].First, sentence = tagged.Document.SentenceAt(found.Cue.First);
        SentenceTokens tokens = tagged.Document.Sentences[sentence];
        if (content < found.Cue.End || content >= tokens.EndToken || tokens.Sentence.IsHeading) return null;
        if (Believes(attribution))
        {
            int first = found.Source.First, last = Math.Min(found.Content[0].End, tokens.EndToken);
            return first >= tokens.FirstToken && first < found.Cue.First ? new ClaimUnit(sentence, first, last, attribution.Parent) : null;
        }
        if (attribution.Parent >= 0 || content - tokens.FirstToken > LongestReport
            || clauses.FiniteFrom(tokens.FirstToken, content) < 0) return null;
        int end = content;
        while (end > tokens.FirstToken
            && tagged.Tags[end - 1] is PartOfSpeech.That or PartOfSpeech.Comma or PartOfSpeech.Colon or PartOfSpeech.QuoteOpen) end--;
        bool informed = found.Source.First >= found.Cue.End && tagged.Document.IsWord(found.Source.First - 1, "by");
        return end - tokens.FirstToken >= 3
            && (informed || NamesSomebodyElse(new TokenRange(tokens.FirstToken, end), found.Source))
            ? new ClaimUnit(sentence, tokens.FirstToken, end, -1) : null;
    }

    // "Ann said that Bo knew that ...": that Bo knew it is Ann's claim.
    private bool Believes(SourcedAttribution attribution)
    {
        if (attribution.Parent < 0 || attributions[attribution.Parent].Speaker is not { } speaker
            || speaker == attribution.Source) return false;
        for (int i = attribution.Found.Cue.First; i < attribution.Found.Cue.End; i++)
        {
            if ((tagged.Predicates[i] & PredicateClass.Think) != 0 && (tagged.Predicates[i] & PredicateClass.Say) == 0) return true;
        }
        return false;
    }

    private bool NamesSomebodyElse(TokenRange words, TokenRange source)
    {
        foreach (NameMention mention in names.In(words))
        {
            if (!source.Overlaps(mention.Words)
                && names.Entities[mention.Entity].Kind is EntityKind.Person or EntityKind.Organisation
                or EntityKind.Publication) return true;
        }
        return false;
    }
}
