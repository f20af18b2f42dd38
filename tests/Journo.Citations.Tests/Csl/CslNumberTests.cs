using Journo.Citations.Csl.Locales;
using Journo.Citations.Csl.Values;

namespace Journo.Citations.Tests.Csl;

public class CslNumberTests
{
    private static readonly CslLocale American = CslLocales.Embedded.For("en-US");

    [Theory]
    [InlineData("12", true)]
    [InlineData("12th", true)]
    [InlineData("S4-S7", true)]
    [InlineData("2, 4 & 7", true)]
    [InlineData("second", false)]
    [InlineData("12 volumes", false)]
    [InlineData("", false)]
    public void Numbers_with_letters_joined_by_marks_are_numeric(string value, bool numeric) =>
        Assert.Equal(numeric, CslNumbers.IsNumeric(value));

    [Theory]
    [InlineData("12", false)]
    [InlineData("12-14", true)]
    [InlineData("12\\-14", false)]
    [InlineData("12 and 14", true)]
    [InlineData("xi–xv", true)]
    [InlineData("12, fig. 3", false)]
    [InlineData("8 April 1544", false)]
    public void Labels_are_in_the_plural_where_more_is_counted(string value, bool plural) =>
        Assert.Equal(plural, CslNumbers.IsPlural(value, American));

    [Theory]
    [InlineData("12", nameof(NumberForm.Ordinal), "12th")]
    [InlineData("23", nameof(NumberForm.Ordinal), "23rd")]
    [InlineData("3", nameof(NumberForm.LongOrdinal), "third")]
    [InlineData("1994", nameof(NumberForm.Roman), "mcmxciv")]
    [InlineData("2-4", nameof(NumberForm.Numeric), "2–4")]
    [InlineData("2,4", nameof(NumberForm.Numeric), "2, 4")]
    [InlineData("revised", nameof(NumberForm.Ordinal), "revised")]
    public void A_number_is_written_in_a_form(string value, string form, string text) =>
        Assert.Equal(text, CslNumbers.Render(value, Enum.Parse<NumberForm>(form), TermGender.None, American));

    [Theory]
    [InlineData("321-328", "chicago-16", "321–28")]
    [InlineData("1496-1504", "chicago-15", "1496–1504")]
    [InlineData("1496-1504", "chicago-16", "1496–504")]
    [InlineData("42-5", "expanded", "42–45")]
    [InlineData("42-45", "minimal", "42–5")]
    [InlineData("142-145", "minimal-two", "142–45")]
    [InlineData("42-45", null, "42–45")]
    [InlineData("N12-P15", "expanded", "N12-P15")]
    [InlineData("12-15, 100-3", "expanded", "12–15, 100–103")]
    [InlineData("in passing", "minimal", "in passing")]
    public void Ranges_of_pages_have_a_format(string pages, string? format, string text) =>
        Assert.Equal(text, PageRanges.Format(pages, format, American));

    [Fact]
    public void A_locator_may_name_what_it_counts()
    {
        Assert.Equal(("volume", "2, 14"), CslNumbers.Locator("page", "vol. 2, 14", American));
        Assert.Equal(("paragraph", "14"), CslNumbers.Locator("paragraph", " 14 ", American));
    }

    [Fact]
    public void A_very_long_number_is_text() =>
        Assert.Equal(new string('1', 5_000), CslNumbers.Render(new string('1', 5_000), NumberForm.Ordinal, TermGender.None, American));
}
