using Journo.Analysis.Explanations;

namespace Journo.Analysis.Sourcing.Rules;

/// <summary>An unnamed source of whom nothing is told but the noun: "sources", "officials", "reports".</summary>
public sealed class BareSources()
    : SourcingRule(IssueSeverity.Warning, "An unnamed source is not described: \"sources\", \"reports\".", precision: 0.75)
{
    internal override IEnumerable<SourcingIssue> Find(SourcingContext article)
    {
        int told = -1;
        foreach (Attribution attribution in article.Reading.Attributions)
        {
            if (attribution.Kind != AttributionKind.Explicit
                || article.SourceOf(attribution.Source) is not { Kind: SourceKind.Anonymous } source || !article.Unnamed.IsBare(source)
                || !article.Speech.IsTelling(attribution.Cue) ) continue;
            // "Rumors that ..." is source and cue in one.
            TextSpan? named = attribution.SourceSpans.Count > 0 ? attribution.SourceSpans[0] : attribution.CueSpans.Count > 0
                ? attribution.CueSpans[0] : null;
            if (named is null || !article.Unnamed.EndsBare(article.TextOf(named.Value))) continue;
            // "A port official" who is "the official" further on.
            if (named.Value.Start == told || article.Describes(article.Unnamed.Noun(source))
                || article.TextOf(named.Value)?.StartsWith("the ", StringComparison.OrdinalIgnoreCase) == true) continue;
            told = named.Value.Start;
            yield return About(article, article.ClaimNear(attribution), named.Value,
                $"{Phrases.Quoted(source.Name)} does not tell a reader who that is, how they know, or how far to trust them.",
                "Name the source, or say what it is, how it knows and why it is not named; of a report, say whose and when.",
                    attribution.Id, source.Id);
        }
    }
}
