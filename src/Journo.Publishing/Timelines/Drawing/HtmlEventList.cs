using Journo.Publishing.Reviews;
using static Journo.Publishing.Timelines.Drawing.Markup;

namespace Journo.Publishing.Timelines.Drawing;

/// <summary>The list of a page: every event in order with its date in words, who tells it and where, what disagrees, and why it stands
/// where it does.</summary>
internal sealed class HtmlEventList
{
    /// <summary>As many events as a browser lists without falling behind.</summary>
    public const int MostListed = 5000;

    private const int MostInOneList = 300;

    private readonly IReadOnlyList<TimelineEvent> _entries;
    private readonly Action<TimelineProblem> _onProblem;
    private readonly TextWriter _output;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public HtmlEventList(IReadOnlyList<TimelineEvent> entries, Action<TimelineProblem> onProblem, TextWriter output)
    {
        (_entries, _onProblem, _output) = (entries, onProblem, output);
        for (int i = 0; i < entries.Count; i++)
        {
            _numbers.TryAdd(entries[i].Id, i);
            foreach (SourcedMention account in entries[i].Accounts) _numbers.TryAdd(account.Event.Id, i);
        }
    }

    public void Write(CancellationToken cancellation)
    {
        int placed = _entries.Count(e => e.Placement != EventPlacement.Unplaced);
        _output.Write("<section aria-labelledby=\"events\">\n<h2 id=\"events\" tabindex=\"-1\">Events in order</h2>\n");
        if (_entries.Count > 1) _output
            .Write("<form class=\"filter\" role=\"search\" hidden><label for=\"filter\">Show only events with</label><input "
            + "id=\"filter\" type=\"search\" autocomplete=\"off\"><span class=\"note\" role=\"status\"></span></form>\n");
        if (placed == 0) _output.Write("<p>No event has a date or a place in the order.</p>\n");
        else if (placed <= MostInOneList) List(
            "ol", Enumerable.Range(0, _entries.Count).Where(i => _entries[i].Placement != EventPlacement.Unplaced), cancellation);
        else Groups(placed, cancellation);
        _output.Write("</section>\n");
        Unplaced(placed, cancellation);
        Articles();
    }

    private void Groups(int placed, CancellationToken cancellation)
    {
        List<EventPeriod> periods = EventPeriod.Of(_entries);
        int share = placed <= MostListed ? int.MaxValue : Math.Max(1, MostListed / periods.Count);
        if (share != int.MaxValue) _output
            .Write($"<p class=\"note\">Too many events for one page: the first {TimelineText.Number(share)} of each period are listed, "
            + $"all are counted.</p>\n");
        foreach (EventPeriod period in periods)
        {
            int listed = Math.Min(share, period.Events.Count);
            string more = listed < period.Events.Count ? $", the first {TimelineText.Number(listed)} listed" : "";
            _output.Write(
                $"<details>\n<summary>{Escape(period.Name)} "
                + $"<span>{TimelineText.Count(period.Events.Count, "event")}{more}</span></summary>\n");
            List("ol", period.Events.Take(listed), cancellation);
            _output.Write("</details>\n");
            LeaveOut(period.Events.Skip(listed));
        }
    }

    private void LeaveOut(IEnumerable<int> events)
    {
        foreach (int i in events) _onProblem(
            new(IsLeftOut: true, _entries[i].Id,
            $"A page lists {TimelineText.Number(MostListed)} events at most; this one is only counted. Fewer events, such as those of "
            + $"one year, are listed in full."));
    }

    private void Unplaced(int placed, CancellationToken cancellation)
    {
        if (placed == _entries.Count) return;
        int[] unplaced = [.. Enumerable.Range(0, _entries.Count).Where(i => _entries[i].Placement == EventPlacement.Unplaced)];
        string which = unplaced.Length == 1 ? "this" : "these";
        _output.Write($"<section aria-labelledby=\"unplaced\">\n<h2 id=\"unplaced\">{TimelineText.UnplacedHeading}</h2>\n");
        _output.Write($"<p class=\"note\">The text does not say when {which} happened, nor what came before or after.</p>\n");
        int listed = Math.Min(unplaced.Length, MostListed);
        string first = $"The first {TimelineText.Number(listed)} of {TimelineText.Number(unplaced.Length)}";
        if (listed < unplaced.Length) _output.Write($"<p class=\"note\">{first} are listed.</p>\n");
        List("ul", unplaced.Take(listed), cancellation);
        _output.Write("</section>\n");
        LeaveOut(unplaced.Skip(listed));
    }

