using System.Management.Automation;
using Journo.Cmdlets;
using Journo.Completers;
using Journo.Datasets;
using Journo.Session;
using Journo.Values;

namespace Journo.Commands;

/// <summary>Writes a dataset: of the articles in the pipeline, or a copy of a dataset, or of the one in play.</summary>
[Cmdlet(VerbsData.Export, "Dataset", DefaultParameterSetName = ToPath, SupportsShouldProcess = true)]
[OutputType(typeof(Dataset))]
public sealed class ExportDatasetCommand : DatasetCommand
{
    private const string ToPath = nameof(ToPath);
    private const string ToLiteralPath = nameof(ToLiteralPath);

    private readonly List<Article> _articles = [];
    private readonly List<string> _datasets = [];

    /// <summary>The folder to write.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = ToPath)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(DatasetPathCompleter))]
    public string Path { get; set; } = "";

    /// <summary>The folder to write, by its very path.</summary>
    [Parameter(Mandatory = true, ParameterSetName = ToLiteralPath)]
    [Alias("PSPath", "LP")]
    [ValidateNotNullOrEmpty]
    public string LiteralPath { get; set; } = "";

    /// <summary>Articles with their text.</summary>
    [Parameter(ValueFromPipeline = true)]
    [ValidateNotNull]
    public Article? InputObject { get; set; }

    /// <summary>The dataset to copy.</summary>
    [Parameter(ValueFromPipeline = true)]
    [ValidateNotNull]
    public Dataset? Dataset { get; set; }

    /// <summary>Adds the articles to the dataset that is there.</summary>
    [Parameter]
    public SwitchParameter Append { get; set; }

    /// <summary>Replaces the dataset that is there or, with -Append, an article that is in it already.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <summary>Leaves out the article's words; offsets and hashes remain.</summary>
    [Parameter]
    public SwitchParameter OmitText { get; set; }

    /// <summary>Writes for a spreadsheet: a byte-order mark, and no cell that it would take for a formula.</summary>
    [Parameter]
    public SwitchParameter ExcelSafe { get; set; }

    /// <summary>The dataset's title.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Title { get; set; }

    /// <summary>Gives the dataset that was written.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process()
    {
        if (Dataset is not null) _datasets.Add(Dataset.Path);
        if (InputObject is { Text: null })
        {
            WriteError(ErrorRecords.ArticleWithoutText(InputObject, " Get-Dataset | Export-Dataset copies a dataset."));
        }
        else if (InputObject is not null) _articles.Add(InputObject);
        else if (Dataset is null) _datasets.Add(DatasetFolder(null));
    }

    private protected override void End()
    {
        if (_articles.Count + _datasets.Count == 0) return;
        string folder = ParameterSetName == ToPath ? FilePaths.Destination(SessionState.Path, Path)
            : FilePaths.Literal(SessionState.Path, LiteralPath);
        if (_datasets.Count > 1 || (_datasets.Count > 0 && _articles.Count > 0))
        {
            WriteError(ErrorRecords.Of("MixedInput", ErrorCategory.InvalidArgument, folder,
                "A dataset is written either from articles or as a copy of one dataset."));
            return;
        }
        WriteVerbose($"Writes to '{folder}'.");
        string what = _datasets.Count > 0 ? $"Copy dataset '{_datasets[0]}'"
            : $"{(Append ? "Append" : "Write")} {_articles.Count} article{(_articles.Count == 1 ? "" : "s")}";
        if (!ShouldProcess(folder, what)) return;
        var options = new DatasetWriteOptions { Append = Append, Force = Force, OmitText = OmitText, ExcelSafe = ExcelSafe, Title = Title };
        Dataset written = _datasets.Count > 0
            ? DatasetAdapter.Store.Copy(_datasets[0], folder, options, Cancellation)
            : DatasetAdapter.Store.Write(folder, _articles.Select(ReadingOf), options, Cancellation);
        if (PassThru) WriteObject(written);
    }

    private ArticleExtraction ReadingOf(Article article, int before)
    {
        Progress.Step(before, _articles.Count, "articles");
        return ExtractionCache.Of(article, Cancellation);
    }
}
