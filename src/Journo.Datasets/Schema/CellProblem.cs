namespace Journo.Datasets.Schema;

/// <summary>What is wrong with a cell, wherever it stands.</summary>
/// <param name="Id">The kind of problem.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">What to write instead.</param>
internal sealed record CellProblem(string Id, string Message, string Remedy)
{
    /// <summary>The cell is empty and may not be.</summary>
    public static CellProblem Missing(Column column) =>
        new("ValueMissing", $"The cell under '{column.Name}' is empty.", "Every row needs a value there.");

    /// <summary>The cell as a message shows it.</summary>
    public static string Shown(ReadOnlySpan<byte> cell)
    {
        string text = Utf8Text.Decode(cell[..Math.Min(cell.Length, 240)]);
        return text.Length <= 60 ? text : text[..60] + "...";
    }
}
