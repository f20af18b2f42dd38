using Journo.Language;

namespace Journo.Extraction.Events;

/// <summary>Puts what comes after what into the rows of events: at both ends of each link, never in a circle, never against the
/// dates.</summary>
internal sealed class EventOrder(TaggedText tagged, List<EventMention> events, ExtractionTraces? traces)
{
    private const int MostLooked = 256; // events behind one that are looked through for a circle

    private readonly List<TemporalLink>?[] _links = new List<TemporalLink>?[events.Count];

    /// <summary>Places the events.</summary>
    /// <param name="found">The links, those that are surest first: of a circle the last is left out.</param>
    public void Place(IReadOnlyList<TemporalLink> found)
    {
        foreach (TemporalLink link in found)
        {
            if (link.Later == link.Earlier || AgainstDates(link) || Leads(link.Later, link.Earlier) || Has(link)) continue;
            (_links[link.Later] ??= []).Add(link);
            (_links[link.Earlier] ??= []).Add(link);
        }
        EventMention[] before = [.. events];
        for (int row = 0; row < before.Length; row++)
        {
            if (_links[row] is { } links) events[row] = Placed(row, links, before);
        }
    }

    private EventMention Placed(int row, List<TemporalLink> links, EventMention[] before)
    {
        EventMention placed = before[row] with
        {
            Follows = TextList.From(links.Where(link => link.Later == row).Select(link => link.Earlier).Order()
                .Select(other => before[other].Id)),
            Precedes = TextList.From(links.Where(link => link.Earlier == row).Select(link => link.Later).Order()
                .Select(other => before[other].Id)),
        };
        traces?.Add(placed.Id, TextList.From(links.Select(link =>
            $"'{link.Marker}' puts it {(link.Later == row ? "after" : "before")} "
                + $"{before[link.Later == row ? link.Earlier : link.Later].Id}")));
        if (placed.Date is not null) return placed;
        return placed.Expression is null
            && Since(row, links, before) is { } since ? since(placed) : placed with { Unresolved = WhyOpen(row, links, before) };
    }

    // "Once he left, ..." where he left in 2018 happened in 2018 or later. A time that is only "then" or "later" says less, and is left
    // open.
    private Func<EventMention, EventMention>? Since(int row, List<TemporalLink> links, EventMention[] before)
    {
        foreach (TemporalLink link in links)
        {
            if (link.Later != row || link.Teller != row || link.Anchor.IsEmpty
                || before[link.Earlier].Date is not { Kind: EdtfKind.Date, Earliest: not null, Latest: not null } anchor) continue;
            if (!EdtfDate.TryParse($"[{anchor}..]", out EdtfDate? date)) continue;
            TextSpan span = tagged.Document.Span(link.Anchor);
            return placed => placed with { Date = date, Earliest = date.FirstDay(), Latest = date.LastDay(), Unresolved = null,
                Start = span.Start, End = span.End, Expression = span.In(tagged.Document.Text).ReplaceLineEndings(" ") };
        }
        return null;
    }

    private static string WhyOpen(int row, List<TemporalLink> links, EventMention[] before)
    {
        string?[] places =
        [
            Places("after", links.Where(link => link.Later == row).Select(link => link.Earlier)),
            Places("before", links.Where(link => link.Earlier == row).Select(link => link.Later)),
        ];
        string place = string.Join(" and ", places.OfType<string>());
        return before[row].Unresolved is { } why
            && why != EventFinder.NoDate ? $"{why.TrimEnd('.')}; it came {place}." : $"The article only says that it came {place}.";

        string? Places(string word, IEnumerable<int> others) =>
            string.Join(" and ", others.Order().Select(other => $"\u201c{before[other].Headline}\u201d")) is { Length: > 0 } names
            ? $"{word} {names}" : null;
    }

    private bool AgainstDates(TemporalLink link) =>
        events[link.Later].Latest is { } latest && events[link.Earlier].Earliest is { } earliest && latest.CompareTo(earliest) < 0;

    private bool Has(TemporalLink link) =>
        _links[link.Later]?.Exists(other => other.Later == link.Later && other.Earlier == link.Earlier) == true;

    /// <summary>Whether one event is known to come before another, or too much comes after it to tell.</summary>
    private bool Leads(int from, int to)
    {
        var seen = new HashSet<int> { from };
        var open = new Stack<int>([from]);
        while (open.TryPop(out int row))
        {
            if (row == to || seen.Count > MostLooked) return true;
            foreach (TemporalLink link in _links[row] ?? [])
            {
                if (link.Earlier == row && seen.Add(link.Later)) open.Push(link.Later);
            }
        }
        return false;
    }
}
