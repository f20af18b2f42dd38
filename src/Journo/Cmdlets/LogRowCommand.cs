using System.Management.Automation;
using Journo.Completers;
using Journo.Datasets;
using Journo.Session;

namespace Journo.Cmdlets;

/// <summary>A command that gives rows of a log: of the claims in the pipeline, else of a dataset.</summary>
/// <typeparam name="TRow">The row's type.</typeparam>
/// <typeparam name="TFilter">Its filter.</typeparam>
public abstract class LogRowCommand<TRow, TFilter> : DatasetCommand
    where TRow : class, ILogRow
    where TFilter : RowFilter<TRow>
{
    private protected const string FromDataset = nameof(FromDataset);
    private protected const string FromClaim = nameof(FromClaim);

    private readonly Dictionary<string, ILookup<string, TRow>> _byClaim = new(StringComparer.Ordinal);
    private TFilter _filter = null!;
    private WantedIds _wanted = null!;
    private string _place = "";

    /// <summary>Ids of claims; wildcards.</summary>
    [Parameter(Position = 0, ParameterSetName = FromDataset)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(ColumnCompleter))]
    public string[]? Claim { get; set; }

    /// <summary>Claims, as Get-Claim gives them.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = FromClaim)]
    [ValidateNotNull]
    public Claim? InputObject { get; set; }

    /// <summary>Ids of the rows; wildcards.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(ColumnCompleter))]
    public string[]? Id { get; set; }

    /// <summary>Who added them; wildcards.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[]? Reviewer { get; set; }

    /// <summary>The folder of the dataset to read.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(DatasetPathCompleter))]
    public string? Dataset { get; set; }

    /// <summary>The filter that the parameters ask for.</summary>
    private protected abstract TFilter MakeFilter();

    /// <summary>The rows of a dataset that count, in the log's order, before the filter is asked.</summary>
    private protected virtual IEnumerable<TRow> RowsThatCount(SessionDataset dataset) => dataset.Read<TRow>();

    private protected sealed override void Begin()
    {
        _filter = MakeFilter();
        _wanted = WantedIdsOf();
    }

    private protected sealed override void Process()
    {
        if (ParameterSetName == FromDataset)
        {
            SessionDataset dataset = Open(DatasetFolder(Dataset));
            Write(RowsThatCount(dataset), dataset);
            return;
        }
        string folder = Dataset is null && ((ITraceable)InputObject!).Origin.DatasetFolder is { } own ? own : DatasetFolder(Dataset);
        if (!_byClaim.TryGetValue(folder, out ILookup<string, TRow>? rows)) _byClaim[folder] = rows = RowsThatCount(Open(folder))
            .ToLookup(row => row.Claim, StringComparer.Ordinal);
        Write(rows[InputObject!.Id], Open(folder));
    }

    private protected sealed override void End() => ReportMissing(_wanted, _place);

    private void Write(IEnumerable<TRow> rows, SessionDataset dataset)
    {
        _place = dataset.Folder;
        WriteEach(_wanted.Watch(rows.Where(_filter.Matches)));
        if (_wanted.AnyMissing) _wanted.LookThrough(dataset.Read<TRow>());
    }
}
