namespace Journo.Citations.Wikipedia;

/// <summary>Writes Wikipedia's citation templates, one a line, with the parameters of its citation style 1.</summary>
internal sealed class WikipediaWriter : CitationWriter
{
    private static readonly (string Variable, string Parameter)[] Parameters =
    [
        ("collection-title", "series"), ("volume", "volume"), ("issue", "issue"), ("edition", "edition"), ("publisher", "publisher"),
            ("publisher-place", "location"), ("page", "pages"),
        ("ISBN", "isbn"), ("ISSN", "issn"), ("DOI", "doi"), ("PMID", "pmid"), ("PMCID", "pmc"),
    ];

    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private TextWriter _output = TextWriter.Null;

    /// <inheritdoc/>
    public override string Extension => ".wiki";

    /// <inheritdoc/>
    public override void Write(Citation item, TextWriter output)
    {
        _output = output;
        _written.Clear();
        var (template, container) = WikipediaTemplate.Of(item);
        output.Write("{{" + template);
        if (template == "cite tweet") Tweet(item);
        else Work(item, template, container);
        Date(item, "accessed", "access-date", item.Url is not null);
        Archive(item);
        output.Write("}}\n");
        foreach (string variable in item.Fields.Keys.Concat(item.Names.Keys).Concat(item.Dates.Keys)
            .Where(variable => !_written.Contains(variable))) Lose(item, variable);
    }

    private void Tweet(Citation item)
    {
        var (user, number) = WikipediaTemplate.Tweet(item)!.Value;
        Names(item, "author", "");
        Parameter("user", WikipediaText.Escape(user));
        Parameter("number", number, "URL");
        Parameter("title", WikipediaText.Escape(item.Title ?? ""), "title");
        _written.Add("container-title");
        Date(item, "issued", "date");
        Language(item);
    }

    private void Work(Citation item, string template, string container)
    {
        bool podcast = template == "cite podcast";
        Names(item, podcast && item.NamesOf("author").Count == 0
            && item.NamesOf("host").Count > 0 ? "host" : "author", podcast ? "host" : "");
        if (template == "cite interview") Names(item, "interviewer", "interviewer");
        Names(item, "editor", "editor-");
        Names(item, "translator", "translator-");
        Date(item, "issued", "date");
        // A chapter's own title is not the book's.
        bool chapter = container == "title" && item.ContainerTitle is not null;
        Parameter(chapter ? "chapter" : "title", WikipediaText.Escape(item.Title ?? item.Field("title-short") ?? ""), "title");
        if (container != "title" || chapter) Parameter(container, WikipediaText.Escape(item.ContainerTitle ?? ""), "container-title");
        if (item.Field("genre") is { } genre
            && template is "cite thesis" or "cite report" or "cite AV media" or "cite interview") Parameter(
            template == "cite thesis" ? "degree" : "type", WikipediaText.Escape(genre), "genre");
        else if (template is "cite podcast" or "cite press release") _written.Add("genre");
        foreach (var (variable, parameter) in Parameters)
        {
            if (item.Field(variable) is not { } text) continue;
            bool onePage = variable == "page" && !text.Any(c => c is '-' or '–' or ',' or ' ');
            string value = variable == "page" ? text.Replace('-', '–') : variable == "PMCID"
                && text.StartsWith("PMC", StringComparison.OrdinalIgnoreCase) ? text[3..] : text;
            Parameter(onePage ? "page" : parameter, WikipediaText.Escape(value), variable);
        }
        if (template is "cite report" or "cite book") Parameter("id", WikipediaText.Escape(item.Field("number") ?? ""), "number");
        Language(item);
        Parameter("url", WikipediaText.Url(item.Url ?? ""), "URL");
    }

    /// <summary>An archived copy needs the address and the day.</summary>
    private void Archive(Citation item)
    {
        if (item.Field("archive_location") is not { } address || !address.StartsWith("http", StringComparison.OrdinalIgnoreCase)) return;
        if (item.Url is null || WikipediaDate.OfArchive(item) is not { } made) return;
        Parameter("archive-url", WikipediaText.Url(address), "archive_location");
        Parameter("archive-date", WikipediaText.Escape(made), CslVariables.ArchiveDate);
        _written.Add("archive");
        Parameter("url-status", "live");
    }

    private void Names(Citation item, string variable, string prefix)
    {
        IReadOnlyList<CitationName> names = item.NamesOf(variable);
        if (names.Count == 0) return;
        _written.Add(variable);
        for (int i = 0; i < names.Count; i++)
        {
            string number = names.Count == 1 ? "" : FormattableString.Invariant($"{i + 1}");
            CitationName name = names[i];
            bool podcast = prefix == "host";
            if (podcast || name.Literal is not null || name.Family is null || name.Given is null)
            {
                string role = podcast || prefix == "interviewer" ? prefix : prefix.Length == 0 ? "author" : prefix.TrimEnd('-');
                Parameter(role + number, WikipediaText.Escape(name.ToString()));
                continue;
            }
            string given = string.Join(' ', new[] { name.Given, name.DroppingParticle, name.Suffix }.Where(part => part is not null));
            string stem = prefix == "interviewer" ? "interviewer-" : prefix;
            Parameter($"{stem}last{number}", WikipediaText.Escape(name.FullFamily));
            Parameter($"{stem}first{number}", WikipediaText.Escape(given));
        }
    }

    private void Date(Citation item, string variable, string parameter, bool when = true)
    {
        if (when && item.Date(variable) is { } date) Parameter(parameter, WikipediaText.Escape(WikipediaDate.Of(date)), variable);
    }

    private void Language(Citation item)
    {
        // English is what the English Wikipedia takes for granted.
        if (item.Language is { } tag && !tag.Equals("en", StringComparison.OrdinalIgnoreCase)
            && !tag.StartsWith("en-", StringComparison.OrdinalIgnoreCase)) Parameter("language", WikipediaText.Escape(tag));
        _written.Add("language");
    }

    private void Parameter(string name, string value, string? variable = null)
    {
        if (value.Length == 0) return;
        if (variable is not null) _written.Add(variable);
        _output.Write($" |{name}={value}");
    }
}
