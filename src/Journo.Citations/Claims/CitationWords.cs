using System.Collections.Frozen;
using Journo.Values;

namespace Journo.Citations.Claims;

/// <summary>Words of a claim's citation that no CSL locale has.</summary>
internal static class CitationWords
{
    private static readonly FrozenDictionary<string,
        string> ReportedBy = DataFile.Lines(typeof(CitationWords).Assembly, "CitationWord").Select(line => line.Split(": ", 2))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    /// <summary>"as reported by", in the language, in English where it is not known to us.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static string AsReportedBy(string? language) =>
        ReportedBy.GetValueOrDefault((language ?? "").Split('-')[0].ToLowerInvariant()) ?? ReportedBy["en"];
}
