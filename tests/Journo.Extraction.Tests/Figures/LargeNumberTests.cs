using Journo.Testing;

namespace Journo.Extraction.Tests.Figures;

/// <summary>A number may have more digits than can be counted with; then there is no figure, and the reading goes on.</summary>
[Trait("Ring", "Hostile")]
public class LargeNumberTests
{
    private static readonly string[] Large =
        ["98765432109", "9999999999999999999999999999", "1,234,567,890,123", "79228162514264337593543950335",
        "99999999999999999999999999.5", "nine trillion trillion", "seventy-nine thousand trillion trillion", "5 trillion and a half",
        "12345678901234567890 1/2"];

    private static readonly string[] Places =
        ["Ann Lee said {0} were lost.", "It cost ${0} million.", "It cost {0} million dollars and {0} cents.", "It cost EUR {0}m.",
        "They waited {0} decades.", "It takes {0} fortnights a year.", "{0} years after {0} weeks, it fell {0}%.", "{0} centuries ago",
        "half of {0} and a half trillion", "between {0} and {0} billion people", "a third of a {0}", "-{0} percent of {0}",
        "one out of {0}, {0} out of {0}", "{0}e20 and {0}x10^18", "{0}.5e9, {0}e-20", "{0} basis points",
        "two thirds of {0} million million", "{0}th of May, {0}-{0}-{0}, {0}:{0}", "the {0}s", "{0} thirds",
        "minus {0} hundred thousand and three quarters", "in {0} BC"];

    public static TheoryData<string> Sentences { get; } =
        [.. Places.SelectMany(place => Large.Select(number => place.Replace("{0}", number, StringComparison.Ordinal)))];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_number_of_any_size_anywhere_is_read(string sentence) => Reading.Of(sentence, "2019-05-02");

    [Fact]
    public void A_number_that_cannot_be_counted_with_is_no_figure_and_those_around_it_are()
    {
        ArticleExtraction reading = Reading.Of("Ann Lee sold 40 boats, 98765432109e20 nets and 7 sheds.");

        Assert.Equal([40m, 7m], reading.Figures.Select(figure => figure.Value!.Value));
    }

    [Fact]
    public void An_exponent_is_read_as_long_as_its_number_can_be() =>
        Assert.Equal(1_300_000m, Assert.Single(Reading.Of("Acme lost 1.3e6 dollars.").Figures).Value);
}
