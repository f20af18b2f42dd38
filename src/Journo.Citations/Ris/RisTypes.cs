using System.Collections.Frozen;

namespace Journo.Citations.Ris;

/// <summary>Which reference type of RIS stands for which CSL item type.</summary>
internal static class RisTypes
{
    /// <summary>CSL type and RIS type; the first of a RIS type is what it means when read.</summary>
    private static readonly (string Csl, string Ris)[] Written =
    [
        ("article-journal", "JOUR"), ("article-newspaper", "NEWS"), ("article-magazine", "MGZN"), ("article", "INPR"), ("bill", "BILL"),
            ("book", "BOOK"), ("classic", "CLSWK"), ("broadcast", "VIDEO"),
        ("chapter", "CHAP"), ("collection", "AGGR"), ("dataset", "DATA"), ("document", "GEN"), ("entry-encyclopedia", "ENCYC"),
            ("entry-dictionary", "DICT"), ("entry", "ENCYC"), ("event", "GEN"),
        ("figure", "FIGURE"), ("graphic", "ART"), ("hearing", "HEAR"), ("interview", "PCOMM"), ("legal_case", "CASE"),
            ("legislation", "STAT"), ("manuscript", "UNPB"), ("map", "MAP"),
        ("motion_picture", "MPCT"), ("musical_score", "MUSIC"), ("pamphlet", "PAMP"), ("paper-conference", "CPAPER"), ("patent", "PAT"),
            ("performance", "GEN"), ("periodical", "JFULL"),
        ("personal_communication", "ICOMM"), ("post", "BLOG"), ("post-weblog", "BLOG"), ("regulation", "GOVDOC"), ("report", "RPRT"),
            ("review", "JOUR"), ("review-book", "JOUR"),
        ("software", "COMP"), ("song", "SOUND"), ("speech", "SLIDE"), ("standard", "STAND"), ("thesis", "THES"), ("treaty", "LEGAL"),
            ("webpage", "ELEC"),
    ];

    private static readonly (string Csl, string Ris)[] AlsoRead =
    [
        ("webpage", "WEB"), ("paper-conference", "CONF"), ("article-journal", "EJOUR"), ("article-journal", "ABST"), ("book", "EBOOK"),
            ("book", "EDBOOK"), ("book", "WHOLE"),
        ("chapter", "ECHAP"), ("manuscript", "MANSCPT"), ("manuscript", "UNPD"), ("bill", "UNBILL"), ("graphic", "CHART"),
            ("collection", "DBASE"), ("book", "SER"),
        ("standard", "STD"), ("book", "CTLG"), ("broadcast", "ADVS"), ("document", "GRANT"),
    ];

    private static readonly FrozenDictionary<string, string> ToRis = Written.ToFrozenDictionary(row => row.Csl, row => row.Ris);

    private static readonly FrozenDictionary<string,
        string> ToCsl = new (string Csl, string Ris)[] { ("post-weblog", "BLOG"), ("personal_communication", "PCOMM") }
        .Concat(Written).Concat(AlsoRead).DistinctBy(row => row.Ris)
            .ToFrozenDictionary(row => row.Ris, row => row.Csl, StringComparer.OrdinalIgnoreCase);

    public static string Of(string csl) => ToRis.GetValueOrDefault(csl, "GEN");

    /// <summary>The CSL type; null where RIS has no such type.</summary>
    public static string? Read(string ris) => ToCsl.GetValueOrDefault(ris.Trim());
}
