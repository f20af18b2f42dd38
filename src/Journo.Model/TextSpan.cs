using System.Globalization;

namespace Journo;

/// <summary>A stretch of the normalised article text.</summary>
/// <param name="Start">First UTF-16 code unit, from 0.</param>
/// <param name="End">One past the last UTF-16 code unit.</param>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>Length in UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether the two spans share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the code unit at <paramref name="offset"/> lies inside this span.</summary>
    public bool Contains(int offset) => Start <= offset && offset < End;

    /// <inheritdoc/>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>The words that the span covers, of the text that it counts in.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond the text.</exception>
    public string In(string text) => text[Start..End];

    /// <summary>The form in a dataset: <c>12-34</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Start}-{End}");

    /// <summary>Reads <c>12-34</c>.</summary>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="FormatException">The text is not two offsets joined by a hyphen, the first no larger than the second.</exception>
    public static TextSpan Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int dash = text.IndexOf('-', StringComparison.Ordinal);
        return dash > 0
            && int.TryParse(text.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out int start)
            && int.TryParse(text.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int end)
            && start <= end
            ? new TextSpan(start, end)
            : throw new FormatException($"'{text}' is not a span such as 12-34.");
    }

    /// <inheritdoc/>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;
    /// <inheritdoc/>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;
    /// <inheritdoc/>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;
    /// <inheritdoc/>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
