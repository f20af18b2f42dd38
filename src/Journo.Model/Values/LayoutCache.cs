namespace Journo.Values;

/// <summary>
/// Keeps the layout of a text that was last asked for, and what reads it. It is no part of a record's value, so any two are equal; and it
/// asks whether the text is still the same,
/// so that a copy made by <c>with</c> does not keep the layout of another text.
/// </summary>
/// <param name="read">Cuts a text into paragraphs and sentences.</param>
internal struct LayoutCache(Func<string, TextLayout> read) : IEquatable<LayoutCache>
{
    private TextLayout? _layout;

    /// <summary>The layout of a text; without paragraphs and sentences where nothing reads them.</summary>
    public TextLayout Of(string text)
    {
        TextLayout? layout = _layout;
        return layout is not null && ReferenceEquals(layout.Text, text) ? layout : _layout = read is null
            ? new TextLayout(text, ShownList<Paragraph>.Empty, ShownList<Sentence>.Empty)
            : read(text);
    }

    public readonly bool Equals(LayoutCache other) => true;
    public override readonly bool Equals(object? obj) => obj is LayoutCache;
    public override readonly int GetHashCode() => 0;
}
