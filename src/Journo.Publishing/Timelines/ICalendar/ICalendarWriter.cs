using System.Globalization;
using System.Text;
using Journo.Edtf;

namespace Journo.Publishing.Timelines.ICalendar;

/// <summary>
/// Writes iCalendar (RFC 5545): all-day events for the days that are known; an event without one is left out, since a calendar can't say
/// "around". DTSTAMP, which says when what is told was
/// last gone over, is the day on which the event's articles were retrieved, else published, so that the same timeline is the same calendar;
/// only where neither is known is it the clock's time.
/// </summary>
internal sealed class ICalendarWriter(TimelineOptions options, Action<TimelineProblem> onProblem, TimeProvider clock)
    : TimelineWriter(options, onProblem)
{
    private const string Midnight = "T000000Z";

    public override void Write(IReadOnlyList<TimelineEvent> entries, TextWriter output, CancellationToken cancellation)
    {
        var lines = new ContentLines(output);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        string now = clock.GetUtcNow().ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        lines.Write("BEGIN", "VCALENDAR");
        lines.Write("VERSION", "2.0");
        lines.Write("PRODID", "-//Journo//Timeline//EN");
        // The first is what calendars read, the second what RFC 7986 has for it.
        lines.WriteText("X-WR-CALNAME", Options.Title);
        lines.WriteText("NAME", Options.Title);
        foreach (TimelineEvent entry in entries)
        {
            cancellation.ThrowIfCancellationRequested();
            if (KnownDays.Of(entry.Date, out string why) is { } days) Write(lines, entry, days, Unique(entry, ids), Revised(entry) ?? now);
            else OnProblem(new(IsLeftOut: true, entry.Id, $"a calendar needs a day, and {why}; it is left out."));
        }
        lines.Write("END", "VCALENDAR");
    }

    private void Write(ContentLines lines, TimelineEvent entry, KnownDays days, string id, string revised)
    {
        lines.Write("BEGIN", "VEVENT");
        lines.WriteText("UID", id);
        lines.Write("DTSTAMP", revised);
        lines.Write("DTSTART;VALUE=DATE", Day(days.First));
        lines.Write("DTEND;VALUE=DATE", Day(days.Last.AddDays(1)));
        lines.WriteText("SUMMARY", entry.Headline);
        lines.WriteText("DESCRIPTION", Description(entry));
        if (entry.Accounts.Select(account => Address(account.Article?.Url)).FirstOrDefault(address => address is not null) is { } url) lines
            .Write("URL", url);
        lines.WriteText("CATEGORIES", Options.LaneOf(entry));
        // What has happened takes nobody's time.
        lines.Write("TRANSP", "TRANSPARENT");
        lines.Write("END", "VEVENT");
    }

    /// <summary>The event's id and the text that tells it, so that the calendars of two datasets can stand side by side.</summary>
    private static string Unique(TimelineEvent entry, HashSet<string> ids)
    {
        string text = entry.Accounts.Select(account => account.Article?.Sha256).FirstOrDefault() is { Length: >= 16 } hash ? hash[..16]
            : entry.Article;
        string id = $"{entry.Id}@{text}";
        for (int i = 2; !ids.Add(id); i++) id = $"{entry.Id}-{i}@{text}";
        return id;
    }

    private static string? Revised(TimelineEvent entry)
    {
        CalendarDay? last = null;
        foreach (Article article in entry.Accounts.Select(account => account.Article).OfType<Article>())
        {
            if ((KnownDays.Of(article.Retrieved, out _) ?? KnownDays.Of(article.Published, out _)) is { } days
                && (last is null || days.Last > last)) last = days.Last;
        }
        return last is { } day ? Day(day) + Midnight : null;
    }

    private static string Description(TimelineEvent entry)
    {
        var text = new StringBuilder();
        if (HasTime(entry.Date!.Part)) text.Append(entry.Date.ToDisplayString()).Append('\n');
        foreach (SourcedMention account in entry.Accounts)
        {
            if (account.Words != entry.Headline) text.Append(account.Words).Append('\n');
            text.Append(MentionSource.Of(account)).Append('\n');
        }
        foreach (string conflict in entry.Conflicts) text.Append(conflict).Append('\n');
        return text.ToString().TrimEnd('\n');
    }

    private static bool HasTime(EdtfPart? date) => date is EdtfPoint { Time: not null }
        || (date is EdtfInterval span && (HasTime(span.Start) || HasTime(span.End)));

    private static string? Address(string? url) => Uri.TryCreate(url, UriKind.Absolute, out Uri? address)
        && !address.IsFile ? address.AbsoluteUri : null;

    private static string Day(CalendarDay day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}{day.Month:00}{day.Day:00}");
}
