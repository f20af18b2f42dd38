using System.Collections;
using System.Management.Automation;
using System.Text;
using Journo.Analysis.Sourcing;

namespace Journo.Cmdlets;

/// <summary>Reads what is suppressed: from CSV files, objects (a row of Import-Csv, a finding with a reason added) or hashtables.</summary>
internal sealed class SuppressionReader(SessionState state)
{
    /// <exception cref="FormatException">An entry lacks its rule, claim or reason.</exception>
    public Suppressions Read(IEnumerable<object> entries) => new(entries.SelectMany(ReadOne));

    private IEnumerable<Suppression> ReadOne(object entry)
    {
        object inner = entry is PSObject wrapped ? wrapped.BaseObject : entry;
        if (inner is IDictionary table) return [new Suppression(Text(table, "Rule"), Text(table, "Claim"), Text(table, "Reason"))];
        if (inner is not (string or FileInfo)) return [Of(PSObject.AsPSObject(entry))];
        string path = FilePaths.Literal(state.Path, inner.ToString()!);
        if (!File.Exists(path)) throw new FileNotFoundException($"There is no file '{path}'.", path);
        return SuppressionFile.Parse(TextFile.Read(path, Encoding.UTF8).Text);
    }

    private static Suppression Of(PSObject row) => new(Text(row, "Rule"), Text(row, "Claim"), Text(row, "Reason"));

    private static string Text(PSObject row, string name) => row.Properties[name]?.Value?.ToString() ?? "";

    private static string Text(IDictionary table, string name)
    {
        foreach (DictionaryEntry entry in table)
        {
            if (string.Equals(entry.Key.ToString(), name, StringComparison.OrdinalIgnoreCase)) return entry.Value?.ToString() ?? "";
        }
        return "";
    }
}
