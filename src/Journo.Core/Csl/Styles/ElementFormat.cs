namespace Journo.Csl.Styles;

/// <summary>How an element dresses what it renders: CSL's formatting, affix, display, quotes, strip-periods and text-case attributes; null where not set.</summary>
internal sealed record ElementFormat
{
    public static readonly ElementFormat None = new();

    public string? FontStyle { get; init; }
    public string? FontVariant { get; init; }
    public string? FontWeight { get; init; }
    public string? TextDecoration { get; init; }
    public string? VerticalAlign { get; init; }
    public string? Display { get; init; }
    public string? TextCase { get; init; }
    public bool Quotes { get; init; }
    public bool StripPeriods { get; init; }
    public string Prefix { get; init; } = "";
    public string Suffix { get; init; } = "";
}
