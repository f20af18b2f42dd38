namespace Journo.Datasets.Csv.Writing;

/// <summary>The first and last day of an event follow from its date, which is what people edit.</summary>
internal static class EventBounds
{
    /// <summary>The row with the days that its date may mean.</summary>
    public static EventMention Fitting(EventMention row)
    {
        (EdtfDate? first, EdtfDate? last) = (row.Date?.FirstDay(), row.Date?.LastDay());
        return row.Earliest == first && row.Latest == last ? row : row with { Earliest = first, Latest = last };
    }
}
