namespace Journo.Datasets.Schema;

/// <summary>Values of earlier cells, so that what repeats from row to row is one object.</summary>
internal sealed class CellCache
{
    public Interner<string> Texts { get; } = new();
    public Interner<TextList> Lists { get; } = new();
    public Interner<EdtfDate> Dates { get; } = new();
}
