using System.Management.Automation;
using Journo.Completers;
using Journo.Contradictions;
using Journo.Session;
using Journo.Shell;

namespace Journo.Commands;

/// <summary>Finds claims that contradict each other, within and across articles.</summary>
[Cmdlet(VerbsCommon.Find, "Contradiction", DefaultParameterSetName = FromDataset)]
[OutputType(typeof(Contradiction))]
public sealed class FindContradictionCommand : DatasetCommand
{
    private const string FromDataset = "Dataset";
    private const string FromArticle = "Article";

    private readonly List<ArticleReading> _readings = [];

    /// <summary>The articles to compare, with themselves and with each other.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = FromArticle)]
    [ValidateNotNull]
    public Article? InputObject { get; set; }

    /// <summary>Names of rules; wildcards.</summary>
    [Parameter(Position = 0)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(ContradictionRuleCompleter))]
    public string[]? Rule { get; set; }

    /// <summary>The least confidence, from 0 to 1.</summary>
    [Parameter]
    [ValidateRange(0.0, 1.0)]
    public double MinimumConfidence { get; set; }

    /// <summary>The folder of the dataset to read.</summary>
    [Parameter(ParameterSetName = FromDataset)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(DatasetPathCompleter))]
    public string? Dataset { get; set; }

    private protected override void Process()
    {
        if (ParameterSetName == FromDataset) _readings.AddRange(InDataset(Open(DatasetFolder(Dataset)), null));
        else if (((ITraceable)InputObject!).Origin.DatasetFolder is { } folder) _readings.AddRange(InDataset(Open(folder), InputObject.Id));
        else if (InputObject.Text is not null) _readings.Add(Readings.Of(InputObject, Cancellation));
        else WriteError(ErrorRecords.Of("ArticleWithoutText", ErrorCategory.InvalidArgument, InputObject, $"The article '{InputObject}' has no text to read. Import-Article reads it from its document."));
    }

    private protected override void End()
    {
        IReadOnlyList<TextPattern> rules = Patterns(Rule);
        WriteEach(ContradictionFinder.Find(_readings, Cancellation)
            .Where(found => found.Confidence >= MinimumConfidence && (rules.Count == 0 || rules.Any(rule => rule.IsMatch(found.Rule)))));
    }

    // The rows of a whole dataset, or of one article of it, compared as one reading.
    private static IEnumerable<ArticleReading> InDataset(DatasetReader dataset, string? article)
    {
        IReadOnlyList<TextPattern> only = article is null ? [] : [DatasetReader.Exactly(article)];
        yield return new ArticleReading
        {
            Article = new Article { Id = article ?? "" },
            Claims = [.. dataset.Read(new Datasets.ClaimFilter { Article = only })],
            Figures = [.. dataset.Read(new Datasets.FigureFilter { Article = only })],
            Events = [.. dataset.Read(new Datasets.EventFilter { Article = only })],
            Entities = [.. dataset.Read<Entity>()],
        };
    }
}
