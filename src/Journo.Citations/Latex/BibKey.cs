namespace Journo.Citations.Latex;

/// <summary>Keys that BibTeX and biber take.</summary>
internal static class BibKey
{
    /// <summary>The key, with a hyphen for each character that it may not have.</summary>
    public static string Of(string id)
    {
        string key = string.Concat(id.Select(c => char.IsWhiteSpace(c) || char.IsControl(c)
            || "{}(),=\"#%~\\'@&$^".Contains(c, StringComparison.Ordinal) ? '-' : c));
        return key.Length == 0 ? "x" : key;
    }
}
