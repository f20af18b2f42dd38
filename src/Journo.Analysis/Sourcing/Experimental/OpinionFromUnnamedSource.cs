using Journo.Analysis.Explanations;
using Journo.Language;

namespace Journo.Analysis.Sourcing.Experimental;

/// <summary>A judgement, for which nobody answers by name.</summary>
public sealed class OpinionFromUnnamedSource() : SourcingRule(IssueSeverity.Warning, "An unnamed source gives an opinion.", precision: 0.20)
{
    internal override IEnumerable<SourcingIssue> Find(SourcingContext article)
    {
        foreach (Claim claim in article.Claims)
        {
            if (claim.Kind != ClaimKind.Opinion || claim.Attribution != AttributionKind.Explicit
                || !article.IsUnnamed(claim.Speaker)) continue;
            // "Would not be" is a promise, and "whether it is right" leaves open which it is.
            if (claim.Text.Contains(" would ", StringComparison.Ordinal) || claim.Text.Contains(" will ", StringComparison.Ordinal)
                || IsOpen(article, claim.Text)) continue;
            // Vague words and the form of an adjective may put a fact; praise and blame judge.
            if (claim.KindReason is { } reason && !article.Words.Judging.IsIn(reason)) continue;
            if (!article.Unnamed.IsSource(article.SourceOf(claim.Speaker)!) || !article.Speech.IsTelling(claim.Cue)) continue;
            yield return About(article, claim,
                $"This is a judgement{(claim.KindReason is null ? "" : $" ({claim.KindReason})")}, and {Phrases.Quoted(claim.Speaker!)} "
                    + $"holds it without a name.",
                "Use unnamed sources for facts; have the judgement on the record or leave it out.", article.SourceOf(claim.Speaker)!.Id);
        }
    }

    private static bool IsOpen(SourcingContext article, string words) =>
        article.Language.Lexicon.ClassesOf(words.Split(' ', 2)[0]).HasFlag(WordClass.WhWord)
        || words.StartsWith("whether ", StringComparison.OrdinalIgnoreCase);
}
