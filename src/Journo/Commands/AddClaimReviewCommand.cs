using System.Management.Automation;
using Journo.Cmdlets;
using Journo.Completers;
using Journo.Datasets.Reviews;
using Journo.Session;

namespace Journo.Commands;

/// <summary>Adds verdicts on claims to a dataset's log of reviews.</summary>
[Cmdlet(VerbsCommon.Add, "ClaimReview", DefaultParameterSetName = ById, SupportsShouldProcess = true)]
[OutputType(typeof(ClaimReview))]
public sealed class AddClaimReviewCommand : AddLogRowCommand<ClaimReview>
{
    private readonly Dictionary<string, IReadOnlyList<RatingScale>> _scales = new(StringComparer.Ordinal);

    /// <summary>The id of the claim.</summary>
    [Parameter(Position = 0, ValueFromPipelineByPropertyName = true, ParameterSetName = ById)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(ColumnCompleter))]
    public string Claim { get; set; } = "";

    /// <summary>One of the scale's verdicts.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(ScaleVerdictCompleter))]
    public string Verdict { get; set; } = "";

    /// <summary>The scale; the dataset's own first one, else TrueFalse.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [AllowEmptyString]
    [ArgumentCompleter(typeof(ScaleCompleter))]
    public string? Scale { get; set; }

    /// <summary>Why.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [AllowEmptyString]
    public string? Rationale { get; set; }

    /// <summary>Who gives the verdict.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    public string Reviewer { get; set; } = "";

    private protected override string ClaimId => Claim;

    private protected override string What => "review";

    private protected override ClaimReview? Row(string claim, string folder)
    {
        if (!_scales.TryGetValue(folder, out IReadOnlyList<RatingScale>? own)) _scales[folder] = own = DatasetAdapter.Store.Scales(folder);
        string name = Text(Scale) ?? (own.Count > 0 ? own[0].Name : RatingScales.Default);
        if (RatingScales.Find(name, own) is not { } scale)
        {
            WriteError(ErrorRecords.Of("ScaleUnknown", ErrorCategory.InvalidArgument, name,
                $"There is no scale '{name}'. There are {string.Join(", ", own.Concat(RatingScales.Shipped))}; a desk's own stands in "
                + $"datapackage.json under \"scales\"."));
            return null;
        }
        if (scale.Find(Verdict.Trim()) is not { } verdict)
        {
            WriteError(ErrorRecords.Of("VerdictUnknown", ErrorCategory.InvalidArgument, Verdict,
                $"'{Verdict}' is not a verdict of the scale {scale.Name}, which has {string.Join(", ", scale.Verdicts)}."));
            return null;
        }
        return new() { Claim = claim, Verdict = verdict.Name, Scale = scale.Name, Rationale = Text(Rationale), Reviewer = Text(Reviewer),
            At = Now };
    }
}
