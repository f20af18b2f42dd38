using System.Management.Automation;
using Journo.Cmdlets;
using Journo.Session;
using Journo.Values;

namespace Journo.Commands;

/// <summary>Tests datasets: schema, types, keys, hashes and, against the documents, spans. Gives what is wrong with them; nothing for one
/// that is right.</summary>
[Cmdlet(VerbsDiagnostic.Test, "Dataset", DefaultParameterSetName = FromPath)]
[OutputType(typeof(DatasetProblem), typeof(bool))]
public sealed class TestDatasetCommand : DatasetFolderCommand
{
    private readonly List<Article> _documents = [];
    private bool _documentsRead;

    /// <summary>Articles, or paths of their documents, by which spans are verified.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public ArticleDocument[] Document { get; set; } = [];

    /// <summary>Hashes that were noted elsewhere: the Head that Get-Dataset gave, or the hash of a row of a log.</summary>
    [Parameter]
    [ValidatePattern("^[0-9A-Fa-f]{64}$")]
    public string[] Head { get; set; } = [];

    /// <summary>Gives true or false for each dataset instead: whether it has no error.</summary>
    [Parameter]
    public SwitchParameter Quiet { get; set; }

    private protected override void Process(string folder)
    {
        WriteVerbose($"Tests '{folder}' against {Documents().Count} documents.");
        IEnumerable<DatasetProblem> problems = DatasetAdapter.Store.Test(folder, Documents(), Progress.Row, Head, Cancellation);
        if (Quiet) WriteObject(!problems.Any(p => p.Severity == ProblemSeverity.Error));
        else WriteEach(problems);
    }

    private List<Article> Documents()
    {
        if (_documentsRead) return _documents;
        _documentsRead = true;
        foreach (ArticleDocument document in Document) Try(document.Given, () => _documents.AddRange(document.Read(SessionState.Path)));
        return _documents;
    }
}
