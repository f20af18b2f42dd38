namespace Journo.Extraction.Events;

/// <summary>Puts what comes after what into the event mentions: at both ends of each link, never in a circle, never against the
/// dates.</summary>
internal sealed class EventOrder(List<FoundEvent> events)
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
        FoundEvent[] before = [.. events];
        for (int own = 0; own < before.Length; own++)
        {
            if (_links[own] is { } links) events[own] = Placed(own, links, before);
        }
    }

    private static FoundEvent Placed(int own, List<TemporalLink> links, FoundEvent[] before)
    {
        FoundEvent placed = before[own] with { Links = links };
        if (placed.Date is not null) return placed;
        return (placed.HasTime ? null : Since(placed, own, before)) ?? placed with { Unresolved = WhyOpen(own, links, before) };
    }

    // "Once he left, ..." where he left in 2018 happened in 2018 or later. A time that is only "then" or "later" says less, and is left
    // open.
    private static FoundEvent? Since(FoundEvent placed, int own, FoundEvent[] before)
    {
        foreach (TemporalLink link in placed.Links)
        {
            if (link.Later != own || link.Teller != own || link.Anchor.IsEmpty
                || before[link.Earlier].Date is not { Kind: EdtfKind.Date, Earliest: not null, Latest: not null } anchor) continue;
            if (!EdtfDate.TryParse($"[{anchor}..]", out EdtfDate? date)) continue;
            return placed with { Words = link.Anchor, HasTime = true, Date = date, Unresolved = null };
        }
        return null;
    }

    private static string WhyOpen(int own, List<TemporalLink> links, FoundEvent[] before)
    {
        string?[] places =
        [
            Places("after", links.Where(link => link.Later == own).Select(link => link.Earlier)),
            Places("before", links.Where(link => link.Earlier == own).Select(link => link.Later)),
        ];
        string place = string.Join(" and ", places.OfType<string>());
        return before[own].Unresolved is { } why
            && why != EventFinder.NoDate ? $"{why.TrimEnd('.')}; it came {place}." : $"The article only says that it came {place}.";

        string? Places(string word, IEnumerable<int> others) =>
            string.Join(" and ", others.Order().Select(other => $"\u201c{before[other].Headline}\u201d")) is { Length: > 0 } names
            ? $"{word} {names}" : null;
    }

    private bool AgainstDates(TemporalLink link) =>
        events[link.Later].Date?.LastDay() is { } latest && events[link.Earlier].Date?.FirstDay() is { } earliest
            && latest.CompareTo(earliest) < 0;

    private bool Has(TemporalLink link) =>
        _links[link.Later]?.Exists(other => other.Later == link.Later && other.Earlier == link.Earlier) == true;

    /// <summary>Whether one event is known to come before another, or too much comes after it to tell.</summary>
    private bool Leads(int from, int to)
    {
        var seen = new HashSet<int> { from };
        var open = new Stack<int>([from]);
        while (open.TryPop(out int at))
        {
            if (at == to || seen.Count > MostLooked) return true;
            foreach (TemporalLink link in _links[at] ?? [])
            {
                if (link.Earlier == at && seen.Add(link.Later)) open.Push(link.Later);
            }
        }
        return false;
    }
}
