using System.Management.Automation;
using Journo.Session;
using Journo.Shell;
using Journo.Sourcing;

namespace Journo.Commands;

/// <summary>Measures on whose word an article or a dataset rests.</summary>
[Cmdlet(VerbsDiagnostic.Measure, "Sourcing", DefaultParameterSetName = FromDataset)]
[OutputType(typeof(SourcingMeasurement))]
public sealed class MeasureSourcingCommand : ArticleCommand
{
    private protected override void Process(ArticleReading reading) => WriteObject(SourcingMeter.Measure(reading));

    // A whole dataset is measured table by table, each row as it comes.
    private protected override void Process(DatasetReader dataset)
    {
        var meter = new SourcingMeter();
        foreach (Article article in dataset.Read<Article>()) meter.Add(article);
        foreach (Source source in dataset.Read<Source>()) meter.Add(source);
        foreach (Claim claim in dataset.Read<Claim>()) meter.Add(claim);
        foreach (Quote quote in dataset.Read<Quote>()) meter.Add(quote);
        WriteObject(meter.Total(article: null, dataset.Folder));
    }
}
