using System.Management.Automation;
using Journo.Completers;
using Journo.Datasets;
using Journo.Session;
using Journo.Values;

namespace Journo.Cmdlets;

/// <summary>
/// A command that gives rows of one kind: those of the articles in the pipeline, else those of a dataset.
/// An article that has its text is read; one without, which comes from a dataset, stands for its rows there.
/// </summary>
/// <typeparam name="TRow">The row's type.</typeparam>
/// <typeparam name="TFilter">Its filter.</typeparam>
public abstract class RowCommand<TRow, TFilter> : DatasetCommand
    where TRow : class
    where TFilter : RowFilter<TRow>, new()
{
    private protected const string FromDataset = nameof(FromDataset);
    private protected const string FromArticle = nameof(FromArticle);

    private TFilter _filter = null!;

    /// <summary>The article whose rows are wanted.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = FromArticle)]
    [ValidateNotNull]
    public Article? InputObject { get; set; }

    /// <summary>The folder of the dataset to read.</summary>
    [Parameter(ParameterSetName = FromDataset)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(DatasetPathCompleter))]
    public string? Dataset { get; set; }

    /// <summary>The ids that were asked for outright.</summary>
    private protected WantedIds Wanted { get; private set; } = null!;

    /// <summary>The filter that the parameters ask for.</summary>
    private protected abstract TFilter MakeFilter();

    /// <summary>The rows of this kind in an extraction.</summary>
    private protected abstract IEnumerable<TRow> RowsOf(ArticleExtraction reading);

    /// <summary>The rows that pass, of a dataset.</summary>
    private protected virtual IEnumerable<TRow> RowsOf(SessionDataset dataset, TFilter filter) => dataset.Read(filter);

    /// <summary>The rows that pass, of one article of a dataset.</summary>
    private protected virtual IEnumerable<TRow> RowsOf(SessionDataset dataset, Article article, TFilter filter) =>
        RowsOf(dataset, filter with { Article = [SessionDataset.Exactly(article.Id)] });

    /// <summary>The rows that pass, of an article that has its text.</summary>
    private protected virtual IEnumerable<TRow> RowsOf(Article article, TFilter filter) =>
        RowsOf(ExtractionCache.Of(article, Cancellation)).Where(filter.Matches);

    /// <summary>Takes the rows of one dataset or article; writes them as they come.</summary>
    private protected virtual void Take(IEnumerable<TRow> rows) => WriteRows(rows);

    /// <summary>Writes each row as soon as it is there.</summary>
    private protected virtual void WriteRows(IEnumerable<TRow> rows) => WriteEach(rows);

    private protected sealed override void Begin()
    {
        _filter = MakeFilter();
        Wanted = WantedIdsOf();
    }

    private protected override void Process()
    {
        if (ParameterSetName == FromDataset)
        {
            SessionDataset dataset = Open(DatasetFolder(Dataset));
            Take(RowsOf(dataset, _filter), () => dataset.Read<TRow>());
        }
        else if (((ITraceable)InputObject!).Origin.DatasetFolder is { } folder)
        {
            SessionDataset dataset = Open(folder);
            Take(RowsOf(dataset, InputObject!, _filter),
                () => Itself ?? dataset.Read(new TFilter { Article = [SessionDataset.Exactly(InputObject!.Id)] }));
        }
        else if (InputObject!.Text is not null)
        {
            Take(RowsOf(InputObject, _filter), () => Itself ?? RowsOf(ExtractionCache.Of(InputObject, Cancellation)));
        }
        else WriteError(ErrorRecords.ArticleWithoutText(InputObject));
    }

    private protected override void End() =>
        ReportMissing(Wanted, ParameterSetName == FromDataset ? DatasetFolder(Dataset) : "the articles of the pipeline");

    // Where articles are asked for, the one in the pipeline is the only row of its own.
    private IEnumerable<TRow>? Itself => InputObject is TRow row ? [row] : null;

    private IEnumerable<TRow> Counted(IEnumerable<TRow> rows, Func<IEnumerable<TRow>> unfiltered)
    {
        long given = 0;
        foreach (TRow row in rows)
        {
            given++;
            yield return row;
        }
        WriteVerbose($"{given} rows meet the conditions; {unfiltered().LongCount() - given} were passed over.");
    }

    private void Take(IEnumerable<TRow> rows, Func<IEnumerable<TRow>> unfiltered)
    {
        if (IsVerbose) rows = Counted(rows, unfiltered);
        Take(Wanted.Watch(rows));
        if (Wanted.AnyMissing) Wanted.LookThrough(unfiltered());
    }
}
