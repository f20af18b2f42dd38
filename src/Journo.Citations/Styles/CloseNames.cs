namespace Journo.Citations.Styles;

/// <summary>The names that somebody who wrote another one may have meant.</summary>
internal static class CloseNames
{
    private const int Most = 5;
    private const int LongestName = 100;

    /// <summary>The closest first: those that begin with the word, hold it, or differ from it in a few letters.</summary>
    public static IReadOnlyList<string> To(string word, IEnumerable<string> names)
    {
        word = word.ToLowerInvariant();
        if (word.Length is 0 or > LongestName) return [];
        return
        [
            .. names.Select(name => (name, Distance: Distance(word, name.ToLowerInvariant())))
                .Where(near => near.Distance <= Math.Max(2, word.Length / 3))
                .OrderBy(near => near.Distance).ThenBy(near => near.name.Length).ThenBy(near => near.name, StringComparer.Ordinal)
                .Take(Most)
                .Select(near => near.name),
        ];
    }

    private static int Distance(string word, string name)
    {
        if (name.StartsWith(word, StringComparison.Ordinal)) return 0;
        if (word.Length > 2 && name.Contains(word, StringComparison.Ordinal)) return 1;
        if (Math.Abs(name.Length - word.Length) > word.Length / 3 + 2 || name.Length > LongestName) return int.MaxValue;
        return Edits(word, name);
    }

    /// <summary>Letters to insert, leave out or replace (Levenshtein).</summary>
    private static int Edits(string a, string b)
    {
        int[] above = [.. Enumerable.Range(0, b.Length + 1)], row = new int[b.Length + 1];
        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= b.Length; j++) row[j] = Math
                .Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
            (above, row) = (row, above);
        }
        return above[b.Length];
    }
}
