using Journo.Session;

namespace Journo.Completers;

/// <summary>Completes who speaks: of claims, or of quotations for Get-Quote.</summary>
public sealed class SpeakerCompleter : DatasetValueCompleter
{
    private protected override IEnumerable<(string? Value, string? ToolTip)> Values(SessionDataset dataset, string noun) =>
        noun.Equals("Quote", StringComparison.OrdinalIgnoreCase)
            ? dataset.Read<Quote>().Select(q => (q.Speaker, q.Speaker))
            : dataset.Read<Claim>().Select(c => (c.Speaker, c.Speaker));
}
