using Journo.Extraction.Attributions;
using Journo.Extraction.Claims;
using Journo.Extraction.Sources;
using Journo.Language;

namespace Journo.Extraction;

/// <summary>
/// Makes the attribution rows of an article: those with words of their own in the order of the text, then sentences that inherit one.
/// </summary>
internal static class AttributionRows
{
    /// <summary>The rows.</summary>
    /// <param name="article">The article's id.</param>
    /// <param name="tagged">The text.</param>
    /// <param name="attributions">In the order of the text.</param>
    /// <param name="claims">In the order of the text; by them it is known which sentences inherit.</param>
    /// <param name="traces">Takes what led to the rows; null where nobody asks.</param>
    public static IReadOnlyList<Attribution> Of(
        string article, TaggedText tagged, SourcedAttribution[] attributions, IReadOnlyList<FoundClaim> claims, ExtractionTraces? traces)
    {
        (int Sentence, int Attribution)[] inherited =
            [.. claims.Where(claim => claim.Inherits).Select(claim => (claim.Unit.Sentence, claim.Voice.Attribution)).Distinct()];
        TextDocument document = tagged.Document;
        var ties = new AttributionCarryOver(tagged, new ClauseSplitter(tagged));
        var rows = new Attribution[attributions.Length + inherited.Length];
        for (int i = 0; i < attributions.Length; i++)
        {
            SourcedAttribution attribution = attributions[i];
            rows[i] = new Attribution
            {
                Id = RowId.Of(article, 'a', i + 1),
                Article = article,
                Parent = attribution.Parent >= 0 ? RowId.Of(article, 'a', attribution.Parent + 1) : null,
                SourceSpans = attribution.Found.HasSource ? [document.Span(attribution.Found.Source)] : [],
                CueSpans = [document.Span(attribution.Found.Cue)],
                ContentSpans = [.. attribution.Found.Content.Select(document.Span)],
                Source = attribution.Source?.Name,
                Cue = attribution.Cue.Length > 0 ? attribution.Cue : null,
                Kind = AttributionKind.Explicit,
                Stance = attribution.Found.Stance,
                Rule = AttributionRules.NameOf(attribution.Found.Rule),
            };
            string? words = attribution.Found.HasSource ? document.Quote(attribution.Found.Source).TrimEnd(',', ' ') : null;
            traces?.Add(rows[i].Id, new AttributionTrace(words, attribution.Reading, attribution.Found.Complement));
        }
        for (int i = 0; i < inherited.Length; i++)
        {
            SourcedAttribution attribution = attributions[inherited[i].Attribution];
            Sentence sentence = document.Sentences[inherited[i].Sentence].Sentence;
            string id = RowId.Of(article, 'a', attributions.Length + i + 1);
            rows[attributions.Length + i] = new Attribution
            {
                Id = id,
                Article = article,
                SourceSpans = [],
                CueSpans = [],
                ContentSpans = [new TextSpan(sentence.Start, sentence.End)],
                Source = attribution.Speaker?.Name,
                Cue = attribution.Cue.Length > 0 ? attribution.Cue : null,
                Kind = AttributionKind.Inherited,
                Stance = Stance.Asserted,
                Rule = AttributionRules.NameOf(AttributionRule.Continues),
            };
            traces?.Add(id, new AttributionTrace(null, SourceResolution.Unknown, Complement.None)
            {
                Tie = ties.Tie(inherited[i].Sentence), From = RowId.Of(article, 'a', inherited[i].Attribution + 1),
            });
        }
        return rows;
    }
}
