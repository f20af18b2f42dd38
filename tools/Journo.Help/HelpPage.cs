namespace Journo.Help;

/// <summary>
/// The page of one cmdlet: a title, a line of synopsis, and the sections Syntax, Description, Examples, Parameters, Inputs, Outputs and See
/// also.
/// Under Examples each <c>###</c> is an example; under Parameters each <c>###</c> is a parameter with its hyphen.
/// </summary>
public sealed class HelpPage
{
    private const string SyntaxHeading = "## Syntax";

    private readonly Dictionary<string, List<HelpSection>> _sections;

    private HelpPage(string name, string synopsis, Dictionary<string, List<HelpSection>> sections)
    {
        Name = name;
        Synopsis = synopsis;
        _sections = sections;
    }

    /// <summary>The cmdlet.</summary>
    public string Name { get; }

    /// <summary>What it does, in a line.</summary>
    public string Synopsis { get; }

    /// <summary>The paragraphs of the description.</summary>
    public IReadOnlyList<string> Description => Body("Description");

    /// <summary>The examples: title, code and remarks.</summary>
    public IReadOnlyList<HelpSection> Examples => Parts("Examples");

    /// <summary>The parameters, each with its hyphen as the title.</summary>
    public IReadOnlyList<HelpSection> Parameters => Parts("Parameters");

    /// <summary>The types that go in.</summary>
    public IReadOnlyList<string> Inputs => Body("Inputs");

    /// <summary>The types that come out.</summary>
    public IReadOnlyList<string> Outputs => Body("Outputs");

    /// <summary>The cmdlets and topics to read on.</summary>
    public IReadOnlyList<string> SeeAlso =>
        [.. Body("See also").SelectMany(p => p.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>Reads a page.</summary>
    public static HelpPage Parse(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        var sections = new Dictionary<string, List<HelpSection>>(StringComparer.Ordinal);
        List<HelpSection> current = sections[""] = [];
        bool code = false;
        foreach (string line in markdown.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal)) code = !code;
            else if (code) current[^1].Code.Add(line);
            else if (line.StartsWith("## ", StringComparison.Ordinal)) current = sections[line[3..].Trim()] = [new HelpSection("")];
            else if (line.StartsWith("### ", StringComparison.Ordinal)) current.Add(new HelpSection(line[4..].Trim()));
            else if (line.StartsWith("# ", StringComparison.Ordinal)) current.Add(new HelpSection(line[2..].Trim()));
            else if (current.Count > 0) current[^1].Add(line);
        }
        HelpSection head = sections[""].Single();
        return new HelpPage(head.Title, string.Join(' ', head.Paragraphs), sections);
    }

    /// <summary>The page with another syntax block.</summary>
    public static string WithSyntax(string markdown, string syntax)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        int start = markdown.IndexOf(SyntaxHeading, StringComparison.Ordinal);
        int end = markdown.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return $"{markdown[..start]}{SyntaxHeading}\n\n```text\n{syntax}\n```\n{markdown[end..]}";
    }

    private IReadOnlyList<string> Body(string section) => _sections.TryGetValue(section, out List<HelpSection>? parts) ? parts[0].Paragraphs
        : [];

    private List<HelpSection> Parts(string section) => _sections.TryGetValue(section, out List<HelpSection>? parts) ? parts[1..] : [];
}
