using CsCheck;
using Journo.Testing.Work;

namespace Journo.Model.Tests.Edtf;

public class EdtfPropertyTests
{
    private static readonly Gen<string> Year = Gen.OneOf(
        Gen.Int[0, 9999].Select(year => $"{year:0000}"), Gen.Int[1, 9999].Select(year => $"-{year:0000}"),
        Gen.Int[0, 999].Select(year => $"{year:000}X"), Gen.Int[0, 99].Select(year => $"{year:00}XX"));

    private static readonly Gen<string> Qualifier = Gen.OneOf("", "", "?", "~", "%");

    private static readonly Gen<string> Date = Gen.Select(Year, Gen.Int[1, 12], Gen.Int[1, 28], Gen.Int[0, 2], Qualifier,
        (year, month, day, parts, qualifier) =>
            (parts switch { 0 => year, 1 => $"{year}-{month:00}", _ => $"{year}-{month:00}-{day:00}" }) + qualifier);

    private static readonly Gen<string> Any = Gen.OneOf(
        Date,
        Gen.Select(Year, Gen.Int[21, 41], (year, season) => $"{year}-{season}"),
        Gen.Long[10_000, 1_000_000_000].Select(year => $"Y{year}"),
        Gen.Long[10_000, 1_000_000_000].Select(year => $"Y-{year}"),
        Gen.Select(Gen.Int[1000, 9999], Gen.Int[1, 4], (year, significant) => $"{year}S{significant}"),
        Date.Select(date => $"{date}/.."), Date.Select(date => $"../{date}"), Date.Select(date => $"/{date}"),
            Date.Select(date => $"{date}/"),
        Date.Array[1, 4].Select(dates => $"[{string.Join(',', dates)}]"),
            Date.Array[1, 4].Select(dates => $"{{{string.Join(", ", dates)}}}"));

    private static readonly Gen<EdtfDate> Parsed = Any.Select(EdtfDate.Parse);

    [Fact]
    public void The_text_survives_reading_and_writing() => Any.Sample(text => EdtfDate.Parse(text).ToString() == text);

    [Fact]
    public void The_first_day_is_never_after_the_last() =>
        Parsed.Sample(date => date.FirstDay() is not { } first || date.LastDay() is not { } last || first.CompareTo(last) <= 0);

    [Fact]
    public void A_bound_is_its_own_bound() =>
        Parsed.Sample(date => date.FirstDay() is not { } first
            || (first.FirstDay() == first && date.CompareWith(first) is EdtfOrder.Overlaps or EdtfOrder.Unknown));

    [Fact]
    public void Before_is_after_seen_from_the_other_side() =>
        Gen.Select(Parsed, Parsed).Sample((a, b) => a.CompareWith(b) == b.CompareWith(a) switch
    {
        EdtfOrder.Before => EdtfOrder.After,
        EdtfOrder.After => EdtfOrder.Before,
        var same => same,
    });

    [Fact]
    public void Before_is_transitive() => Gen.Select(Parsed, Parsed, Parsed).Sample((a, b, c) =>
        a.CompareWith(b) != EdtfOrder.Before || b.CompareWith(c) != EdtfOrder.Before || a.Latest is null || c.Earliest is null
            || a.CompareWith(c) == EdtfOrder.Before);

    [Fact]
    public void Sorting_is_a_total_order_that_agrees_with_equality() => Gen.Select(Parsed, Parsed, Parsed).Sample((a, b, c) =>
        Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))
        && (a.CompareTo(b) == 0) == a.Equals(b)
        && (a.CompareTo(b) > 0 || b.CompareTo(c) > 0 || a.CompareTo(c) <= 0));

    [Fact]
    public void What_is_before_another_sorts_before_it() =>
        Gen.Select(Parsed, Parsed).Sample((a, b) => a.CompareWith(b) != EdtfOrder.Before || a.CompareTo(b) < 0);

    [Fact]
    public void Every_date_can_be_said_in_English() => Parsed.Sample(date => date.ToDisplayString().Length > 0);

    [Fact]
    [Trait("Ring", "Hostile")]
    public void Any_text_is_read_or_refused_with_a_place_inside_it() =>
        Gen.OneOf(Gen.String[Gen.Char["0123456789-XTYES?~%/.[]{}, :Z+"], 0, 24], Gen.String[0, 30]).Sample(text =>
        {
            try
            {
                EdtfDate date = EdtfDate.Parse(text);
                return date.ToString() == text && date.ToDisplayString() is not null && date.Level is >= 0 and <= 2;
            }
            catch (EdtfFormatException error)
            {
                return error.Position >= 0 && error.Position <= text.Length && !EdtfDate.TryParse(text, out _);
            }
        }, iter: 200_000);

    [Fact]
    public void A_hostile_text_is_refused_with_little_work()
    {
        Effort.Of(Refuse, "[");
        Assert.InRange(Effort.Of(Refuse, new string('[', 10_000_000)), 1, 10_000);
    }

    private static void Refuse(string text) => Assert.False(EdtfDate.TryParse(text, out _));
}
