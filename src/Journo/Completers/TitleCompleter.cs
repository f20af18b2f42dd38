using Journo.Session;

namespace Journo.Completers;

/// <summary>Completes the titles of articles.</summary>
public sealed class TitleCompleter : DatasetValueCompleter
{
    private protected override IEnumerable<(string? Value, string? ToolTip)> Values(SessionDataset dataset, string noun) =>
        dataset.Read<Article>().Select(a => ((string?)a.Title, a.Publisher));
}
