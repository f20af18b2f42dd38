using System.Globalization;
using System.Text;
using Journo.Citations;

namespace Journo.Evaluation.Csl.Styles;

/// <summary>Counts what differs between two processors over many styles, and groups it by cause.</summary>
internal sealed class StylesTally
{
    private readonly List<StyleDifference> _differences = [];
    private readonly List<string> _failures = [];
    private int _entries, _citations;

    public int Styles { get; private set; }

    /// <summary>The counts, in a line.</summary>
    public string Summary
    {
        get
        {
            int entries = _differences.Count(difference => !difference.IsCitation), alone = _differences.Count(d => d.IsOursAlone);
            int bad = _differences.Select(difference => difference.Style).Distinct().Count();
            return string.Create(CultureInfo.InvariantCulture,
                $"{Styles} styles, {bad} of them with a difference; entries {entries} of {_entries} differ ({Share(entries, _entries)}), "
                + $"{alone} "
                + $"({Share(alone, _entries)}) where pandoc is with citeproc-js; citations {_differences.Count - entries} of {_citations}; "
                + $"{_failures.Count} styles fail");
        }
    }

    /// <summary>Compares two answers; keeps and returns what differs.</summary>
    public IReadOnlyList<StyleDifference> Compare(string style, StyleAnswer ours, StyleAnswer theirs, Citation[] works)
    {
        Styles++;
        if (ours.Error is not null || theirs.Error is not null)
        {
            if (ours.Error is not null) _failures
                .Add($"{style}: {ours.Error}{(theirs.Error is null ? "" : $" (citeproc-js: {theirs.Error})")}");
            return [];
        }
        var found = new List<StyleDifference>();
        foreach (Citation work in works)
        {
            string? entry = ours.Entries.GetValueOrDefault(work.Id), other = theirs.Entries.GetValueOrDefault(work.Id);
            if (entry is not null || other is not null) _entries++;
            Add(entry ?? "", other ?? "", isCitation: false);
            _citations++;
            Add(ours.Citations.GetValueOrDefault(work.Id, ""), theirs.Citations.GetValueOrDefault(work.Id, ""), isCitation: true);

            void Add(string a, string b, bool isCitation)
            {
                if (Plain(a) != Plain(b)) found.Add(new(style, work.Id, isCitation, Plain(a), Plain(b)));
            }
        }
        _differences.AddRange(found);
        return found;
    }

    /// <summary>Notes of each differing entry whether a third processor makes it as the second did.</summary>
    public static void Judge(IReadOnlyList<StyleDifference> differences, Dictionary<string, string> third)
    {
        foreach (StyleDifference difference in differences.Where(difference => !difference.IsCitation))
        {
            if (third.TryGetValue(difference.Work, out string? entry)) difference.Third = Plain(entry);
        }
    }

    /// <summary>The causes, those of most entries first.</summary>
    public void Print(TextWriter output, int most)
    {
        foreach (string failure in _failures) output.WriteLine($"FAILED {failure}");
        foreach (var cause in _differences.GroupBy(difference => difference.Cause).OrderByDescending(group => group.Count(d =>
            d.IsOursAlone))
            .ThenByDescending(group => group.Count()).Take(most))
        {
            StyleDifference example = cause.FirstOrDefault(difference => difference.IsOursAlone) ?? cause.First();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{cause.Count(d => d.IsOursAlone)} alone, {cause.Count()} in all, {cause.Select(d => d.Style).Distinct().Count()} styles: "
                + $"{cause.Key}"));
            output.WriteLine($"    {example.Style} {example.Work}{(example.IsCitation ? " (cited)" : "")}");
            output.WriteLine($"    Journo:      {example.Ours}");
            output.WriteLine($"    citeproc-js: {example.Theirs}");
            if (example.Third is not null) output.WriteLine($"    pandoc:      {example.Third}");
        }
    }

    private static string Share(int part, int all) => string.Create(CultureInfo.InvariantCulture,
        $"{100.0 * part / Math.Max(all, 1):0.00} %");

    /// <summary>On one line, without space that only sets blocks apart.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c)) plain.Append(c is '’' or '‘' ? '\'' : c is '‑' ? '-' : c);
            else if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
        }
        return plain.ToString().Trim();
    }
}

/// <summary>One entry or citation that two processors make differently.</summary>
internal sealed record StyleDifference(string Style, string Work, bool IsCitation, string Ours, string Theirs)
{
    /// <summary>What a third processor makes of it; null where nobody asked.</summary>
    public string? Third { get; set; }

    /// <summary>Whether the third processor is with the second.</summary>
    public bool IsOursAlone => Third is not null && Bare(Third) == Bare(Theirs) && Bare(Third) != Bare(Ours);

    /// <summary>The first words that differ, theirs and ours.</summary>
    public string Cause
    {
        get
        {
            int start = 0, end = 0;
            while (start < Ours.Length && start < Theirs.Length && Ours[start] == Theirs[start]) start++;
            while (end < Ours.Length - start && end < Theirs.Length - start && Ours[^(end + 1)] == Theirs[^(end + 1)]) end++;
            return $"'{Short(Theirs[start..^end])}' is '{Short(Ours[start..^end])}' ({Work})";
        }
    }

    private static string Short(string text) => text.Length > 24 ? text[..24] + "…" : text;

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
