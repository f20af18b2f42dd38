namespace Journo.Citations.Csl.Styles;

/// <summary>The name attributes that are handed down from style to citation or bibliography to names and name; null where not
/// set.</summary>
internal sealed record NameOptions
{
    public static readonly NameOptions None = new();

    public string? And { get; init; }
    public string? Delimiter { get; init; }
    public string? DelimiterPrecedesEtAl { get; init; }
    public string? DelimiterPrecedesLast { get; init; }
    public int? EtAlMin { get; init; }
    public int? EtAlUseFirst { get; init; }
    public bool? EtAlUseLast { get; init; }
    public int? EtAlSubsequentMin { get; init; }
    public int? EtAlSubsequentUseFirst { get; init; }
    public string? Form { get; init; }
    public bool? Initialize { get; init; }
    public string? InitializeWith { get; init; }
    public string? NameAsSortOrder { get; init; }
    public string? SortSeparator { get; init; }
    public string? NamesDelimiter { get; init; }

    /// <summary>These options, and where they are silent those of <paramref name="outer"/>.</summary>
    public NameOptions Over(NameOptions outer) => this == None ? outer : outer == None ? this : new()
    {
        And = And ?? outer.And,
        Delimiter = Delimiter ?? outer.Delimiter,
        DelimiterPrecedesEtAl = DelimiterPrecedesEtAl ?? outer.DelimiterPrecedesEtAl,
        DelimiterPrecedesLast = DelimiterPrecedesLast ?? outer.DelimiterPrecedesLast,
        EtAlMin = EtAlMin ?? outer.EtAlMin,
        EtAlUseFirst = EtAlUseFirst ?? outer.EtAlUseFirst,
        EtAlUseLast = EtAlUseLast ?? outer.EtAlUseLast,
        EtAlSubsequentMin = EtAlSubsequentMin ?? outer.EtAlSubsequentMin,
        EtAlSubsequentUseFirst = EtAlSubsequentUseFirst ?? outer.EtAlSubsequentUseFirst,
        Form = Form ?? outer.Form,
        Initialize = Initialize ?? outer.Initialize,
        InitializeWith = InitializeWith ?? outer.InitializeWith,
        NameAsSortOrder = NameAsSortOrder ?? outer.NameAsSortOrder,
        SortSeparator = SortSeparator ?? outer.SortSeparator,
        NamesDelimiter = NamesDelimiter ?? outer.NamesDelimiter,
    };
}
