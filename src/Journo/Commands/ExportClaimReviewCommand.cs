using System.Management.Automation;
using Journo.Analysis.Search;
using Journo.Cmdlets;
using Journo.Completers;
using Journo.Publishing;
using Journo.Publishing.Reviews;
using Journo.Values;

namespace Journo.Commands;

/// <summary>Publishes verdicts on claims with their evidence: for search engines and fact-check databases, for annotation tools, and for
/// investigation platforms.</summary>
[Cmdlet(VerbsData.Export, "ClaimReview", DefaultParameterSetName = ToPath, SupportsShouldProcess = true)]
[OutputType(typeof(string), typeof(FileInfo))]
public sealed class ExportClaimReviewCommand : TextExportCommand
{
    private readonly Dictionary<(string Field, string Message), List<string>> _warnings = [];
    private readonly HashSet<PublishingProblem> _told = [];
    private NamedClaims _claims = null!;
    private ReviewWriter _writer = null!;
    private JsonText _text = null!;

    /// <summary>Reviews, claims, or rows with the id of a claim; all claims of the dataset that are reviewed, where nothing is
    /// given.</summary>
    [Parameter(ValueFromPipeline = true)]
    [ValidateNotNull]
    public PSObject? InputObject { get; set; }

    /// <summary>The form; ClaimReview if not given.</summary>
    [Parameter]
    public ReviewFormat Format { get; set; }

    /// <summary>How the objects stand in the text; where it is not given, the file's extension decides, else it is Json, and JsonLines for
    /// FollowTheMoney.</summary>
    [Parameter]
    public JsonForm As { get; set; }

    /// <summary>The dataset of claims that do not know theirs, such as those of Import-Csv.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(DatasetPathCompleter))]
    public string? Dataset { get; set; }

    /// <summary>The desk that publishes the reviews.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Publisher { get; set; }

    /// <summary>Its home page.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? PublisherUrl { get; set; }

    /// <summary>The page of one check, with {claim} or {review} for the id.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Url { get; set; }

    private protected override void Begin()
    {
        try
        {
            // Each claim would break the same rule.
            if (Format == ReviewFormat.ClaimReview && Url is null) throw new PSArgumentException(
                "url: ClaimReview requires the page of each check. -Url 'https://desk.example/checks/{claim}' gives it, with {claim} for "
                + "the claim's id.");
            FindDestination();
            JsonForm form = IsBound(nameof(As)) ? As : FormOf(Destination, Format);
            if (form == JsonForm.Html && Format == ReviewFormat.FollowTheMoney) throw new PSArgumentException(
                "-Format FollowTheMoney is for Aleph, and no JSON-LD that a web page could carry. -As JsonLines or -As Json writes it.");
            _text = new JsonText(form);
            _claims = new NamedClaims(Open);
            _writer = ReviewWriters.Of(Format, new() { Name = Publisher, Url = PublisherUrl, PageTemplate = Url }, Tell);
        }
        catch (Exception exception) when (
            ErrorRecords.TryMake(exception, Destination ?? Path ?? LiteralPath ?? "", out ErrorRecord? record))
        {
            ThrowTerminatingError(record);
        }
    }

    private protected override void Process()
    {
        if (InputObject is null) _claims.AddAll(DatasetFolder(Dataset));
        else if (NamedClaims.Of(InputObject) is not { } named)
        {
            WriteError(ErrorRecords.Of("NotReviewable", ErrorCategory.InvalidType, InputObject.BaseObject,
                $"'{InputObject}' names no claim. Pipe what Get-ClaimReview or Get-Claim gives, or rows with a Claim or Id property."));
        }
        // As elsewhere, a dataset that is named counts more than the one that a row is from.
        else _claims.Add(Dataset is null && named.Folder is { } own ? own : DatasetFolder(Dataset), named.Claim);
    }

    private protected override void End()
    {
        int reviews = 0;
        foreach (ReviewedClaim reviewed in _claims.Read(SayUnknown, SayUnreviewed))
        {
            Cancellation.ThrowIfCancellationRequested();
            int before = _text.Count;
            foreach (var write in _writer.Write(reviewed)) Give(_text.Add(write));
            if (_text.Count > before) reviews++;
        }
        Finish(_text.Complete(), reviews, $"Write {reviews} review{(reviews == 1 ? "" : "s")}", keep: false, (path, all) =>
            TextFile.Write(path, all, Encoding, Force));
        foreach (((string field, string message), List<string> claims) in _warnings)
        {
            WriteWarning(
                $"{string.Join(", ", claims.Take(5))}{(claims.Count > 5 ? $" and {claims.Count - 5} more" : "")}: {field}: {message}");
        }
    }

    private static JsonForm FormOf(string? path, ReviewFormat format) => System.IO.Path.GetExtension(path ?? "").ToLowerInvariant() switch
    {
        ".html" or ".htm" => JsonForm.Html,
        ".jsonl" or ".ndjson" => JsonForm.JsonLines,
        // What loads entities reads a line at a time.
        "" or ".json" or ".jsonld" => format == ReviewFormat.FollowTheMoney ? JsonForm.JsonLines : JsonForm.Json,
        _ => throw PathException.UnknownForm(path!, ".json, .jsonld, .jsonl, .ndjson, .html, .htm", "-As"),
    };

    // An error is about one claim, which it names; a warning that many claims share is given once, at the end.
    private void Tell(PublishingProblem problem)
    {
        if (problem.IsError) WriteError(ErrorRecords.Of("NotPublishable", ErrorCategory.InvalidData, problem.Claim, problem.ToString()));
        else if (_told.Add(problem))
        {
            if (!_warnings.TryGetValue((problem.Field, problem.Message), out List<string>? claims)) _warnings
                .Add((problem.Field, problem.Message), claims = []);
            claims.Add(problem.Claim);
        }
    }

    private void SayUnknown(string claim, string folder) =>
        WriteError(ErrorRecords.Of("ClaimUnknown", ErrorCategory.ObjectNotFound, claim,
            $"There is no claim '{claim}' in {folder}. Get-Claim lists its claims; -Dataset names another dataset."));

    private void SayUnreviewed(Claim claim) =>
        WriteError(ErrorRecords.Of("ReviewMissing", ErrorCategory.ObjectNotFound, claim,
            $"The claim '{claim.Id}' has no review yet. Add-ClaimReview {claim.Id} gives it a verdict."));
}
