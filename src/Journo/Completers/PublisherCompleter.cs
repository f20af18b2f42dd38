using Journo.Session;

namespace Journo.Completers;

/// <summary>Completes the publishers of articles.</summary>
public sealed class PublisherCompleter : DatasetValueCompleter
{
    private protected override IEnumerable<(string? Value, string? ToolTip)> Values(SessionDataset dataset, string noun) =>
        dataset.Read<Article>().Select(a => (a.Publisher, a.Publisher));
}
