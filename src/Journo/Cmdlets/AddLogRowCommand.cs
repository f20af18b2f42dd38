using System.Globalization;
using System.Management.Automation;
using Journo.Completers;
using Journo.Datasets;
using Journo.Session;
using Journo.Values;

namespace Journo.Cmdlets;

/// <summary>A command that adds rows about claims to a log. What comes through the pipeline is added together at its end: all of it that is
/// sound, or, where the writing fails, none.</summary>
/// <typeparam name="TRow">The row's type.</typeparam>
public abstract class AddLogRowCommand<TRow> : DatasetCommand where TRow : class, ILogRow
{
    private protected const string ById = nameof(ById);
    private protected const string FromClaim = nameof(FromClaim);

    private readonly List<(string Folder, TRow Row)> _rows = [];

    /// <summary>The claim, as Get-Claim gives it.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = FromClaim)]
    [ValidateNotNull]
    public Claim InputObject { get; set; } = null!;

    /// <summary>The folder of the dataset.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(DatasetPathCompleter))]
    public string? Dataset { get; set; }

    /// <summary>Gives the rows as they stand in the log.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <summary>The id of the claim, where it is named.</summary>
    private protected abstract string ClaimId { get; }

    /// <summary>What is added, in words: "review".</summary>
    private protected abstract string What { get; }

    /// <summary>The row that the parameters describe; null where something is wrong with them, which has been reported.</summary>
    private protected abstract TRow? Row(string claim, string folder);

    /// <summary>The time that a row is given.</summary>
    private protected static DateTimeOffset Now => Session.Clock.GetUtcNow();

    private protected sealed override void Process()
    {
        // A claim knows the dataset that it was read from.
        string? own = Dataset is null && ParameterSetName == FromClaim ? ((ITraceable)InputObject).Origin.DatasetFolder : null;
        string folder = own ?? DatasetFolder(Dataset);
        string claim = ParameterSetName == FromClaim ? InputObject.Id : ClaimId;
        // Were the parameter mandatory, PowerShell would not take a claim out of the pipeline.
        if (claim.Length == 0) WriteError(
            ErrorRecords.Of("ClaimMissing", ErrorCategory.InvalidArgument, What,
            $"No claim is named for the {What}. Give -Claim, or pipe what Get-Claim gives."));
        else if (Row(claim, folder) is { } row) _rows.Add((folder, row));
    }

    private protected sealed override void End()
    {
        foreach (IGrouping<string, TRow> rows in _rows.GroupBy(entry => entry.Folder, entry => entry.Row)) Try(
            rows.Key, () => Add(rows.Key, [.. rows]));
    }

    /// <summary>A text of a parameter, with line ends as they are in a log; null where it says nothing.</summary>
    private protected static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim().ReplaceLineEndings("\n");

    private void Add(string folder, List<TRow> rows)
    {
        var wanted = new ClaimFilter { Ids = rows.Select(row => row.Claim).ToHashSet(StringComparer.Ordinal) };
        HashSet<string> known = Open(folder).Read(wanted).Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        var sound = new List<TRow>();
        foreach (TRow row in rows)
        {
            if (!known.Contains(row.Claim)) WriteError(
                ErrorRecords.Of("ClaimUnknown", ErrorCategory.ObjectNotFound, row.Claim,
                $"There is no claim '{row.Claim}' in {folder}. Get-Claim lists its claims."));
            else if (ShouldProcess(string.Create(CultureInfo.InvariantCulture, $"{row.Claim} in {folder}"), $"Add {What} '{row}'")) sound
                .Add(row);
        }
        if (sound.Count == 0) return;
        IReadOnlyList<TRow> added = DatasetAdapter.Store.Append(folder, sound, cancellation: Cancellation);
        if (!PassThru) return;
        foreach (TRow row in added) ((ITraceable)row).Origin = new(folder);
        WriteEach(added);
    }
}
