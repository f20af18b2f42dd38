using Journo.Session;

namespace Journo.Completers;

/// <summary>Completes the currencies of figures.</summary>
public sealed class CurrencyCompleter : DatasetValueCompleter
{
    private protected override IEnumerable<(string? Value, string? ToolTip)> Values(SessionDataset dataset, string noun) =>
        dataset.Read<Figure>().Select(f => (f.Currency, (string?)f.Text));
}
