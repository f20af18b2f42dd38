using Journo.Analysis.Sourcing.Experimental;
using Journo.Analysis.Sourcing.Rules;
using Journo.Language;

namespace Journo.Analysis.Sourcing;

/// <summary>All rules about sourcing.</summary>
public static class SourcingRules
{
    /// <summary>The rules, by name.</summary>
    public static IReadOnlyList<SourcingRule> All { get; } =
    [
        new AttributionNotInSentence(),
        new BareSources(),
        new FigureWithoutSource(),
        new HedgeWithoutSource(),
        new NoAttribution(),
        new OpinionFromUnnamedSource(),
        new OutletWordsInQuotation(),
        new PluralUnnamedSources(),
        new ProbableMisspelling(),
        new QuotationWithoutSpeaker(),
        new SecondhandQuotation(),
        new SingleOutlet(),
        new UnresolvedDate(),
    ];

    /// <summary>What the rules find in an article, in the order of the text.</summary>
    /// <param name="reading">The article's rows, read from its text or from a dataset.</param>
    /// <param name="language">The language that the article is written in.</param>
    /// <param name="rules">The rules to ask; null for those that are asked by default.</param>
    internal static IReadOnlyList<SourcingIssue> Find(
        ArticleExtraction reading, ILanguage language, IEnumerable<SourcingRule>? rules = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var article = new SourcingContext(reading, language);
        return [.. (rules ?? All.Where(rule => rule.ByDefault)).SelectMany(rule => rule.Find(article)).OrderBy(issue => issue.Start)
            .ThenBy(issue => issue.End).ThenBy(issue => issue.Rule, StringComparer.Ordinal)];
    }
}
