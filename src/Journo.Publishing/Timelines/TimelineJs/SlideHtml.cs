using System.Text;

namespace Journo.Publishing.Timelines.TimelineJs;

/// <summary>The words of a slide as HTML: what each account says, who says it and where, and what is known to come after or
/// before.</summary>
internal static class SlideHtml
{
    /// <summary>The text of an event's slide.</summary>
    /// <param name="entry">The event.</param>
    /// <param name="after">Undated events that come after it.</param>
    /// <param name="before">Undated events that come before it.</param>
    public static string Of(TimelineEvent entry, IReadOnlyList<TimelineEvent> after, IReadOnlyList<TimelineEvent> before)
    {
        var html = new StringBuilder();
        foreach (TimelineEvent undated in before) html.Append("<p><em>Undated, before this:</em> ").Append(Brief(undated)).Append("</p>");
        string? said = Escape(entry.Headline);
        foreach (SourcedMention account in entry.Accounts)
        {
            string words = Escape(account.Words);
            if (words.Length > 0 && words != said) html.Append("<p>").Append(words).Append("</p>");
            said = words;
            html.Append("<p><small>").Append(Source(account));
            if (account.Event.Date is { } date && date != entry.Date) html.Append(": ").Append(Escape(date.ToDisplayString()));
            html.Append("</small></p>");
        }
        if (entry.Conflicts.Count > 0) html.Append("<p><strong>The accounts do not agree:</strong> ")
            .Append(Escape(string.Join("; ", entry.Conflicts))).Append("</p>");
        foreach (TimelineEvent undated in after) html.Append("<p><em>Undated, after this:</em> ").Append(Brief(undated)).Append("</p>");
        return html.ToString();
    }

    /// <summary>A text as HTML that shows it, on one line.</summary>
    public static string Escape(string text)
    {
        var html = new StringBuilder(text.Length + 16);
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                if (html.Length > 0 && html[^1] != ' ') html.Append(' ');
            }
            else if (Entity(c) is { } entity) html.Append(entity);
            else html.Append(c);
        }
        return html.ToString().TrimEnd();
    }

    /// <summary>The name of a lane. TimelineJS takes it as HTML, takes the markup out, and then takes what is left as HTML again.</summary>
    public static string Group(string lane) => Escape(Escape(lane));

    private static string? Entity(char c) => c switch { '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", '"' => "&quot;", _ => null };

    private static string Brief(TimelineEvent undated) =>
        undated.Accounts.Count == 0 ? Escape(undated.Headline)
            : $"{Escape(undated.Headline)} <small>({Source(undated.Accounts[0])})</small>";

    private static string Source(SourcedMention account) => MentionSource.Of(account, Title, Escape);

    private static string Title(Article article)
    {
        string title = Escape(MentionSource.TitleOf(article));
        return Link(article.Url) is { } link ? $"<a href=\"{link}\">{title}</a>" : title;
    }

    // TimelineJS makes links of what looks like a mail address or begins with "www.", even inside of a link's address, and so breaks it.
    private static string? Link(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? address)
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? Escape(address.AbsoluteUri).Replace("@", "%40", StringComparison.Ordinal)
                .Replace("=www.", "=%77ww.", StringComparison.OrdinalIgnoreCase)
            : null;
}
