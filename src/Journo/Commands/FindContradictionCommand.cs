using System.Management.Automation;
using Journo.Analysis.Contradictions;
using Journo.Cmdlets;
using Journo.Completers;
using Journo.Session;
using Journo.Values;

namespace Journo.Commands;

/// <summary>Finds claims that contradict each other, within and across articles.</summary>
[Cmdlet(VerbsCommon.Find, "Contradiction", DefaultParameterSetName = FromDataset)]
[OutputType(typeof(Contradiction))]
public sealed class FindContradictionCommand : DatasetCommand
{
    private const string FromDataset = nameof(FromDataset);
    private const string FromArticle = nameof(FromArticle);

    private readonly List<ArticleExtraction> _readings = [];
    private readonly Dictionary<string, HashSet<string>> _articles = new(StringComparer.Ordinal); // by their dataset

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
        if (ParameterSetName == FromDataset) _readings.Add(InDataset(DatasetFolder(Dataset), null));
        else if (((ITraceable)InputObject!).Origin.DatasetFolder is { } folder)
        {
            if (!_articles.TryGetValue(folder, out HashSet<string>? articles)) _articles
                .Add(folder, articles = new(StringComparer.Ordinal));
            articles.Add(InputObject.Id);
        }
        else if (InputObject.Text is not null)
        {
            Progress.Step(_readings.Count, 0, "articles");
            _readings.Add(ExtractionCache.Of(InputObject, Cancellation));
        }
        else WriteError(ErrorRecords.ArticleWithoutText(InputObject));
    }

    private protected override void End()
    {
        foreach ((string folder, HashSet<string> articles) in _articles) _readings.Add(InDataset(folder, articles));
        WriteVerbose($"Compares {_readings.Sum(reading => reading.Claims.Count)} claims with each other.");
        IReadOnlyList<TextPattern> rules = Patterns(Rule);
        WriteEach(ContradictionFinder.Find(_readings, Languages.English, Cancellation)
            .Where(found => found.Confidence >= MinimumConfidence && (rules.Count == 0 || rules.Any(rule => rule.IsMatch(found.Rule)))));
    }

    // The rows of a whole dataset, or of some articles of it, read once and compared as one reading.
    private ArticleExtraction InDataset(string folder, HashSet<string>? articles)
    {
        SessionDataset dataset = OpenWithProgress(folder);
        return new ArticleExtraction
        {
            Article = new Article { Id = "" },
            Claims = [.. dataset.Read<Claim>().Where(claim => articles?.Contains(claim.Article) != false)],
            Figures = [.. dataset.Read<Figure>().Where(figure => articles?.Contains(figure.Article) != false)],
            Events = [.. dataset.Read<EventMention>().Where(told => articles?.Contains(told.Article) != false)],
            Entities = [.. dataset.Read<Entity>()],
        };
    }
}
