using System.Management.Automation;
using Journo.Analysis.Search;
using Journo.Cmdlets;
using Journo.Completers;
using Journo.Session;
using Journo.Values;

namespace Journo.Commands;

/// <summary>Finds claims by words, best first; or tells whether what a text says has been claimed before.</summary>
[Cmdlet(VerbsCommon.Find, "Claim", DefaultParameterSetName = ByQuery)]
[OutputType(typeof(ClaimMatch))]
public sealed class FindClaimCommand : DatasetCommand
{
    private const string ByQuery = nameof(ByQuery);
    private const string ByText = nameof(ByText);
    private const string ByClaim = nameof(ByClaim);
    private const string ByArticle = nameof(ByArticle);

    private const int MostCounted = 1000;

    private readonly IndexCache _cache = new(IndexCache.DefaultFolder);

    /// <summary>Words, phrases in quotation marks, and fields.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = ByQuery)]
    [ValidateNotNullOrEmpty]
    public string Query { get; set; } = "";

    /// <summary>What to look for, as text.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = ByText)]
    [ValidateNotNull]
    public string InputObject { get; set; } = "";

    /// <summary>The claim to look for; of what Find-Claim found, its claim.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true, ParameterSetName = ByClaim)]
    [ValidateNotNull]
    public Claim Claim { get; set; } = null!;

    /// <summary>The article whose claims are looked for.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = ByArticle)]
    [ValidateNotNull]
    public Article Article { get; set; } = null!;

    /// <summary>The least similarity, from 0 to 1.</summary>
    [Parameter(ParameterSetName = ByText)]
    [Parameter(ParameterSetName = ByClaim)]
    [Parameter(ParameterSetName = ByArticle)]
    [ValidateRange(0.0, 1.0)]
    public double MinimumSimilarity { get; set; } = 0.5;

    /// <summary>The most claims, for each text.</summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int First { get; set; } = 10;

    /// <summary>The folder of the dataset to search.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(DatasetPathCompleter))]
    public string? Dataset { get; set; }

    private protected override void Process()
    {
        switch (ParameterSetName)
        {
            case ByQuery:
                ClaimQuery query = Parse();
                Search((index, first) => new ClaimSearch(index, Cancellation).Find(query, first, Query));
                break;
            case ByText:
                Search((index, first) => new SimilarClaims(index, Languages.English, Cancellation)
                    .Find(InputObject, MinimumSimilarity, first, _ => true));
                break;
            case ByClaim:
                FindBefore([Claim]);
                break;
            case ByArticle when Article.Text is not null:
                FindBefore(ExtractionCache.Of(Article, Cancellation).Claims);
                break;
            case ByArticle when ((ITraceable)Article).Origin.DatasetFolder is { } folder:
                FindBefore([.. Open(folder).Read(new Datasets.ClaimFilter { Article = [SessionDataset.Exactly(Article.Id)] })]);
                break;
            default:
                WriteError(ErrorRecords.ArticleWithoutText(Article));
                break;
        }
    }

    // What an article has told is not told again by the article itself.
    private void FindBefore(IReadOnlyList<Claim> claims) => Search((index, first) =>
    {
        var similar = new SimilarClaims(index, Languages.English, Cancellation);
        return [.. claims.SelectMany(claim => similar.Find(claim, MinimumSimilarity, first, other => other.Article != claim.Article))];
    });

    private ClaimQuery Parse()
    {
        try
        {
            return ClaimQuery.Parse(Query);
        }
        catch (FormatException exception)
        {
            ThrowTerminatingError(new ErrorRecord(exception, "BadQuery", ErrorCategory.InvalidArgument, Query));
            throw;
        }
    }

    private void Search(Func<ClaimIndex, int, IReadOnlyList<ClaimMatch>> search)
    {
        string folder = DatasetFolder(Dataset);
        var origin = new RowOrigin(folder);
        IReadOnlyList<ClaimMatch> found = Find(First);
        foreach (ClaimMatch match in found)
        {
            ((ITraceable)match.Claim).Origin = origin;
            WriteObject(match);
        }
        if (!IsVerbose) return;
        int more = found.Count < First ? 0 : Find((int)Math.Min(First + (long)MostCounted, int.MaxValue)).Count - found.Count;
        WriteVerbose($"{(more < MostCounted ? more : $"{MostCounted} or")} more were found than -First {First} lets through.");

        IReadOnlyList<ClaimMatch> Find(int first) =>
            _cache.Search(folder, () => Claims(folder), index => search(index, first), Cancellation);
    }

    private IEnumerable<Claim> Claims(string folder)
    {
        WriteVerbose($"Builds the index of '{folder}' in '{_cache.FileOf(folder)}'.");
        foreach (Claim claim in DatasetAdapter.Store.Read<Claim>(folder, null, Report, Cancellation))
        {
            Progress.Row();
            yield return claim;
        }
    }
}