    private void List(string element, IEnumerable<int> events, CancellationToken cancellation)
    {
        _output.Write($"<{element} class=\"events\">\n");
        foreach (int i in events)
        {
            cancellation.ThrowIfCancellationRequested();
            Item(_entries[i], i + 1);
        }
        _output.Write($"</{element}>\n");
    }

    private void Item(TimelineEvent entry, int number)
    {
        _output.Write(
            $"<li id=\"e{Number(number)}\"{(entry.Date is null ? " class=\"undated\"" : "")}><p class=\"when\">{When(entry)}</p><div>");
        _output.Write($"<p class=\"what\"{Language(entry)}>{Escape(entry.Headline.Length > 0 ? entry.Headline : entry.Id)}</p>");
        if (entry.Conflicts.Count > 0) _output.Write(
            $"<p class=\"conflict\">≠ Sources disagree on the date: {Escape(string.Join("; ", entry.Conflicts))}</p>");
        if (entry.Placement == EventPlacement.Ordered && Place(entry) is { Length: > 0 } place) _output.Write(
            $"<p class=\"note\">Placed by the text: {place}.</p>");
        if (entry.Unresolved is { Length: > 0 } why) _output.Write($"<p class=\"note\">{Escape(why)}</p>");
        Tellers(entry);
        _output.Write("</div></li>\n");
    }

    private static string When(TimelineEvent entry)
    {
        if (entry.Date is not { } date) return TimelineText.Undated;
        string words = Escape(date.ToDisplayString());
        // A time of day adds nothing that the words don't say; HTML has no year 0.
        return SchemaDate.Of(date) is { } iso
            && (iso = iso[..Math.Min(iso.Length, 10)]) is not ['0', '0', '0', '0', ..] ? $"<time datetime=\"{iso}\">{words}</time>" : words;
    }

    private static string Language(TimelineEvent entry) =>
        entry.Accounts is [{ Article.Language: { Length: > 0 } language }, ..]
            && !language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? $" lang=\"{Escape(language)}\"" : "";

    // The events that the text names, each once, with a link where it is in the timeline.
    private string Place(TimelineEvent entry) => string.Join("; ", new[] { ("after", entry.Follows), ("before", entry.Precedes) }
        .Select(side => (Word: side.Item1, Events: side.Item2.Where(_numbers.ContainsKey).Select(id => _numbers[id]).Distinct().ToArray()))
        .Where(side => side.Events.Length > 0)
        .Select(side => $"{side.Word} {string.Join(" and ", side.Events.Select(Link))}"));

    private string Link(int number) => $"<a href=\"#e{Number(number + 1)}\">{Escape(_entries[number].Headline)}</a>";

    private void Tellers(TimelineEvent entry)
    {
        if (entry.Accounts.Count == 0) return;
        _output.Write("<ul class=\"tellers\">");
        foreach (SourcedMention account in entry.Accounts)
        {
            string article = account.Article is { } told ? Link(told) : "";
            string teller = account.Teller;
            _output.Write($"<li>{Escape(teller)}");
            if (article.Length > 0 && account.Article!.Title != teller) _output.Write($", in {article}");
            if (account.Event.Expression is { Length: > 0 } words) _output.Write($": “{Escape(words)}”");
            _output.Write("</li>");
        }
        _output.Write("</ul>");
    }

    /// <summary>The article's title, linked where its address is one of the web.</summary>
    private static string Link(Article article)
    {
        string title = Escape(article.Title.Length > 0 ? article.Title : article.Id);
        return Uri.TryCreate(article.Url, UriKind.Absolute, out Uri? url)
            && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps) ? $"<a href=\"{Escape(url.AbsoluteUri)}\">{title}</a>"
            : title;
    }

    private void Articles()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Article[] articles = [.. _entries.SelectMany(e => e.Accounts).Select(a => a.Article).OfType<Article>().Where(a => seen.Add(a.Id))];
        if (articles.Length is 0 or > MostInOneList) return;
        _output.Write("<footer>\n<p>Drawn from</p>\n<ul>\n");
        foreach (Article article in articles)
        {
            string by = string.Join(", ", new[] { article.Byline, article.Publisher, article.Published?.ToDisplayString() }.OfType<string>()
                .Where(s => s.Length > 0).Select(Escape));
            _output.Write($"<li>{Link(article)}{(by.Length > 0 ? ", " + by : "")}</li>\n");
        }
        _output.Write("</ul>\n</footer>\n");
    }
}
