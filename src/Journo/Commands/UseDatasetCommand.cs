using System.Management.Automation;
using Journo.Cmdlets;
using Journo.Completers;
using Journo.Session;
using Journo.Values;

namespace Journo.Commands;

/// <summary>Chooses the dataset that the other commands read where they name none, and the documents that give datasets their words
/// back.</summary>
[Cmdlet(VerbsOther.Use, "Dataset", DefaultParameterSetName = FromPath)]
[OutputType(typeof(Dataset))]
public sealed class UseDatasetCommand : DatasetCommand
{
    private const string FromPath = nameof(FromPath);
    private const string FromLiteralPath = nameof(FromLiteralPath);
    private const string FromObject = nameof(FromObject);
    private const string ToShipped = nameof(ToShipped);

    /// <summary>The folder; a wildcard may shorten it, as long as it matches one.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = FromPath)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(DatasetPathCompleter))]
    public string Path { get; set; } = "";

    /// <summary>The folder, by its very path.</summary>
    [Parameter(Mandatory = true, ParameterSetName = FromLiteralPath, ValueFromPipelineByPropertyName = true)]
    [Alias("PSPath", "FullName", "LP")]
    [ValidateNotNullOrEmpty]
    public string LiteralPath { get; set; } = "";

    /// <summary>The dataset, as Get-Dataset gives it.</summary>
    [Parameter(Mandatory = true, ParameterSetName = FromObject, ValueFromPipeline = true)]
    [ValidateNotNull]
    public Dataset? InputObject { get; set; }

    /// <summary>Goes back to the dataset that ships with the module.</summary>
    [Parameter(Mandatory = true, ParameterSetName = ToShipped)]
    public SwitchParameter Reset { get; set; }

    /// <summary>Articles, or paths of their documents: where a dataset leaves out their words, they are filled in.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public ArticleDocument[] Document { get; set; } = [];

    /// <summary>Gives the dataset.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Process()
    {
        object? named = ParameterSetName switch { FromPath => Path, FromLiteralPath => LiteralPath, _ => InputObject };
        if (!Try(named ?? JournoSession.ShippedDataset, Choose)) return;
        foreach (ArticleDocument document in Document) Try(document.Given, () => Remember(document));
    }

    private void Choose()
    {
        string? chosen = ParameterSetName switch
        {
            FromPath => FilePaths.Destination(SessionState.Path, Path),
            FromLiteralPath => FilePaths.Literal(SessionState.Path, LiteralPath),
            _ => InputObject?.Path,
        };
        // What can't be read is not chosen.
        Dataset? dataset = chosen is null
            && !PassThru ? null : DatasetAdapter.Store.Describe(chosen ?? JournoSession.ShippedDataset, Cancellation);
        Session.ChosenDataset = chosen;
        if (PassThru) WriteObject(dataset);
    }

    private void Remember(ArticleDocument document)
    {
        foreach (Article article in document.Read(SessionState.Path)) Session.Articles.Remember(article);
    }
}
