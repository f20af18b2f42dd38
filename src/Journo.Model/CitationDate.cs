using Journo.Edtf;
using System.Globalization;

namespace Journo;

/// <summary>
/// A date as citations write it: years, months and days as far as they are known, a season, whether it is approximate or uncertain;
/// or, where none of that fits, words (<see cref="Literal"/>). Read from EDTF and never more exact than it.
/// </summary>
/// <remarks>
/// Dates sort by year, month and day, a missing part before any; words alone come last. PowerShell converts with
/// <see cref="Parse(string)"/>: <c>$work.Issued -gt '2015'</c>.
/// </remarks>
public sealed record CitationDate : IComparable<CitationDate>, IComparable
{
    private static readonly string[] SeasonNames = ["", "spring", "summer", "autumn", "winter"];

    /// <summary>Year, month and day, as far as known: 1 to 3 numbers; empty where only words fit.</summary>
    public IReadOnlyList<int> Start { get; init; } = [];
    /// <summary>The last year, month and day of a range; empty where it is none.</summary>
    public IReadOnlyList<int> End { get; init; } = [];
    /// <summary>Whether it is a range that is not over: "1987–".</summary>
    public bool IsOpenEnded { get; init; }
    /// <summary>1 to 4, spring to winter.</summary>
    public int? Season { get; init; }
    /// <summary>The season that a range of seasons ends in, 1 to 4.</summary>
    public int? EndSeason { get; init; }
    /// <summary>About then (EDTF's <c>~</c>).</summary>
    public bool Approximate { get; init; }
    /// <summary>Perhaps then (EDTF's <c>?</c>).</summary>
    public bool Uncertain { get; init; }
    /// <summary>The date in words, where parts would say something else.</summary>
    public string? Literal { get; init; }

    /// <summary>The EDTF text that the date was read from, where the other values don't say all of it; null where they do.</summary>
    public string? Edtf { get; init; }

    /// <summary>The year that the date, or its range, begins in.</summary>
    public int? Year => Start.Count > 0 ? Start[0] : null;

    /// <summary>Whether year, month and day alone say all there is to say.</summary>
    public bool IsPlain => Literal is null && Season is null && !Approximate && !Uncertain && End.Count == 0 && !IsOpenEnded;

    /// <summary>The name of the season, if it has one.</summary>
    public string? SeasonName => NameOf(Season);

    /// <summary>Reads a date; null where there is none, or where it says nothing (<c>XXXX</c>, <c>../..</c>).</summary>
    public static CitationDate? FromEdtf(EdtfDate? date) => date is null ? null : EdtfCitationDate.Of(date);

    /// <summary>Reads an EDTF text.</summary>
    /// <exception cref="EdtfFormatException">The text is not EDTF.</exception>
    /// <exception cref="FormatException">The date says nothing: <c>XXXX</c>.</exception>
    public static CitationDate Parse(string text) => FromEdtf(EdtfDate.Parse(text))
        ?? throw new FormatException($"The date '{text}' says nothing.");

    /// <summary>A year.</summary>
    public static CitationDate FromInt32(int year) => new() { Start = [year] };

    /// <summary>A year.</summary>
    public static explicit operator CitationDate(int year) => FromInt32(year);

    /// <summary>The date in EDTF; null where it is known in words only.</summary>
    public string? ToEdtf() => Edtf ?? EdtfCitationDate.Write(this);

    /// <summary>Sorts by year, month (or season) and day, then by the end of a range, then by the words.</summary>
    public int CompareTo(CitationDate? other)
    {
        if (other is null) return 1;
        int order = (Start.Count == 0).CompareTo(other.Start.Count == 0);
        if (order == 0) order = Compare(Start, Season, other.Start, other.Season);
        if (order == 0) order = IsOpenEnded.CompareTo(other.IsOpenEnded);
        if (order == 0) order = Compare(End, EndSeason, other.End, other.EndSeason);
        return order != 0 ? order : string.CompareOrdinal(ToString(), other.ToString());
    }

    /// <summary>The same with an EDTF date or text as well.</summary>
    /// <exception cref="ArgumentException">It is no date.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        CitationDate other => CompareTo(other),
        EdtfDate edtf => CompareTo(FromEdtf(edtf)),
        string text => CompareTo(Parse(text)),
        _ => throw new ArgumentException($"A date can't be compared with a {obj.GetType().Name}.", nameof(obj)),
    };

    /// <summary>In the sorting order.</summary>
    public static bool operator <(CitationDate? left, CitationDate? right) => Comparer<CitationDate>.Default.Compare(left, right) < 0;
    /// <summary>In the sorting order.</summary>
    public static bool operator >(CitationDate? left, CitationDate? right) => Comparer<CitationDate>.Default.Compare(left, right) > 0;
    /// <summary>In the sorting order.</summary>
    public static bool operator <=(CitationDate? left, CitationDate? right) => Comparer<CitationDate>.Default.Compare(left, right) <= 0;
    /// <summary>In the sorting order.</summary>
    public static bool operator >=(CitationDate? left, CitationDate? right) => Comparer<CitationDate>.Default.Compare(left, right) >= 0;

    /// <summary>"5 March 2019", "spring 2019", "c. 2019", "2015–2018".</summary>
    public override string ToString()
    {
        if (Literal is not null) return Literal;
        string text = Words(Season, Start);
        if (End.Count > 0) text =
            $"{text}{(Start.Count == 1 && End.Count == 1 && Season is null && EndSeason is null ? "–" : " – ")}{Words(EndSeason, End)}";
        else if (IsOpenEnded) text += "–";
        return (Approximate ? "c. " : "") + text + (Uncertain ? " [?]" : "");
    }

    /// <summary>Whether all values are the same.</summary>
    public bool Equals(CitationDate? other) =>
        other is not null && Start.SequenceEqual(other.Start) && End.SequenceEqual(other.End) && IsOpenEnded == other.IsOpenEnded
            && Season == other.Season && EndSeason == other.EndSeason
        && Approximate == other.Approximate && Uncertain == other.Uncertain && Literal == other.Literal && Edtf == other.Edtf;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Year, Start.Count, End.Count, Season, Approximate, Literal);

    /// <summary>A season sorts where its months would: spring behind February.</summary>
    private static int Compare(IReadOnlyList<int> a, int? aSeason, IReadOnlyList<int> b, int? bSeason)
    {
        for (int i = 0; i < 3; i++)
        {
            int order = Part(a, aSeason, i).CompareTo(Part(b, bSeason, i));
            if (order != 0) return order;
        }
        return 0;

        static double Part(IReadOnlyList<int> parts, int? season, int i) => i < parts.Count ? parts[i]
            : i == 1 && season is { } known && parts.Count == 1 ? (3 * known) - 0.5 : int.MinValue;
    }

    private static string? NameOf(int? season) => season is >= 1 and <= 4 ? SeasonNames[season.Value] : null;

    private static string Words(int? season, IReadOnlyList<int> parts) => NameOf(season) is { } name ? $"{name} {Words(parts)}"
        : Words(parts);

    private static string Words(IReadOnlyList<int> parts) =>
        string.Join(' ', parts.Select((_, i) => parts.Count - 1 - i).Select(i => i switch
    {
        0 when parts[0] <= 0 => (1L - parts[0]).ToString(CultureInfo.InvariantCulture) + " BC",
        1 when parts[1] is >= 1 and <= 12 => CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[parts[1] - 1],
        _ => parts[i].ToString(CultureInfo.InvariantCulture),
    }));
}
