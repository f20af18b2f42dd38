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

    private readonly List<string> _datasets = [];
    private IDatasetWriting? _writing;
    private bool _begun;

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
        else if (InputObject is not null) Add(InputObject);
        else if (Dataset is null) _datasets.Add(DatasetFolder(null));
    }

    private protected override void End()
    {
        if (_datasets.Count > 1 || (_datasets.Count > 0 && _begun))
        {
            WriteError(ErrorRecords.Of("MixedInput", ErrorCategory.InvalidArgument, Folder,
                "A dataset is written either from articles or as a copy of one dataset."));
            return;
        }
        Dataset? written = _datasets.Count > 0 ? Copy(_datasets[0]) : _writing is { CanCommit: true } ? _writing.Commit() : null;
        if (PassThru && written is not null) WriteObject(written);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) _writing?.Dispose();
        base.Dispose(disposing);
    }

    private string Folder => ParameterSetName == ToPath ? FilePaths.Destination(SessionState.Path, Path)
        : FilePaths.Literal(SessionState.Path, LiteralPath);

    private DatasetWriteOptions Options => new()
    {
        Append = Append, Force = Force, OmitText = OmitText, ExcelSafe = ExcelSafe, Title = Title,
    };

    // Each article is written when it comes, so that a pipeline of any length holds one.
    private void Add(Article article)
    {
        if (!_begun)
        {
            _begun = true;
            string folder = Folder;
            WriteVerbose($"Writes to '{folder}'.");
            if (ShouldProcess(folder, Append ? "Append articles" : "Write articles"))
            {
                _writing = DatasetAdapter.Store.BeginWrite(folder, Options, Cancellation);
            }
        }
        if (_writing is null) return;
        Progress.Step(_writing.Count, 0, "articles");
        if (!_writing.Add(ExtractionCache.Of(article, Cancellation)))
        {
            WriteWarning($"'{article.Path ?? article.Title}' has the text of an article before it, and is left out.");
        }
    }

    private Dataset? Copy(string dataset)
    {
        WriteVerbose($"Writes to '{Folder}'.");
        if (!ShouldProcess(Folder, $"Copy dataset '{dataset}'")) return null;
        return DatasetAdapter.Store.Copy(dataset, Folder, Options, Cancellation);
    }
}
