using Journo.Session;

namespace Journo.Completers;

/// <summary>Completes the names of entities.</summary>
public sealed class EntityNameCompleter : DatasetValueCompleter
{
    private protected override IEnumerable<(string? Value, string? ToolTip)> Values(SessionDataset dataset, string noun) =>
        dataset.Read<Entity>().Select(e => ((string?)e.Name, (string?)$"{e.Kind}{(e.Aliases.Count == 0 ? "" : ", also " + string.Join(", ", e.Aliases))}"));
}
