using System.Management.Automation;
using Journo.Cmdlets;
using Journo.Completers;
using Journo.Datasets;
using Journo.Extraction.Figures;

namespace Journo.Commands;

/// <summary>Gets amounts, counts, percentages, lengths of time and ordinals.</summary>
[Cmdlet(VerbsCommon.Get, "Figure", DefaultParameterSetName = FromDataset)]
[OutputType(typeof(Figure), typeof(Explanation))]
public sealed class GetFigureCommand : ExplainingCommand<Figure, FigureFilter>
{
    /// <summary>Ids; wildcards.</summary>
    [Parameter(Position = 0)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(ColumnCompleter))]
    public string[]? Id { get; set; }

    /// <summary>Kinds.</summary>
    [Parameter]
    public FigureKind[]? Kind { get; set; }

    /// <summary>ISO 4217 codes; wildcards.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(ColumnCompleter))]
    public string[]? Currency { get; set; }

    /// <summary>What is counted, or the unit; wildcards.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(ColumnCompleter))]
    public string[]? Unit { get; set; }

    /// <summary>The least value.</summary>
    [Parameter]
    public decimal? Minimum { get; set; }

    /// <summary>The greatest value.</summary>
    [Parameter]
    public decimal? Maximum { get; set; }

    private protected override FigureFilter MakeFilter() => new()
    {
        Id = Patterns(Id),
        Kind = Kind ?? [],
        Currency = Patterns(Currency),
        Unit = Patterns(Unit),
        Minimum = Minimum,
        Maximum = Maximum,
    };

    private protected override IEnumerable<Figure> RowsOf(ArticleExtraction reading) => reading.Figures;
}
