using System.Globalization;
using Journo.Analysis.Explanations;

namespace Journo.Analysis.Sourcing.Rules;

/// <summary>Most of what an article reports comes from one other outlet.</summary>
public sealed class SingleOutlet() : SourcingRule(IssueSeverity.Serious, "Most attributed claims rest on one outlet.", precision: 0.75)
{
    private const double LeastShare = 0.5;
    private const int FewestClaims = 4;

    internal override IEnumerable<SourcingIssue> Find(SourcingContext article)
    {
        SourcingMeasurement measured = SourcingMeter.Measure(article.Reading);
        if (measured.LeadingOutlet is not { } outlet || article.Outlets.IsSame(outlet.Name, article.Reading.Article.Publisher)
            || outlet.Claims < FewestClaims || outlet.Share <= LeastShare) yield break;
        List<Claim> resting = [.. article.Claims.Where(c => c.Kind != ClaimKind.Question && c.Attribution != AttributionKind.None
            && c.Chain.Contains(outlet.Name))];
        if (resting.Count == 0) yield break;
        yield return About(article, resting[0],
            Phrases.Sentences(
                string.Create(CultureInfo.InvariantCulture,
                    $"{outlet.Claims} of {measured.Attributed} attributed claims ({100 * outlet.Share:0} %) reached the "
                    + $"article through {outlet.Name}."),
                outlet.Names.Count == 0 ? null
                    : $"It also appears as {Phrases.Enumerate([.. outlet.Names.Select(Phrases.Quoted)])}, which can look like more "
                    + $"sources than one."),
            "Confirm the story with a source of your own, or say plainly that it rests on that one report, under one name.",
                resting.Select(c => c.Id));
    }
}
