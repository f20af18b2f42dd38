namespace Journo.Text;

/// <summary>
/// Keeps the layout that was last asked for. It is no part of a record's value, so any two are equal; and it asks whether the text is still the same,
/// so that a copy made by <c>with</c> does not keep the layout of another text.
/// </summary>
internal struct LayoutCache : IEquatable<LayoutCache>
{
    private TextLayout? _layout;

    public TextLayout Of(string text)
    {
        TextLayout? layout = _layout;
        return layout is not null && ReferenceEquals(layout.Text, text) ? layout : _layout = TextLayout.Of(text);
    }

    public readonly bool Equals(LayoutCache other) => true;
    public override readonly bool Equals(object? obj) => obj is LayoutCache;
    public override readonly int GetHashCode() => 0;
}
