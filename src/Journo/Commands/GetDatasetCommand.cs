using System.Management.Automation;
using Journo.Cmdlets;
using Journo.Session;
using Journo.Values;

namespace Journo.Commands;

/// <summary>Describes datasets: their tables, with rows and sizes.</summary>
[Cmdlet(VerbsCommon.Get, "Dataset", DefaultParameterSetName = FromPath)]
[OutputType(typeof(Dataset))]
public sealed class GetDatasetCommand : DatasetFolderCommand
{
    private protected override void Process(string folder) => WriteObject(DatasetAdapter.Store.Describe(folder, Cancellation));
}
