using System.Globalization;
using Journo.Analysis.Sourcing.Rules;

namespace Journo.Analysis.Sourcing.Experimental;

/// <summary>A statement of what nobody can have witnessed - a trend, a comparison, a cause - for which nobody is named.</summary>
public sealed class NoAttribution()
    : SourcingRule(IssueSeverity.Note, "A trend, comparison or cause that somebody must have found out has no source.", precision: 0.25)
{
    private const double LeastCheckworthiness = 0.65;

    internal override IEnumerable<SourcingIssue> Find(SourcingContext article)
    {
        // Figures and hedged statements have rules of their own.
        foreach (Claim claim in article.Claims)
        {
            if (claim.Attribution != AttributionKind.None || claim.Kind != ClaimKind.Fact || claim.Checkworthiness < LeastCheckworthiness
                || Concluded(article, claim) is not { } concluded) continue;
            if (article.IsAttributed(claim.Sentence) || article.IsQuoted(claim.Start) || article.IsInBlockQuotation(claim)
                || article.IsHeadline(claim) || article.Tells(claim)) continue;
            if (article.HasDay(claim) || article.FollowsSource(claim) || article.FollowsStudy(claim)
                || IsOwnOrOnRecord(article, article.WordsOf(claim)) || HedgeWithoutSource.HearsayIn(article, claim) is not null) continue;
            yield return About(article, claim,
                string.Create(CultureInfo.InvariantCulture,
                    $"The article states {concluded} in its own voice; it is worth checking ({claim.Checkworthiness:0.##} of "
                    + $"1), and its sentence names no source."),
                "Say who found it and how, unless it is established.");
        }
    }

    // Events may have been witnessed; that something grows, is the most or causes another has been concluded by somebody.
    private static string? Concluded(SourcingContext article, Claim claim)
    {
        string words = article.TextOf(new TextSpan(claim.Start, claim.End)) ?? claim.ToString();
        return article.Words.Concluded.FirstOrDefault(group => group.Words.IsIn(words)).Name;
    }

    private static bool IsOwnOrOnRecord(SourcingContext article, string sentence) => article.Words.Record.IsIn(sentence)
        || article.Words.Supposed.IsIn(sentence) || article.Words.Oneself.IsIn(sentence);
}
