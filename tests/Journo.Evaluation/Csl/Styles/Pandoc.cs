using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Journo.Testing;

namespace Journo.Evaluation.Csl.Styles;

/// <summary>pandoc's processor, as a second opinion on bibliographies.</summary>
internal static partial class Pandoc
{
    /// <summary>The entries by the id of the work; none where pandoc is not at hand or refuses.</summary>
    public static Dictionary<string, string> Bibliography(string style, string items)
    {
        var entries = new Dictionary<string, string>(StringComparer.Ordinal);
        if (ToolFactAttribute.Find("pandoc") is not { } pandoc) return entries;
        var start = new ProcessStartInfo(pandoc, ["-f", "csljson", "-t", "html", "--wrap=none", "--citeproc", "--csl", style, items])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["LC_ALL"] = "C.UTF-8";
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string html = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        foreach (string part in html.Split("<div id=\"ref-").Skip(1))
        {
            int quote = part.IndexOf('"', StringComparison.Ordinal), begin = part.IndexOf('>', StringComparison.Ordinal);
            entries[part[..quote]] = System.Net.WebUtility.HtmlDecode(Tag().Replace(part[(begin + 1)..], " "));
        }
        return errors.IsFaulted ? [] : entries;
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
