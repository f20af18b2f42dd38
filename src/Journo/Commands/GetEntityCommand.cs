using System.Management.Automation;
using Journo.Cmdlets;
using Journo.Completers;
using Journo.Datasets;
using Journo.Session;

namespace Journo.Commands;

/// <summary>Gets the people, organisations, publications, products and places that are named, under all their names.</summary>
[Cmdlet(VerbsCommon.Get, "Entity", DefaultParameterSetName = FromDataset)]
[OutputType(typeof(Entity), typeof(Explanation))]
public sealed class GetEntityCommand : ExplainingCommand<Entity, EntityFilter>
{
    /// <summary>Names, aliases or misspellings; wildcards.</summary>
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
    public EntityKind[]? Kind { get; set; }

    private protected override EntityFilter MakeFilter() => new() { Id = Patterns(Id), Name = Patterns(Name), Kind = Kind ?? [] };

    private protected override IEnumerable<Entity> RowsOf(ArticleExtraction reading) => reading.Entities;

    // Entities belong to the whole dataset; the mentions tell which of them an article names.
    private protected override IEnumerable<Entity> RowsOf(SessionDataset dataset, Article article, EntityFilter filter)
    {
        HashSet<string> named = dataset.Read<Mention>().Where(m => m.Article == article.Id).Select(m => m.Entity)
            .ToHashSet(StringComparer.Ordinal);
        return RowsOf(dataset, filter).Where(e => named.Contains(e.Id));
    }
}
