using System.Diagnostics.CodeAnalysis;
using Journo.Edtf;

namespace Journo;

/// <summary>
/// A date of the Extended Date/Time Format (Library of Congress, 2019-02-04, levels 0, 1 and 2): a day, month, year, season, interval or
/// set, as exactly as it is known and no more.
/// Immutable. The text is kept as given, and two dates are equal when their texts are. A missing date is a null reference.
/// </summary>
/// <remarks>
/// Sorting is a total order: by the first day that a date may mean, then the last, then the text. <see cref="CompareWith"/> is the question
/// about time.
/// PowerShell converts with <see cref="Parse(string)"/>: <c>[Journo.EdtfDate]'2018-05'</c>.
/// </remarks>
public sealed class EdtfDate : IEquatable<EdtfDate>, IComparable<EdtfDate>, IComparable
{
    private readonly string _text;
    private readonly EdtfPart _part;
    private readonly EdtfBounds _bounds;

    private EdtfDate(string text, EdtfPart part)
    {
        _text = text;
        _part = part;
        _bounds = EdtfBounds.Of(part);
    }

    /// <summary>Reads an EDTF text.</summary>
    /// <param name="text">For example <c>2018</c>, <c>2022-11~</c>, <c>2019-03/</c>, <c>[1667,1670..1672]</c>; up to 4096
    /// characters.</param>
    /// <exception cref="EdtfFormatException">The text is not EDTF; the message says what is wrong at which character.</exception>
    public static EdtfDate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return EdtfParser.Read(text, out int position, out string problem) is { } part ? new(text, part)
            : throw new EdtfFormatException(text, position, problem);
    }

    /// <summary>Reads an EDTF text, if it is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out EdtfDate? date)
    {
        date = text is not null && EdtfParser.Read(text, out _, out _) is { } part ? new(text, part) : null;
        return date is not null;
    }

    /// <summary>The date as read, for those who write it in another form.</summary>
    internal EdtfPart Part => _part;

    /// <summary>The EDTF text, exactly as it was read.</summary>
    public string Text => _text;

    /// <summary>The lowest level of the standard that has this form: 0, 1 or 2.</summary>
    public int Level => _part.Level;

    /// <summary>Which form it has.</summary>
    public EdtfKind Kind => _part switch
    {
        EdtfPoint { Time: not null } => EdtfKind.DateTime,
        EdtfSeason => EdtfKind.Season,
        EdtfInterval => EdtfKind.Interval,
        EdtfSet { IsAll: true } => EdtfKind.AllOf,
        EdtfSet => EdtfKind.OneOf,
        _ => EdtfKind.Date,
    };

    /// <summary>Whether any part of it is uncertain (<c>?</c> or <c>%</c>).</summary>
    public bool IsUncertain => (_part.Qualifiers & Qualifier.Uncertain) != 0;

    /// <summary>Whether any part of it is approximate (<c>~</c> or <c>%</c>).</summary>
    public bool IsApproximate => (_part.Qualifiers & Qualifier.Approximate) != 0;

    /// <summary>The first day that it may mean, as EDTF (a year where it has more than four digits); null where that is open or unknown.
    /// Qualifiers do not widen it.</summary>
    /// <remarks>A text, and <see cref="FirstDay"/> no property: what writes out all properties, as ConvertTo-Json does, would find a date
    /// in each date without end.</remarks>
    public string? Earliest => _bounds.Earliest?.ToString();

    /// <summary>The last day that it may mean, as EDTF (a year where it has more than four digits); null where that is open or unknown.
    /// Qualifiers do not widen it.</summary>
    public string? Latest => _bounds.Latest?.ToString();

    /// <summary><see cref="Earliest"/> as a date.</summary>
    public EdtfDate? FirstDay() => Of(Earliest);

    /// <summary><see cref="Latest"/> as a date.</summary>
    public EdtfDate? LastDay() => Of(Latest);

    internal EdtfBounds Bounds => _bounds;

    private EdtfDate? Of(string? day) => day is null ? null : day == _text ? this : Parse(day);

    /// <summary>Whether this date lies before or after another, shares a day with it, or can't be told to. A set counts as reaching from
    /// its first date to its last.</summary>
    public EdtfOrder CompareWith(EdtfDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return _bounds.CompareWith(other._bounds);
    }

    /// <summary>The date in English as a person would write it: "around 2018", "between March 2019 and an unknown date".</summary>
    public string ToDisplayString() => EdtfEnglish.Of(_part, _bounds);

    /// <summary>Sorts by the first day, then the last, then the text. A date without a first day comes before all others, one without a
    /// last day after those with the same first day.</summary>
    public int CompareTo(EdtfDate? other)
    {
        if (other is null) return 1;
        int order = _bounds.SortWith(other._bounds);
        return order != 0 ? order : string.CompareOrdinal(_text, other._text);
    }

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj is null or EdtfDate ? CompareTo(obj as EdtfDate)
        : throw new ArgumentException($"An EDTF date can't be compared with a {obj.GetType().Name}.", nameof(obj));

    /// <inheritdoc/>
    public bool Equals(EdtfDate? other) => other is not null && other._text == _text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EdtfDate);

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The EDTF text, exactly as it was read.</summary>
    public override string ToString() => _text;

    /// <inheritdoc/>
    public static bool operator ==(EdtfDate? left, EdtfDate? right) => left is null ? right is null : left.Equals(right);
    /// <inheritdoc/>
    public static bool operator !=(EdtfDate? left, EdtfDate? right) => !(left == right);
    /// <summary>In the sorting order.</summary>
    public static bool operator <(EdtfDate? left, EdtfDate? right) => Comparer<EdtfDate>.Default.Compare(left, right) < 0;
    /// <summary>In the sorting order.</summary>
    public static bool operator >(EdtfDate? left, EdtfDate? right) => Comparer<EdtfDate>.Default.Compare(left, right) > 0;
    /// <summary>In the sorting order.</summary>
    public static bool operator <=(EdtfDate? left, EdtfDate? right) => Comparer<EdtfDate>.Default.Compare(left, right) <= 0;
    /// <summary>In the sorting order.</summary>
    public static bool operator >=(EdtfDate? left, EdtfDate? right) => Comparer<EdtfDate>.Default.Compare(left, right) >= 0;
}
