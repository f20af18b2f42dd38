using System.Text;

namespace Journo.Evaluation.Csl;

/// <summary>A file of the public CSL test suite: sections between <c>&gt;&gt;=== NAME ===&gt;&gt;</c> and <c>&lt;&lt;=== NAME
/// ===&lt;&lt;</c>.</summary>
internal sealed class CslTestFile
{
    private readonly Dictionary<string, string> _sections = new(StringComparer.Ordinal);

    private CslTestFile(string name) => Name = name;

    /// <summary>The file's name without its extension.</summary>
    public string Name { get; }

    public string Mode => this["MODE"] ?? "citation";

    public string Expected => this["RESULT"] ?? "";

    /// <summary>A section without the line breaks around it; null where there is none.</summary>
    public string? this[string section] => _sections.GetValueOrDefault(section);

    public static CslTestFile Load(string path)
    {
        var test = new CslTestFile(Path.GetFileNameWithoutExtension(path));
        string? open = null;
        var content = new StringBuilder();
        foreach (string line in File.ReadLines(path))
        {
            if (open is null && Mark(line, '>') is { } opened)
            {
                open = opened;
                content.Clear();
            }
            else if (open is not null && Mark(line, '<') == open)
            {
                test._sections[open] = content.ToString().Trim('\r', '\n');
                open = null;
            }
            else if (open is not null) content.Append(line).Append('\n');
        }
        return test;
    }

    private static string? Mark(string line, char bracket)
    {
        string pair = new(bracket, 2);
        line = line.TrimEnd();
        if (!line.StartsWith(pair, StringComparison.Ordinal) || !line.EndsWith(pair, StringComparison.Ordinal)
            || line.Length < 6) return null;
        string inner = line[2..^2].Trim();
        return inner.StartsWith('=') && inner.EndsWith('=') ? inner.Trim('=').Trim() : null;
    }
}
