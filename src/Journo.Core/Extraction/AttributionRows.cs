namespace Journo.Extraction;

/// <summary>Makes the attribution rows of an article.</summary>
internal static class AttributionRows
{
    public static IReadOnlyList<Attribution> Of(string article, SourcedAttribution[] attributions)
    {
        var rows = new Attribution[attributions.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            SourcedAttribution attribution = attributions[i];
            rows[i] = new Attribution
            {
                Id = RowId.Of(article, 'a', i + 1),
                Article = article,
                Parent = attribution.Parent >= 0 ? RowId.Of(article, 'a', attribution.Parent + 1) : null,
                SourceSpans = attribution.Found.Source,
                CueSpans = attribution.Found.Cue,
                ContentSpans = attribution.Found.Content,
                Source = attribution.Source?.Name,
                Cue = attribution.Cue.Length > 0 ? attribution.Cue : null,
                Kind = AttributionKind.Explicit,
                Rule = attribution.Found.Rule,
            };
        }
        return rows;
    }
}
