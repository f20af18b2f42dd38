using Journo.Explanations;

namespace Journo.Sourcing;

/// <summary>An amount, a percentage or a large number in the article's own voice.</summary>
public sealed class FigureWithoutSource() : SourcingRule(IssueSeverity.Warning, "A sum of money, a percentage or a large number has no source.")
{
    private const decimal SmallestCount = 10_000, SmallestSum = 1000;

    internal override IEnumerable<SourcingIssue> Find(SourcingCase article)
    {
        int told = -1;
        foreach (Figure figure in article.Reading.Figures)
        {
            if (!NeedsSource(figure) || (article.ClaimOf(figure.Claim) ?? article.ClaimAt(figure.Start)) is not { } claim) continue;
            if (claim.Attribution != AttributionKind.None || claim.Kind == ClaimKind.Question || article.IsAttributed(claim.Sentence) || claim.Sentence == told) continue;
            if (article.IsQuoted(figure.Start) || article.IsInBlockQuotation(claim) || article.IsHeadline(claim) || article.FollowsSource(claim) || article.Tells(claim)) continue;
            if (IsBorneOut(article, figure, claim)) continue;
            told = claim.Sentence; // one question is enough for a sentence
            yield return About(article, claim, new TextSpan(figure.Start, figure.End),
                $"The figure {Phrases.Quoted(figure.Text)} is given in the article's own voice; its sentence names no source.",
                "Name who counted or published it, and when; look up the figure at that source.", figure.Id);
        }
    }

    // A study, filed accounts or the count of a vote stand behind it, or it is no figure that anybody gives.
    private static bool IsBorneOut(SourcingCase article, Figure figure, Claim claim)
    {
        string words = article.WordsOf(claim);
        return article.FollowsStudy(claim) || article.FollowsFigure(claim, figure.Kind)
            || (figure.Kind == FigureKind.Percent && (article.HasStudy || IsName(article, figure))) || (figure.Kind == FigureKind.Money && article.HasAccounts)
            || SourcingWords.Vote.IsIn(words) || SourcingWords.Supposed.IsIn(words) || SourcingWords.Oneself.IsIn(words);
    }

    // "The 1 percent" are people.
    private static bool IsName(SourcingCase article, Figure figure) =>
        figure.Start >= 4 && article.TextOf(new TextSpan(figure.Start - 4, figure.Start)) is { } before && before.Equals("the ", StringComparison.OrdinalIgnoreCase);

    private static bool NeedsSource(Figure figure) => figure.Kind switch
    {
        FigureKind.Money => figure.Value >= SmallestSum,
        FigureKind.Percent => true,
        FigureKind.Count => figure.Value >= SmallestCount,
        _ => false,
    };
}
