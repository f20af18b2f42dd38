using System.Text;
using CsCheck;
using Journo.Testing.Work;

namespace Journo.Model.Tests;

public class TextPatternTests
{
    [Theory]
    // Each outcome is what PowerShell 7 gives for `'value' -like 'pattern'`.
    [InlineData("Sam Altman", "sam*", true)]
    [InlineData("Sam Altman", "*ALTMAN", true)]
    [InlineData("Sam Altman", "*m a*", true)]
    [InlineData("Sam Altman", "sam altman", true)]
    [InlineData("Sam Altman", "sam", false)]
    [InlineData("Sam Altman", "s?m*", true)]
    [InlineData("", "*", true)]
    [InlineData("", "?", false)]
    [InlineData("", "", true)]
    [InlineData("", "`", true)]
    [InlineData("b", "[a-c]", true)]
    [InlineData("B", "[a-c]", true)]
    [InlineData("d", "[a-c]", false)]
    [InlineData("-", "[a-]", true)]
    [InlineData("-", "[-a]", true)]
    [InlineData("-", "[a`-z]", true)]
    [InlineData("b", "[a`-z]", false)]
    [InlineData("]", "[]]", true)]
    [InlineData("a]", "[]a]", false)]
    [InlineData("]", "[a`]]", true)]
    [InlineData("^", "[^a]", true)]
    [InlineData("b", "[^a]", false)]
    [InlineData("!", "[!a]", true)]
    [InlineData("*", "`*", true)]
    [InlineData("x", "`*", false)]
    [InlineData("x", "`x", true)]
    [InlineData("[", "`[", true)]
    [InlineData("a`", "a`", true)]
    [InlineData("a`", "a``", true)]
    [InlineData("a\nb", "a*b", true)]
    [InlineData("a\nb", "a?b", true)]
    [InlineData("É", "é", true)]
    [InlineData("É", "[à-ï]", true)]
    [InlineData("aXbXc", "a*x*c", true)]
    [InlineData("aXbXd", "a*x*c", false)]
    public void A_pattern_means_what_it_means_in_PowerShell(string value, string pattern, bool expected)
    {
        TextPattern parsed = TextPattern.Parse(pattern);
        Assert.Equal(expected, parsed.IsMatch(value));
        Assert.Equal(expected, parsed.IsMatch(Encoding.UTF8.GetBytes(value)));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("a[bc")]
    [InlineData("[]")]
    [InlineData("[z-a]")]
    public void A_pattern_that_PowerShell_refuses_is_refused(string pattern) =>
        Assert.Throws<FormatException>(() => TextPattern.Parse(pattern));

    [Fact]
    public void A_null_value_matches_as_an_empty_one()
    {
        Assert.True(TextPattern.Parse("*").IsMatch((string?)null));
        Assert.False(TextPattern.Parse("a*").IsMatch((string?)null));
    }

    [Fact]
    public void A_letter_outside_ASCII_is_not_one_inside()
    {
        Assert.False(TextPattern.Parse("kelvin").IsMatch("\u212Aelvin"));
        Assert.False(TextPattern.Parse("kelvin").IsMatch("\u212Aelvin"u8));
        Assert.False(TextPattern.Parse("\u017Fam").IsMatch("Sam"));
    }

    [Fact]
    public void Text_and_bytes_give_the_same_outcome() =>
        Gen.Select(Gen.Char["ab*?[]`-AKé\u212A\u017F€"].Array[0, 8], Gen.Char["abABkKéÉ\u212A\u017Fs€-"].Array[0, 8])
            .Sample((patternChars, valueChars) =>
        {
            TextPattern pattern;
            try
            {
                pattern = TextPattern.Parse(new string(patternChars));
            }
            catch (FormatException)
            {
                return true;
            }
            string value = new(valueChars);
            return pattern.IsMatch(value) == pattern.IsMatch(Encoding.UTF8.GetBytes(value));
        });

    [Fact]
    public void A_literal_matches_itself_whatever_it_holds() =>
        Gen.Char["ab*?[]`- é"].Array[0, 10]
            .Sample(characters => TextPattern.Literal(new string(characters)).IsMatch(new string(characters)));

    [Fact]
    [Trait("Ring", "Hostile")]
    public void Many_stars_on_a_long_value_take_work_in_proportion() => Effort.IsInProportion(
        static value => Assert.False(TextPattern.Parse(string.Concat(Enumerable.Repeat("*a", 200)) + "*b").IsMatch(value)),
        length => new string('a', length), 20_000);

    [Fact]
    public void A_value_longer_than_the_stack_buffer_is_matched_too()
    {
        string value = new string('é', 2000) + "end";
        Assert.True(TextPattern.Parse("*éend").IsMatch(Encoding.UTF8.GetBytes(value)));
    }
}
