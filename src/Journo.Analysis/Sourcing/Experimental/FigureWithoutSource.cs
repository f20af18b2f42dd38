using Journo.Analysis.Explanations;
using Journo.Language;

namespace Journo.Analysis.Sourcing.Experimental;

/// <summary>An amount, a percentage or a large number in the article's own voice.</summary>
public sealed class FigureWithoutSource()
    : SourcingRule(IssueSeverity.Warning, "A sum of money, a percentage or a large number has no source.", precision: 0.25)
{
    private const decimal SmallestCount = 10_000, SmallestSum = 1000;
    private const int FarthestWord = 24; // characters
    private const int LongestName = 3; // "floating dock crane"

    internal override IEnumerable<SourcingIssue> Find(SourcingContext article)
    {
        int told = -1;
        // A sentence may hold any number of figures; what it and its surroundings say of them is asked once.
        var asked = new Dictionary<(string Claim, FigureKind Kind), bool>();
        foreach (Figure figure in article.Reading.Figures)
        {
            if (!NeedsSource(article, figure)
                || (article.ClaimOf(figure.Claim) ?? article.ClaimAt(figure.Start)) is not { } claim) continue;
            if (claim.Attribution != AttributionKind.None || claim.Kind == ClaimKind.Question || article.IsAttributed(claim.Sentence)
                || claim.Paragraph == told) continue;
            if (article.IsQuoted(figure.Start)) continue;
            if (!asked.TryGetValue((claim.Id, figure.Kind), out bool isSourced))
            {
                isSourced = HasSourceBeside(article, claim) || IsBorneOut(article, figure.Kind, claim);
                asked.Add((claim.Id, figure.Kind), isSourced);
            }
            if (isSourced || (figure.Kind == FigureKind.Percent && IsName(article, figure))
                || (figure.Kind == FigureKind.Money && IsDescription(article, figure))) continue;
            told = claim.Paragraph; // one question is enough for a paragraph
            yield return About(article, claim, new TextSpan(figure.Start, figure.End),
                $"The figure {Phrases.Quoted(figure.Text)} is given in the article's own voice; its sentence names no source.",
                "Name who counted or published it, and when; look up the figure at that source.", figure.Id);
        }
    }

    private static bool HasSourceBeside(SourcingContext article, Claim claim) =>
        article.IsInBlockQuotation(claim) || article.IsHeadline(claim) || article.FollowsSource(claim) || article.LeadsToSource(claim)
            || article.Tells(claim) || article.IsOwnAccount(claim) || article.TakesUpSource(claim);

    // A study, filed accounts, a law, an exchange or the count of a vote stand behind it, or it is no figure that anybody gives.
    private static bool IsBorneOut(SourcingContext article, FigureKind kind, Claim claim)
    {
        string words = article.WordsOf(claim);
        return article.FollowsStudy(claim) || article.OpensWithFigure(kind) || article.FollowsFigure(claim, kind)
            || (kind == FigureKind.Percent && article.HasStudy) || (kind == FigureKind.Money && article.HasAccounts)
            || article.Words.Vote.IsIn(kind == FigureKind.Percent ? article.ParagraphOf(claim) : words)
            || article.Words.Market.IsIn(words) || article.Words.Established.IsIn(words) || article.Words.Enacted.IsIn(words)
                || article.Words.Supposed.IsIn(words) || article.Words.Oneself.IsIn(words);
    }

    // "The 1 percent" are people.
    private static bool IsName(SourcingContext article, Figure figure) =>
        figure.Start >= 4 && article.TextOf(new TextSpan(figure.Start - 4, figure.Start)) is { } before
            && before.Equals("the ", StringComparison.OrdinalIgnoreCase);

    // "A 20,000-square-foot hall".
    private static bool IsMeasure(SourcingContext article, Figure figure) => figure.Text.Contains('-', StringComparison.Ordinal)
        || article.TextOf(new TextSpan(figure.End, figure.End + 1)) == "-";

    // "A $2 million crane": the sum tells which crane, and the sentence tells something else of it.
    private static bool IsDescription(SourcingContext article, Figure figure)
    {
        if (article.Reading.Article.Text is not { } text) return false;
        string before = text[Math.Max(0, figure.Start - FarthestWord)..figure.Start].TrimEnd(),
            after = text[figure.End..Math.Min(text.Length, figure.End + (2 * FarthestWord))];
        if (!article.Words.Determiner.Has(before[(before.LastIndexOf(' ') + 1)..])) return false;
        Token[] next = [.. Tokenizer.Tokenize(after, article.Language.Lexicon)
            .TakeWhile(t => t.IsWord && !t.Is(WordClass.Preposition | WordClass.Auxiliary | WordClass.Modal | WordClass.Conjunction))
            .Take(LongestName)];
        return next.Length > 0 && !next.Any(t => article.Words.Amount.IsIn(t.In(after).ToString()));
    }

    private static bool NeedsSource(SourcingContext article, Figure figure) => figure.Kind switch
    {
        FigureKind.Money => figure.Value >= SmallestSum,
        FigureKind.Percent => true,
        FigureKind.Count => figure.Value >= SmallestCount && !IsMeasure(article, figure),
        _ => false,
    };
}
