using Journo.Session;

namespace Journo.Completers;

/// <summary>Completes ids of claims, whatever the command gives, each with its words.</summary>
public sealed class ClaimIdCompleter : DatasetValueCompleter
{
    private protected override IEnumerable<(string? Value, string? ToolTip)> Values(SessionDataset dataset, string noun) =>
        dataset.Read<Claim>().Select(claim => ((string?)claim.Id, (string?)claim.ToString()));
}
