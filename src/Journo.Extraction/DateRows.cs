using Journo.Extraction.Events;
using Journo.Extraction.Times;
using Journo.Language;

namespace Journo.Extraction;

/// <summary>Makes the rows of the time expressions of an article.</summary>
internal static class DateRows
{
    /// <summary>The rows, with spans in UTF-16 code units.</summary>
    /// <param name="article">The article's id.</param>
    /// <param name="document">The text.</param>
    /// <param name="dates">In the order of the text.</param>
    /// <param name="traces">Takes what led to the rows; null where nobody asks.</param>
    public static IReadOnlyList<DateMention> Of(string article, TextDocument document, DatedMentions dates, ExtractionTraces? traces)
    {
        var rows = new List<DateMention>(dates.Count);
        for (int i = 0; i < dates.Count; i++)
        {
            FoundDate date = dates[i];
            if (date.IsLoose) continue;
            TextSpan span = document.Span(date.Words);
            EdtfDate? meaning = dates.DateOf(i);
            rows.Add(new DateMention
            {
                Id = RowId.Of(article, 'd', rows.Count + 1),
                Article = article,
                Start = span.Start,
                End = span.End,
                Text = span.In(document.Text),
                Kind = date.Kind,
                Date = meaning,
                Value = date.Value.Length > 0 ? date.Value : null,
                Unresolved = meaning is null ? dates.WhyOpen(i) : null,
            });
            traces?.Add(rows[^1].Id, date.FromEvent is not null && meaning is not null ? DateBasis.Event : date.Basis);
        }
        return rows;
    }
}
