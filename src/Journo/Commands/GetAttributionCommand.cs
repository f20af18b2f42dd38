using System.Management.Automation;
using Journo.Cmdlets;
using Journo.Completers;
using Journo.Datasets;

namespace Journo.Commands;

/// <summary>Gets the spans behind "who said it": source, cue and content.</summary>
[Cmdlet(VerbsCommon.Get, "Attribution", DefaultParameterSetName = FromDataset)]
[OutputType(typeof(Attribution), typeof(Explanation))]
public sealed class GetAttributionCommand : ExplainingCommand<Attribution, AttributionFilter>
{
    /// <summary>Ids; wildcards.</summary>
    [Parameter(Position = 0)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(ColumnCompleter))]
    public string[]? Id { get; set; }

    /// <summary>Who the source is; wildcards.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(ColumnCompleter))]
    public string[]? Source { get; set; }

    /// <summary>The words that attribute; wildcards.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(ColumnCompleter))]
    public string[]? Cue { get; set; }

    /// <summary>How the source stands to what is attributed.</summary>
    [Parameter]
    public Stance[]? Stance { get; set; }

    private protected override AttributionFilter MakeFilter() =>
        new() { Id = Patterns(Id), Source = Patterns(Source), Cue = Patterns(Cue), Stance = Stance ?? [] };

    private protected override IEnumerable<Attribution> RowsOf(ArticleExtraction reading) => reading.Attributions;
}
