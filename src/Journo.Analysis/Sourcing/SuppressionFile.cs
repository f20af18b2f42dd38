using System.Text;

namespace Journo.Analysis.Sourcing;

/// <summary>Reads a list of what is suppressed: CSV (RFC 4180) with the columns rule, claim and reason, in any order and case, among
/// others.</summary>
public static class SuppressionFile
{
    /// <summary>The entries.</summary>
    /// <exception cref="FormatException">A column is missing, or a quotation mark is not closed.</exception>
    public static IReadOnlyList<Suppression> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<List<string>> rows = [.. Rows(text).Where(row => row.Count > 1 || row[0].Length > 0)];
        if (rows.Count == 0) return [];
        (int rule, int claim, int reason) = (Column("rule"), Column("claim"), Column("reason"));
        return [.. rows.Skip(1).Select(row => new Suppression(
            row.ElementAtOrDefault(rule) ?? "", row.ElementAtOrDefault(claim) ?? "", row.ElementAtOrDefault(reason) ?? ""))];

        int Column(string name) => rows[0].FindIndex(c => c.Equals(name, StringComparison.OrdinalIgnoreCase)) is var at and >= 0
            ? at : throw new FormatException($"The list of what is suppressed has no column '{name}'; it needs rule, claim and reason.");
    }

    private static IEnumerable<List<string>> Rows(string text)
    {
        var row = new List<string>();
        var field = new StringBuilder();
        bool quoted = false;
        for (int i = text.StartsWith('\uFEFF') ? 1 : 0; i < text.Length; i++)
        {
            char c = text[i];
            if (quoted)
            {
                if (c != '"') field.Append(c);
                else if (i + 1 < text.Length && text[i + 1] == '"') field.Append(text[++i]);
                else quoted = false;
            }
            else if (c == '"') quoted = true;
            else if (c is ',' or '\n')
            {
                row.Add(field.ToString());
                field.Clear();
                if (c == ',') continue;
                yield return row;
                row = [];
            }
            else if (c != '\r') field.Append(c);
        }
        if (quoted) throw new FormatException("A quotation mark in the list of what is suppressed is not closed.");
        if (row.Count == 0 && field.Length == 0) yield break;
        row.Add(field.ToString());
        yield return row;
    }
}
