namespace Journo.Citations.Latex;

/// <summary>What kind of thesis or report an entry is.</summary>
internal static class BibGenre
{
    /// <summary>What the entry type says by itself; null where it says nothing, or a subtype says that it does not.</summary>
    public static string? Of(BibEntry entry) => entry["entrysubtype"] is not null ? null : entry.Type switch
    {
        "phdthesis" => Name("phdthesis"),
        "mastersthesis" => Name("mathesis"),
        "techreport" => Name("techreport"),
        _ => null,
    };

    /// <summary>biblatex's key in words; anything else as it is.</summary>
    public static string Name(string type) => type switch
    {
        "phdthesis" => "PhD thesis",
        "mathesis" => "Master’s thesis",
        "bathesis" => "Bachelor’s thesis",
        "candthesis" => "Candidate thesis",
        "techreport" => "Technical report",
        "resreport" => "Research report",
        _ => type,
    };
}
