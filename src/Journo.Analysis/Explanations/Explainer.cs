using Journo.Extraction;
using Journo.Language;

namespace Journo.Analysis.Explanations;

/// <summary>Explains rows of every kind. A row that was just read out of an article knows more of its reasons than one that has been
/// through a dataset, which keeps the rule and the words.</summary>
public static class Explainer
{
    /// <summary>Why a row is as it is.</summary>
    /// <param name="row">An attribution, claim, quote, date mention, figure, event, entity or source.</param>
    /// <param name="language">The language that its article is written in.</param>
    /// <param name="tracesOf">What led to a row, where it was just read; null, or giving null, for rows of a dataset.</param>
    /// <exception cref="ArgumentException">It is a row of another kind.</exception>
    internal static Explanation Explain(object row, ILanguage language, Func<object, ExtractionTraces?>? tracesOf = null) => row switch
    {
        Attribution attribution => AttributionExplainer.Explain(attribution, tracesOf?.Invoke(row)?.OfAttribution(attribution.Id)),
        Claim claim => ClaimExplainer.Explain(claim, language),
        Quote quote => QuoteExplainer.Explain(quote),
        DateMention date => DateExplainer.Explain(date, tracesOf?.Invoke(row)?.OfDate(date.Id) ?? default),
        Figure figure => FigureExplainer.Explain(figure),
        TimelineEvent entry => EntryExplainer.Explain(entry, tracesOf),
        EventMention mention => EventExplainer.Explain(mention, tracesOf?.Invoke(row)?.OfOrder(mention.Id) ?? TextList.Empty),
        Entity entity => EntityExplainer.Explain(entity),
        Source source => SourceExplainer.Explain(source),
        _ => throw new ArgumentException($"A row of the type {row?.GetType().Name ?? "null"} has no explanation.", nameof(row)),
    };
}
