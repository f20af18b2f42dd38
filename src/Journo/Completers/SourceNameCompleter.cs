using Journo.Session;

namespace Journo.Completers;

/// <summary>Completes the names of sources.</summary>
public sealed class SourceNameCompleter : DatasetValueCompleter
{
    private protected override IEnumerable<(string? Value, string? ToolTip)> Values(SessionDataset dataset, string noun) =>
        dataset.Read<Source>().Select(s => ((string?)s.Name, (string?)$"{s.Kind}{(s.Role is null ? "" : ", " + s.Role)}"));
}
