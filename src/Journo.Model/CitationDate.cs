using Journo.Edtf;
using System.Globalization;

namespace Journo;

/// <summary>
/// A date as citations write it: years, months and days as far as they are known, a season, whether it is approximate or uncertain;
/// or, where none of that fits, words (<see cref="Literal"/>). Read from EDTF and never more exact than it.
/// </summary>
public sealed record CitationDate
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

    /// <summary>The year that the date, or its range, begins in.</summary>
    public int? Year => Start.Count > 0 ? Start[0] : null;

    /// <summary>Whether year, month and day alone say all there is to say.</summary>
    public bool IsPlain => Literal is null && Season is null && !Approximate && !Uncertain && End.Count == 0 && !IsOpenEnded;

    /// <summary>The name of the season, if it has one.</summary>
    public string? SeasonName => NameOf(Season);

    /// <summary>Reads a date; null where there is none, or where it says nothing (<c>XXXX</c>, <c>../..</c>).</summary>
    public static CitationDate? FromEdtf(EdtfDate? date) => date is null ? null : EdtfCitationDate.Of(date);

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
        && Approximate == other.Approximate && Uncertain == other.Uncertain && Literal == other.Literal;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Year, Start.Count, End.Count, Season, Approximate, Literal);

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
