using Journo.Text;

namespace Journo.Sourcing;

/// <summary>A statement that is well worth checking, for which nobody is named.</summary>
public sealed class NoAttribution() : SourcingRule(IssueSeverity.Note, "A statement well worth checking has no source.")
{
    private const double LeastCheckworthiness = 0.75;

    // Acts of courts and parliaments are on public record, which guidance exempts.
    private static readonly HashSet<string> s_record = new(StringComparer.OrdinalIgnoreCase)
    {
        "court", "courts", "judge", "jury", "law", "laws", "bill", "bills", "legislature", "parliament", "congress", "senate", "amendment", "ruling", "rulings", "statute", "election", "elected",
    };

    internal override IEnumerable<SourcingIssue> Find(SourcingCase article)
    {
        // Figures and hedged statements have rules of their own.
        foreach (Claim claim in article.Claims)
        {
            if (claim.Attribution != AttributionKind.None || claim.Kind != ClaimKind.Fact || claim.Checkworthiness < LeastCheckworthiness) continue;
            if (article.IsAttributed(claim.Sentence) || article.IsQuoted(claim.Start) || article.IsInBlockQuotation(claim) || article.HasDay(claim) || IsOnRecord(article, claim) || article.FollowsSource(claim) || article.Tells(claim) || HedgeWithoutSource.HearsayIn(claim) is not null) continue;
            yield return About(article, claim,
                FormattableString.Invariant($"The article states this in its own voice; it is worth checking ({claim.Checkworthiness:0.##} of 1), and its sentence names no source."),
                "Say who says so or how it is known, unless it is established, on public record or was witnessed by the reporter.");
        }
    }

    private static bool IsOnRecord(SourcingCase article, Claim claim)
    {
        string words = article.TextOf(article.SentenceOf(claim)) ?? claim.Text;
        return Tokenizer.Tokenize(words).Any(token => token.IsWord && s_record.Contains(token.In(words).ToString()));
    }
}
