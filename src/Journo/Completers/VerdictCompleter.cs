using Journo.Session;

namespace Journo.Completers;

/// <summary>Completes verdicts that the dataset's reviews have.</summary>
public sealed class VerdictCompleter : DatasetValueCompleter
{
    private protected override IEnumerable<(string? Value, string? ToolTip)> Values(SessionDataset dataset, string noun) =>
        dataset.Read<ClaimReview>().Select(review => ((string?)review.Verdict, (string?)review.Scale));
}
