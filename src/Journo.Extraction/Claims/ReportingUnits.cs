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
    private readonly Token[] _tokens = tagged.Document.Tokens;

    /// <summary>The unit of an attribution that frames a clause, if it is one.</summary>
    public ClaimUnit? Of(int number)
    {
        SourcedAttribution attribution = attributions[number];
        FoundAttribution found = attribution.Found;
        if (found.Source.Length == 0 || attribution.Source is null) return null;
        (int cue, int cueEnd) = TokenSearch.Range(_tokens, found.Cue[0]);
        (int content, int contentEnd) = TokenSearch.Range(_tokens, found.Content[0]);
        int sentence = tagged.Document.SentenceAt(cue);
        SentenceTokens tokens = tagged.Document.Sentences[sentence];
        if (content < cueEnd || content >= tokens.EndToken || tokens.Sentence.IsHeading) return null;
        if (Believes(attribution, cue, cueEnd))
        {
            int first = TokenSearch.Range(_tokens, found.Source[0]).First;
            return first >= tokens.FirstToken
                && first < cue ? new ClaimUnit(sentence, first, Math.Min(contentEnd, tokens.EndToken), attribution.Parent) : null;
        }
        if (attribution.Parent >= 0 || clauses.FiniteFrom(tokens.FirstToken, content) < 0) return null;
        int end = content;
        while (end > tokens.FirstToken
            && tagged.Tags[end - 1] is PartOfSpeech.That or PartOfSpeech.Comma or PartOfSpeech.Colon or PartOfSpeech.QuoteOpen) end--;
        bool informed = found.Source[0].Start >= found.Cue[0].End
            && tagged.Document.IsWord(TokenSearch.Range(_tokens, found.Source[0]).First - 1, "by");
        return end - tokens.FirstToken >= 3
            && (informed || NamesSomebodyElse(tokens.FirstToken, end, found.Source)) ? new ClaimUnit(sentence, tokens.FirstToken, end, -1)
            : null;
    }

    // "Ann said that Bo knew that ...": that Bo knew it is Ann's claim.
    private bool Believes(SourcedAttribution attribution, int cue, int cueEnd)
    {
        if (attribution.Parent < 0 || attributions[attribution.Parent].Speaker is not { } speaker
            || speaker == attribution.Source) return false;
        for (int i = cue; i < cueEnd; i++)
        {
            if ((tagged.Predicates[i] & PredicateClass.Think) != 0 && (tagged.Predicates[i] & PredicateClass.Say) == 0) return true;
        }
        return false;
    }

    private bool NamesSomebodyElse(int first, int end, TextSpan[] source)
    {
        foreach (NameMention mention in names.In(tagged.Document.Span(first, end)))
        {
            if (!Array.Exists(source, span => span.Overlaps(mention.Span))
                && names.Entities[mention.Entity].Kind is EntityKind.Person or EntityKind.Organisation
                or EntityKind.Publication) return true;
        }
        return false;
    }
}
