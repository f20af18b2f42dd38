using System.Management.Automation;
using Journo.Completers;

namespace Journo.Cmdlets;

/// <summary>A command that works on whole datasets, named by their folders or as objects, else on the one in play.</summary>
public abstract class DatasetFolderCommand : DatasetCommand
{
    private protected const string FromPath = nameof(FromPath);
    private protected const string FromLiteralPath = nameof(FromLiteralPath);
    private protected const string FromObject = nameof(FromObject);

    /// <summary>Folders; wildcards.</summary>
    [Parameter(Position = 0, ParameterSetName = FromPath, ValueFromPipeline = true)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(DatasetPathCompleter))]
    public string[]? Path { get; set; }

    /// <summary>Folders, each by its very path.</summary>
    [Parameter(Mandatory = true, ParameterSetName = FromLiteralPath, ValueFromPipelineByPropertyName = true)]
    [Alias("PSPath", "FullName", "LP")]
    [ValidateNotNullOrEmpty]
    public string[]? LiteralPath { get; set; }

    /// <summary>Datasets, as Get-Dataset gives them.</summary>
    [Parameter(Mandatory = true, ParameterSetName = FromObject, ValueFromPipeline = true)]
    [ValidateNotNullOrEmpty]
    public Dataset[]? InputObject { get; set; }

    /// <summary>Does the work on one dataset.</summary>
    private protected abstract void Process(string folder);

    private protected override void Process()
    {
        switch (ParameterSetName)
        {
            case FromObject:
                foreach (Dataset dataset in InputObject!) Try(dataset, () => Process(dataset.Path));
                break;
            case FromLiteralPath:
                foreach (string path in LiteralPath!) Try(path, () => Process(FilePaths.Literal(SessionState.Path, path)));
                break;
            case FromPath when Path is not null:
                foreach (string path in Path) Try(path, () => ProcessMatches(path));
                break;
            default:
                Process(DatasetFolder(null));
                break;
        }
    }

    private void ProcessMatches(string path)
    {
        foreach (string folder in FilePaths.Resolve(SessionState.Path, path)) Try(folder, () => Process(folder));
    }
}
