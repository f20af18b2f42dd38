using System.Management.Automation;
using Journo.Cmdlets;
using Journo.Completers;
using Journo.Datasets;
using Journo.Publishing.Reviews;
using Journo.Session;

namespace Journo.Commands;

/// <summary>Gets the articles of a dataset.</summary>
[Cmdlet(VerbsCommon.Get, "Article", DefaultParameterSetName = FromDataset)]
[OutputType(typeof(Article))]
public sealed class GetArticleCommand : RowCommand<Article, ArticleFilter>
{
    /// <summary>Ids; wildcards.</summary>
    [Parameter(Position = 0)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(ColumnCompleter))]
    public string[]? Id { get; set; }

    /// <summary>Titles; wildcards.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(ColumnCompleter))]
    public string[]? Title { get; set; }

    /// <summary>Publishers; wildcards.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(ColumnCompleter))]
    public string[]? Publisher { get; set; }

    private protected override ArticleFilter MakeFilter() =>
        new() { Id = Patterns(Id), Title = Patterns(Title), Publisher = Patterns(Publisher) };

    private protected override IEnumerable<Article> RowsOf(ArticleExtraction reading) => [reading.Article];

    // An article in the pipeline is itself the answer; nothing needs to be read out of it.
    private protected override IEnumerable<Article> RowsOf(Article article, ArticleFilter filter) => filter.Matches(article) ? [article]
        : [];

    private protected override IEnumerable<Article> RowsOf(SessionDataset dataset, Article article, ArticleFilter filter) =>
        RowsOf(article, filter);
}
