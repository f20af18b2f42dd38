using System.Management.Automation;
using Journo.Analysis.Sourcing;
using Journo.Cmdlets;
using Journo.Session;

namespace Journo.Commands;

/// <summary>Measures on whose word an article or a dataset rests.</summary>
[Cmdlet(VerbsDiagnostic.Measure, "Sourcing", DefaultParameterSetName = FromDataset)]
[OutputType(typeof(SourcingMeasurement))]
public sealed class MeasureSourcingCommand : ArticleCommand
{
    private protected override void Process(ArticleExtraction reading) => WriteObject(SourcingMeter.Measure(reading));

    // A whole dataset is measured table by table, each row as it comes.
    private protected override void Process(SessionDataset dataset) =>
        WriteObject(SourcingMeter.Measure(dataset.Folder, dataset.Read<Article>(), dataset.Read<Source>(), dataset.Read<Claim>(),
            dataset.Read<Quote>()));
}
