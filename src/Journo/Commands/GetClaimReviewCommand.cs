using System.Management.Automation;
using Journo.Cmdlets;
using Journo.Completers;
using Journo.Datasets;
using Journo.Datasets.Reviews;
using Journo.Session;

namespace Journo.Commands;

/// <summary>Gets the verdicts on claims: of each claim the one that counts, or all that were ever given.</summary>
[Cmdlet(VerbsCommon.Get, "ClaimReview", DefaultParameterSetName = FromDataset)]
[OutputType(typeof(ClaimReview))]
public sealed class GetClaimReviewCommand : LogRowCommand<ClaimReview, ReviewFilter>
{
    /// <summary>Verdicts; wildcards.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(ColumnCompleter))]
    public string[]? Verdict { get; set; }

    /// <summary>Scales; wildcards.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(ScaleCompleter))]
    public string[]? Scale { get; set; }

    /// <summary>Gives the reviews that a later one has superseded, too.</summary>
    [Parameter]
    public SwitchParameter History { get; set; }

    private protected override ReviewFilter MakeFilter() =>
        new() { Id = Patterns(Id), Claim = Patterns(Claim), Verdict = Patterns(Verdict), Scale = Patterns(Scale),
            Reviewer = Patterns(Reviewer) };

    private protected override IEnumerable<ClaimReview> RowsThatCount(SessionDataset dataset)
    {
        if (History) return base.RowsThatCount(dataset);
        List<ClaimReview> log = [.. base.RowsThatCount(dataset)];
        IReadOnlyDictionary<string, ClaimReview> current = CurrentReviews.Of(log);
        return log.Where(review => ReferenceEquals(current[review.Claim], review));
    }
}
