using Journo.Session;
using Journo.Values;

namespace Journo.Cmdlets;

/// <summary>A command that may read a dataset.</summary>
public abstract class DatasetCommand : JournoCommand
{
    /// <summary>The folder of the dataset that is meant: the one named, else the one that Use-Dataset chose, else the one that ships with the module.</summary>
    private protected string DatasetFolder(string? named) =>
        named is null ? Session.DefaultDataset : FilePaths.Literal(SessionState.Path, named);

    /// <summary>Reads the dataset in a folder, reporting rows that can't be read.</summary>
    private protected SessionDataset Open(string folder) => new(folder, Session.Articles, Report, Cancellation);
}
