using Journo.Language;

namespace Journo.Extraction.Figures;

/// <summary>What kind of quantity a number stands for: money, a percentage, a count.</summary>
internal enum FigureForm : byte
{
    /// <summary>Only a number.</summary>
    Number,
    Money,
    Percent,
    Count,
    Duration,
    Ordinal,
    /// <summary>A part of a whole: "two thirds", "one in three".</summary>
    Ratio,
}

/// <summary>A number of a text with what belongs to it.</summary>
/// <param name="Words">The tokens of number and unit, without words such as "about".</param>
/// <param name="Number">The tokens of the number alone, with its magnitude.</param>
/// <param name="Form">What kind of quantity it is.</param>
/// <param name="Value">The number meant, magnitude included (3000000 for "3 million"); null where only its unit stands there ("a
/// percentage").</param>
internal sealed record FoundFigure(TokenRange Words, TokenRange Number, FigureForm Form, decimal? Value)
{
    /// <summary>ISO 4217, or the customary code of a cryptocurrency; null where it is no money.</summary>
    public string? Currency { get; init; }
    /// <summary>100 where cents are meant; the value is in whole units all the same.</summary>
    public decimal Parts { get; init; } = 1;
    /// <summary>What is counted, or the unit.</summary>
    public string? Unit { get; init; }
    /// <summary>The words that make it approximate: "about"; null where there are none.</summary>
    public string? Approximation { get; init; }
    /// <summary>Whether it is a lower or an upper bound.</summary>
    public FigureBound Bound { get; init; }
    /// <summary>Whether a reader would check it: not a bare number, a house number, a year.</summary>
    public bool IsMeaningful { get; init; }
}
