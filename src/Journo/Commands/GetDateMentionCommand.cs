using System.Management.Automation;
using Journo.Cmdlets;
using Journo.Completers;
using Journo.Datasets;

namespace Journo.Commands;

/// <summary>Gets the time expressions, each with what it means.</summary>
[Cmdlet(VerbsCommon.Get, "DateMention", DefaultParameterSetName = FromDataset)]
[OutputType(typeof(DateMention), typeof(Explanation))]
public sealed class GetDateMentionCommand : ExplainingCommand<DateMention, DateMentionFilter>
{
    /// <summary>Ids; wildcards.</summary>
    [Parameter(Position = 0)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(ColumnCompleter))]
    public string[]? Id { get; set; }

    /// <summary>The words; wildcards.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[]? Text { get; set; }

    /// <summary>Kinds.</summary>
    [Parameter]
    public DateMentionKind[]? Kind { get; set; }

    private protected override DateMentionFilter MakeFilter() => new() { Id = Patterns(Id), Text = Patterns(Text), Kind = Kind ?? [] };

    private protected override IEnumerable<DateMention> RowsOf(ArticleExtraction reading) => reading.Dates;
}
