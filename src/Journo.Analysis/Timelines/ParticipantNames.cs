namespace Journo.Analysis.Timelines;

/// <summary>
/// Which names mean the same across articles: a last name the one person of the timeline who has it ("Roe", "Ann Roe"), an acronym the one
/// name with these initials. A form that could be two names stays itself.
/// </summary>
internal sealed class ParticipantNames
{
    private const int MostInitials = 6;
    private static readonly string[] Articles = ["the ", "The "];

    private readonly Dictionary<string, string?> _fullBy = new(StringComparer.OrdinalIgnoreCase); // null where there are several
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Learns the names that there are.</summary>
    public ParticipantNames(IEnumerable<string> names)
    {
        foreach (string name in names.Select(Plain).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length < 2) continue;
            Learn(words[^1], name);
            if (words.Length is >= 2 and <= MostInitials) Learn(
                string.Concat(words.Where(word => char.IsUpper(word[0])).Select(word => word[0])), name);
        }
    }

    /// <summary>A number for who is meant, the same for each form of a name.</summary>
    public int Of(string name)
    {
        string full = Plain(name);
        if (!full.Contains(' ', StringComparison.Ordinal) && _fullBy.TryGetValue(full, out string? known) && known is not null) full =
            known;
        if (!_numbers.TryGetValue(full, out int number)) _numbers.Add(full, number = _numbers.Count);
        return number;
    }

    private void Learn(string form, string name) => _fullBy[form] = _fullBy.ContainsKey(form) ? null : name;

    private static string Plain(string name)
    {
        foreach (string article in Articles)
        {
            if (name.StartsWith(article, StringComparison.Ordinal)) return name[article.Length..];
        }
        return name;
    }
}
