using Journo.Extraction.Attributions;
using Journo.Extraction.Times;

namespace Journo.Extraction;

/// <summary>
/// What led to the rows of one article, by their ids: what <c>-Explain</c> says and a row does not keep. Filled during extraction, where
/// somebody asks for it. For one thread.
/// </summary>
internal sealed class ExtractionTraces
{
    private readonly Dictionary<string, AttributionTrace> _attributions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateBasis> _dates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TextList> _orders = new(StringComparer.Ordinal);

    /// <summary>Keeps how an attribution was found.</summary>
    public void Add(string attribution, AttributionTrace trace) => _attributions[attribution] = trace;

    /// <summary>Keeps from what a date was worked out.</summary>
    public void Add(string date, DateBasis basis) => _dates[date] = basis;

    /// <summary>Keeps the temporal signals by which an event mention comes after or before others.</summary>
    public void Add(string mention, TextList signals) => _orders[mention] = signals;

    /// <summary>How an attribution was found; null where that is not known.</summary>
    public AttributionTrace? OfAttribution(string id) => _attributions.GetValueOrDefault(id);

    /// <summary>From what a date was worked out; <see cref="DateBasis.Stated"/> where that is not known.</summary>
    public DateBasis OfDate(string id) => _dates.GetValueOrDefault(id);

    /// <summary>By which temporal signals an event mention comes after or before others; empty where that is not known.</summary>
    public TextList OfOrder(string id) => _orders.GetValueOrDefault(id, TextList.Empty);
}
