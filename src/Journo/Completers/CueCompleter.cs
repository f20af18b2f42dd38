using Journo.Session;

namespace Journo.Completers;

/// <summary>Completes the words that attribute.</summary>
public sealed class CueCompleter : DatasetValueCompleter
{
    private protected override IEnumerable<(string? Value, string? ToolTip)> Values(SessionDataset dataset, string noun) =>
        dataset.Read<Attribution>().Select(a => (a.Cue, a.Source));
}
