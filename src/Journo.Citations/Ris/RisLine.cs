namespace Journo.Citations.Ris;

/// <summary>A line of RIS: <c>TY  - JOUR</c>.</summary>
internal static class RisLine
{
    /// <summary>Whether it begins with a tag: two letters or digits, spaces, a hyphen. Programs are seen to write one space or
    /// two.</summary>
    public static bool IsTag(ReadOnlySpan<char> line) => ValueStart(line) > 0;

    /// <summary>Where the value begins; 0 where the line has no tag.</summary>
    public static int ValueStart(ReadOnlySpan<char> line)
    {
        if (line.Length < 4 || !char.IsAsciiLetterUpper(line[0]) || !char.IsAsciiLetterOrDigit(line[1]) || line[2] != ' ') return 0;
        int at = 3;
        while (at < line.Length && at < 5 && line[at] == ' ') at++;
        if (at == line.Length || line[at] != '-') return 0;
        at++;
        return at == line.Length || line[at] is ' ' or '\t' or '\r' or '\n' ? at : 0;
    }
}
