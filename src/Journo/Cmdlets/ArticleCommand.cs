using System.Management.Automation;
using Journo.Completers;
using Journo.Session;
using Journo.Values;

namespace Journo.Cmdlets;

/// <summary>
/// A command that looks at articles as wholes: at those in the pipeline, else at a dataset.
/// An article that has its text is read; one without, which comes from a dataset, stands for its rows there.
/// </summary>
public abstract class ArticleCommand : DatasetCommand
{
    private protected const string FromDataset = nameof(FromDataset);
    private protected const string FromArticle = nameof(FromArticle);

    private (string Folder, DatasetArticles ExtractionCache)? _dataset;
    private int _articles;

    /// <summary>The article to look at.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = FromArticle)]
    [ValidateNotNull]
    public Article? InputObject { get; set; }

    /// <summary>The folder of the dataset to look at.</summary>
    [Parameter(ParameterSetName = FromDataset)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(DatasetPathCompleter))]
    public string? Dataset { get; set; }

    /// <summary>Looks at one article.</summary>
    private protected abstract void Process(ArticleExtraction reading);

    /// <summary>Looks at a dataset; at its articles one by one, unless the command knows better.</summary>
    private protected virtual void Process(SessionDataset dataset)
    {
        using var readings = new DatasetArticles(dataset);
        foreach (ArticleExtraction reading in readings.All())
        {
            Cancellation.ThrowIfCancellationRequested();
            Try(reading.Article, () => Process(reading));
        }
    }

    private protected sealed override void Process()
    {
        if (ParameterSetName == FromArticle) Progress.Step(++_articles, 0, "articles");
        if (ParameterSetName == FromDataset) Process(OpenWithProgress(DatasetFolder(Dataset)));
        else if (ParameterSetName != FromArticle) return;
        else if (((ITraceable)InputObject!).Origin.DatasetFolder is { } folder) Process(ReadingsOf(folder).Of(InputObject));
        else if (InputObject.Text is not null) Process(ExtractionCache.Of(InputObject, Cancellation));
        else WriteError(ErrorRecords.ArticleWithoutText(InputObject));
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) _dataset?.ExtractionCache.Dispose();
        base.Dispose(disposing);
    }

    // The articles of a pipeline mostly come from one dataset.
    private DatasetArticles ReadingsOf(string folder)
    {
        if (_dataset is ({ } open, { } readings) && open == folder) return readings;
        _dataset?.ExtractionCache.Dispose();
        _dataset = (folder, new DatasetArticles(OpenWithProgress(folder)));
        return _dataset.Value.ExtractionCache;
    }
}
