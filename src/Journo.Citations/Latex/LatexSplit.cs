namespace Journo.Citations.Latex;

/// <summary>Cuts a value where a separator stands outside braces.</summary>
internal static class LatexSplit
{
    /// <summary>The parts between the word "and"; one is empty where the word stands at an end or twice.</summary>
    public static IEnumerable<Range> AtAnd(string latex)
    {
        int depth = 0, start = 0;
        for (int at = 0; at < latex.Length; at++)
        {
            depth += latex[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth != 0 || !IsAnd(latex, at)) continue;
            yield return start..at;
            start = at + 3;
            at += 2;
        }
        yield return start..latex.Length;
    }

    /// <summary>The parts between commas, or another separator.</summary>
    public static IEnumerable<Range> AtComma(string latex, char separator = ',')
    {
        int depth = 0, start = 0;
        for (int at = 0; at < latex.Length; at++)
        {
            depth += latex[at] switch { '{' => 1, '}' => -1, _ => 0 };
            // Behind a backslash it is no separator but a command: "\;" is a space.
            if (depth != 0 || latex[at] != separator || (at > 0 && latex[at - 1] == '\\')) continue;
            yield return start..at;
            start = at + 1;
        }
        yield return start..latex.Length;
    }

    private static bool IsAnd(string latex, int at) => (at == 0 || char.IsWhiteSpace(latex[at - 1]))
        && (at + 3 == latex.Length || (at + 3 < latex.Length && char.IsWhiteSpace(latex[at + 3])))
        && string.Compare(latex, at, "and", 0, 3, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>The words; a tie is a space.</summary>
    public static List<string> AtSpace(string latex)
    {
        var words = new List<string>();
        int depth = 0, start = 0;
        for (int at = 0; at <= latex.Length; at++)
        {
            if (at < latex.Length) depth += latex[at] switch { '{' => 1, '}' => -1, _ => 0 };
            bool space = at == latex.Length
                || (depth == 0 && (char.IsWhiteSpace(latex[at]) || (latex[at] == '~' && (at == 0 || latex[at - 1] != '\\'))));
            if (!space) continue;
            if (at > start) words.Add(latex[start..at]);
            start = at + 1;
        }
        return words;
    }
}
