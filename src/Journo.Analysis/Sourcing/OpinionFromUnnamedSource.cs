using Journo.Analysis.Explanations;
using Journo.Language;

namespace Journo.Analysis.Sourcing;

/// <summary>A judgement, for which nobody answers by name.</summary>
public sealed class OpinionFromUnnamedSource() : SourcingRule(IssueSeverity.Warning, "An unnamed source gives an opinion.", precision: 0.20)
{
    internal override IEnumerable<SourcingIssue> Find(SourcingContext article)
    {
        foreach (Claim claim in article.Claims)
        {
            if (claim.Kind != ClaimKind.Opinion || claim.Attribution != AttributionKind.Explicit || !article.IsUnnamed(claim.Speaker)) continue;
            // "Would not be" is a promise, and "whether it is right" leaves open which it is.
            if (claim.Text.Contains(" would ", StringComparison.Ordinal) || claim.Text.Contains(" will ", StringComparison.Ordinal) || IsOpen(claim.Text)) continue;
            // Vague words and the form of an adjective may put a fact; praise and blame judge.
            if (claim.KindReason is { } reason && !SourcingWords.Judging.IsIn(reason)) continue;
            if (!UnnamedWords.IsSource(article.SourceOf(claim.Speaker)!) || !SpeechWords.IsTelling(claim.Cue)) continue;
            yield return About(article, claim,
                $"This is a judgement{(claim.KindReason is null ? "" : $" ({claim.KindReason})")}, and {Phrases.Quoted(claim.Speaker!)} holds it without a name.",
                "Use unnamed sources for facts; have the judgement on the record or leave it out.", article.SourceOf(claim.Speaker)!.Id);
        }
    }

    private static bool IsOpen(string words) => Lexicon.English.ClassesOf(words.Split(' ', 2)[0]).HasFlag(WordClass.WhWord) || words.StartsWith("whether ", StringComparison.OrdinalIgnoreCase);
}
