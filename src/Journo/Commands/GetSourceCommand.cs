using System.Management.Automation;
using Journo.Cmdlets;
using Journo.Completers;
using Journo.Datasets;
using Journo.Session;

namespace Journo.Commands;

/// <summary>Gets everybody and everything that claims are attributed to.</summary>
[Cmdlet(VerbsCommon.Get, "Source", DefaultParameterSetName = FromDataset)]
[OutputType(typeof(Source), typeof(Explanation))]
public sealed class GetSourceCommand : ExplainingCommand<Source, SourceFilter>
{
    /// <summary>Names or aliases; wildcards.</summary>
    [Parameter(Position = 0)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(ColumnCompleter))]
    public string[]? Name { get; set; }

    /// <summary>Ids; wildcards.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(ColumnCompleter))]
    public string[]? Id { get; set; }

    /// <summary>Kinds.</summary>
    [Parameter]
    public SourceKind[]? Kind { get; set; }

    private protected override SourceFilter MakeFilter() => new() { Id = Patterns(Id), Name = Patterns(Name), Kind = Kind ?? [] };

    private protected override IEnumerable<Source> RowsOf(ArticleExtraction reading) => reading.Sources;

    // Sources belong to the whole dataset; the claims tell which of them an article goes by.
    private protected override IEnumerable<Source> RowsOf(SessionDataset dataset, Article article, SourceFilter filter)
    {
        var cited = new HashSet<string>(StringComparer.Ordinal);
        foreach (Claim claim in dataset.Read(new ClaimFilter { Article = [SessionDataset.Exactly(article.Id)] }))
        {
            cited.UnionWith(claim.Chain);
            if (claim.Speaker is not null) cited.Add(claim.Speaker);
        }
        return RowsOf(dataset, filter).Where(s => cited.Contains(s.Name));
    }
}
