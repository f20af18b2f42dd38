namespace Journo.Explanations;

/// <summary>Explains rows of every kind. A row that was just read out of an article knows more of its reasons than one that has been through a dataset, which keeps the rule and the words.</summary>
public static class Explainer
{
    /// <summary>Why a row is as it is.</summary>
    /// <param name="row">An attribution, claim, quote, date mention, figure, event, entity or source.</param>
    /// <exception cref="ArgumentException">It is a row of another kind.</exception>
    public static Explanation Explain(object row) => row switch
    {
        Attribution attribution => AttributionExplainer.Explain(attribution),
        Claim claim => ClaimExplainer.Explain(claim),
        Quote quote => QuoteExplainer.Explain(quote),
        DateMention date => DateExplainer.Explain(date),
        Figure figure => FigureExplainer.Explain(figure),
        TimelineEntry entry => EntryExplainer.Explain(entry),
        TimelineEvent told => EventExplainer.Explain(told),
        Entity entity => EntityExplainer.Explain(entity),
        Source source => SourceExplainer.Explain(source),
        _ => throw new ArgumentException($"A row of the type {row?.GetType().Name ?? "null"} has no explanation.", nameof(row)),
    };
}
