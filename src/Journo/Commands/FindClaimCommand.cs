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
    private const string ByQuery = "Query";
    private const string ByText = "InputObject";

    private const int MostCounted = 1000;

    private readonly IndexCache _cache = new(IndexCache.DefaultFolder);

    /// <summary>Words, phrases in quotation marks, and fields.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = ByQuery)]
    [ValidateNotNullOrEmpty]
    public string Query { get; set; } = "";

    /// <summary>What to look for: text, claims, or articles whose claims are meant.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = ByText)]
    [ValidateNotNull]
    public object? InputObject { get; set; }

    /// <summary>The least similarity, from 0 to 1.</summary>
    [Parameter(ParameterSetName = ByText)]
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
        if (ParameterSetName == ByQuery)
        {
            ClaimQuery query = Parse();
            Search((index, first) => new ClaimSearch(index, Cancellation).Find(query, first, Query));
            return;
        }
        switch (InputObject is PSObject wrapped ? wrapped.BaseObject : InputObject)
        {
            case Article { Text: not null } article:
                FindBefore(ExtractionCache.Of(article, Cancellation).Claims);
                break;
            case Article article when ((ITraceable)article).Origin.DatasetFolder is { } folder:
                FindBefore([.. Open(folder).Read(new Datasets.ClaimFilter { Article = [SessionDataset.Exactly(article.Id)] })]);
                break;
            case Article article:
                WriteError(ErrorRecords.Of("ArticleWithoutText", ErrorCategory.InvalidArgument, article, $"The article '{article}' has no text to read. Import-Article reads it from its document."));
                break;
            case Claim claim:
                FindBefore([claim]);
                break;
            case ClaimMatch match:
                FindBefore([match.Claim]);
                break;
            case { } text:
                Search((index, first) => new SimilarClaims(index, Languages.English, Cancellation).Find(text.ToString() ?? "", MinimumSimilarity, first, _ => true));
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

        IReadOnlyList<ClaimMatch> Find(int first) => _cache.Search(folder, () => Claims(folder), index => search(index, first), Cancellation);
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
