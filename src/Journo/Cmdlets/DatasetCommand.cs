using System.Management.Automation;
using Journo.Session;
using Journo.Values;

namespace Journo.Cmdlets;

/// <summary>A command that may read a dataset.</summary>
public abstract class DatasetCommand : JournoCommand
{
    private string? _told;

    /// <summary>The folder of the dataset that is meant: the one named, else the one that Use-Dataset chose, else the one that ships with
    /// the module.</summary>
    private protected string DatasetFolder(string? named)
    {
        string folder = named is null ? Session.DefaultDataset : FilePaths.Literal(SessionState.Path, named);
        string why = named is not null ? "-Dataset names"
            : Session.ChosenDataset is not null ? "Use-Dataset chose" : "comes with the module";
        if (_told != folder) WriteVerbose($"The dataset is '{folder}', which {why}.");
        _told = folder;
        return folder;
    }

    /// <summary>Reads the dataset in a folder, reporting rows that can't be read.</summary>
    private protected SessionDataset Open(string folder) => new(folder, Session.Articles, Report, Cancellation);

    /// <summary>Reads the dataset in a folder for work that may be long: the rows that are read are told of as progress.</summary>
    private protected SessionDataset OpenWithProgress(string folder) => new(folder, Session.Articles, Report, Cancellation, Progress.Row);

    /// <summary>The ids that <c>-Id</c> names outright.</summary>
    private protected WantedIds WantedIdsOf() => new(MyInvocation.BoundParameters.GetValueOrDefault("Id") as string[]);

    /// <summary>An error for each id that nothing has, with those that it may have been meant for.</summary>
    /// <param name="wanted">The ids.</param>
    /// <param name="place">Where they were looked for.</param>
    private protected void ReportMissing(WantedIds wanted, string place)
    {
        string command = MyInvocation.MyCommand.Name;
        // Get-TimelineEvent gives a timeline event.
        string what = string.Concat(command.Split('-')[^1]
            .Select(c => char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{c}")).TrimStart();
        foreach ((string id, IReadOnlyList<string> close) in wanted.Missing)
        {
            string remedy = close.Count > 0 ? $"Close to it: {string.Join(", ", close)}." : $"{command} without -Id lists what there is.";
            WriteError(ErrorRecords.Of("IdNotFound", ErrorCategory.ObjectNotFound, id, $"There is no {what} '{id}' in {place}. {remedy}"));
        }
    }
}
