using Journo.Session;

namespace Journo.Completers;

/// <summary>Completes what figures count.</summary>
public sealed class UnitCompleter : DatasetValueCompleter
{
    private protected override IEnumerable<(string? Value, string? ToolTip)> Values(SessionDataset dataset, string noun) =>
        dataset.Read<Figure>().Select(f => (f.Unit, (string?)f.Text));
}
