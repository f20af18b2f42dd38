using System.Text;
using CsCheck;
using Journo.Publishing.Reviews;

namespace Journo.Publishing.Tests.Reviews;

public class SurroundingsTests
{
    private const string Family = "👨‍👩‍👧‍👦";

    [Fact]
    public void A_character_that_a_reader_sees_is_not_cut()
    {
        // Seven code points each: four fit into thirty-two.
        string families = string.Concat(Enumerable.Repeat(Family, 10));
        Assert.Equal(string.Concat(Enumerable.Repeat(Family, 4)), Surroundings.Before(families + "x", families.Length));
        Assert.Equal(string.Concat(Enumerable.Repeat(Family, 4)), Surroundings.After("x" + families, 1));
    }

    [Fact]
    public void A_letter_with_thousands_of_accents_is_left_out()
    {
        string tower = "a" + new string('\u0301', 10_000);
        Assert.Equal("b", Surroundings.Before(tower + "b!", tower.Length + 1));
        Assert.Equal("b", Surroundings.After("!b" + tower, 1));
    }

    [Fact]
    public void At_the_ends_of_a_text_there_is_nothing()
    {
        Assert.Equal("", Surroundings.Before("abc", 0));
        Assert.Equal("", Surroundings.After("abc", 3));
        Assert.Equal("ab", Surroundings.Before("abc", 2));
    }

    [Fact]
    public void They_are_always_what_stands_there_and_at_most_thirty_two_code_points() =>
        Gen.Select(Gen.OneOf("a", "é", "🌉", Family, "🇳🇴", " ", "\n", "e\u0301").Array[0, 200], Gen.Int[0, 200]).Sample((parts, at) =>
        {
            string before = string.Concat(parts.Take(at)), after = string.Concat(parts.Skip(at)), text = before + after;
            string prefix = Surroundings.Before(text, before.Length), suffix = Surroundings.After(text, before.Length);
            Assert.EndsWith(prefix, before, StringComparison.Ordinal);
            Assert.StartsWith(suffix, after, StringComparison.Ordinal);
            Assert.InRange(prefix.EnumerateRunes().Count(), Math.Min(26, before.EnumerateRunes().Count()), 32);
            Assert.InRange(suffix.EnumerateRunes().Count(), Math.Min(26, after.EnumerateRunes().Count()), 32);
        });

    [Fact]
    public void Code_points_are_counted_as_runes_are() => Gen.OneOf("a", "🌉", "é", "\ud83d", "\udf09").Array[0, 3_000].Sample(parts =>
    {
        string text = string.Concat(parts);
        var points = new CodePoints(text);
        int count = 0, offset = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            Assert.Equal(count++, points.Before(offset));
            // What replaces half a pair is as long as the half.
            offset += rune.Utf16SequenceLength;
            Assert.False(points.Splits(offset));
        }
        Assert.Equal(count, points.Before(text.Length));
    }, iter: 20);
}
