using Journo.Analysis.Search;
using Journo.Language;

namespace Journo.Analysis.Contradictions;

/// <summary>Which stems tell of what: "donated" of a gift in the group of transfers, "pledge" of the deed of promising.</summary>
internal static class AccountWords
{
    private static readonly Dictionary<string, (string Group, string Member)> s_members = Load();

    /// <summary>The group and member that a stem tells of.</summary>
    public static bool TryGet(string stem, out (string Group, string Member) account) => s_members.TryGetValue(stem, out account);

    /// <summary>The deed that a stem tells of, or the stem.</summary>
    public static string Deed(string stem) => s_members.TryGetValue(stem, out (string Group, string Member) account) && account.Group == "deed" ? account.Member : stem;

    // "transfer gift: donation donate"
    private static Dictionary<string, (string, string)> Load()
    {
        var members = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (string line in Lexicon.Lines("ExclusiveAccount"))
        {
            int space = line.IndexOf(' ', StringComparison.Ordinal), colon = line.IndexOf(':', StringComparison.Ordinal);
            foreach (string stem in ClaimQuery.Terms(line[colon..])) members[stem] = (line[..space], line[(space + 1)..colon]);
        }
        return members;
    }
}
