using Journo.Extraction.Events;
using Journo.Language;

namespace Journo.Extraction;

/// <summary>Makes the rows of the event mentions of an article.</summary>
internal static class EventRows
{
    /// <summary>The rows, with spans in UTF-16 code units.</summary>
    /// <param name="article">The article's id.</param>
    /// <param name="document">The text.</param>
    /// <param name="events">In the order of the text.</param>
    /// <param name="traces">Takes what led to the rows; null where nobody asks.</param>
    public static IReadOnlyList<EventMention> Of(
        string article, TextDocument document, IReadOnlyList<FoundEvent> events, ExtractionTraces? traces)
    {
        var rows = new EventMention[events.Count];
        for (int i = 0; i < rows.Length; i++)
        {
            FoundEvent found = events[i];
            TextSpan span = document.Span(found.Words);
            rows[i] = new EventMention
            {
                Id = IdOf(i),
                Claim = ClaimRows.IdOf(article, found.Claim),
                Article = article,
                Start = span.Start,
                End = span.End,
                Date = found.Date,
                Earliest = found.Date?.FirstDay(),
                Latest = found.Date?.LastDay(),
                Expression = found.HasTime ? document.Line(found.Words) : null,
                Headline = found.Headline,
                Participants = found.Participants,
                Unresolved = found.Unresolved,
                Follows = Ids(found.Links.Where(link => link.Later == i).Select(link => link.Earlier)),
                Precedes = Ids(found.Links.Where(link => link.Earlier == i).Select(link => link.Later)),
            };
            if (found.Links.Count > 0) traces?.Add(rows[i].Id, TextList.From(found.Links.Select(link => Signal(link, i))));
        }
        return rows;

        string IdOf(int number) => RowId.Of(article, 't', number + 1);

        TextList Ids(IEnumerable<int> others) => TextList.From(others.Order().Select(IdOf));

        string Signal(TemporalLink link, int row) => link.Later == row ? $"'{link.Marker}' puts it after {IdOf(link.Earlier)}"
            : $"'{link.Marker}' puts it before {IdOf(link.Later)}";
    }
}
