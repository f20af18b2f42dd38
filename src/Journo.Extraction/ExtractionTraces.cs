using Journo.Extraction.Attributions;
using Journo.Extraction.Times;

namespace Journo.Extraction;

/// <summary>
/// What led to the rows of one article, beside them and by their ids: what an explanation tells and a row does not keep. Filled while an
/// article is read, where somebody asks for it.
/// </summary>
internal sealed class ExtractionTraces
{
    private readonly Dictionary<string, AttributionTrace> _attributions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateBasis> _dates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TextList> _orders = new(StringComparer.Ordinal);

    public void Add(string attribution, AttributionTrace trace) => _attributions[attribution] = trace;

    public void Add(string date, DateBasis basis) => _dates[date] = basis;

    /// <summary>Keeps by which words an event comes after or before others.</summary>
    public void Add(string mention, TextList signals) => _orders[mention] = signals;

    /// <summary>How an attribution was found; null where that is not known.</summary>
    public AttributionTrace? OfAttribution(string id) => _attributions.GetValueOrDefault(id);

    /// <summary>From what a date was worked out.</summary>
    public DateBasis OfDate(string id) => _dates.GetValueOrDefault(id);

    /// <summary>By which words an event comes after or before others; empty where that is not known.</summary>
    public TextList OfOrder(string id) => _orders.GetValueOrDefault(id, TextList.Empty);
}
