using System.Management.Automation;
using Journo.Cmdlets;
using Journo.Completers;
using Journo.Datasets;

namespace Journo.Commands;

/// <summary>Gets quotations, with whose words they are.</summary>
[Cmdlet(VerbsCommon.Get, "Quote", DefaultParameterSetName = FromDataset)]
[OutputType(typeof(Quote), typeof(Explanation))]
public sealed class GetQuoteCommand : ExplainingCommand<Quote, QuoteFilter>
{
    /// <summary>Ids; wildcards.</summary>
    [Parameter(Position = 0)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(ColumnCompleter))]
    public string[]? Id { get; set; }

    /// <summary>Whose words; wildcards.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(ColumnCompleter))]
    public string[]? Speaker { get; set; }

    /// <summary>The quoted words; wildcards.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[]? Text { get; set; }

    /// <summary>Kinds.</summary>
    [Parameter]
    public QuoteKind[]? Kind { get; set; }

    private protected override QuoteFilter MakeFilter() =>
        new() { Id = Patterns(Id), Speaker = Patterns(Speaker), Text = Patterns(Text), Kind = Kind ?? [] };

    private protected override IEnumerable<Quote> RowsOf(ArticleExtraction reading) => reading.Quotes;
}
