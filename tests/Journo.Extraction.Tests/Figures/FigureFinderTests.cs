using Journo.Testing;
using System.Globalization;
using CsCheck;
using Journo.Extraction.Figures;
using Journo.Extraction.Times;
using Journo.Language;

namespace Journo.Extraction.Tests.Figures;

public class FigureFinderTests
{
    private static FoundFigure[] Find(TextDocument document) =>
        [.. FigureFinder.Find(document, DateFinder.Find(document)).Where(figure => figure.IsMeaningful)];

    private static TextDocument Document(string text) => TextDocument.Of(text, InEnglish.Language);

    [Theory]
    [InlineData("They paid USD 1 billion for it.", "USD 1 billion", "1000000000", "USD")]
    [InlineData("They paid \u00a33.2m for it.", "\u00a33.2m", "3200000", "GBP")]
    [InlineData("They paid $100 million for it.", "$100 million", "100000000", "USD")]
    [InlineData("They paid US$5bn for it.", "US$5bn", "5000000000", "USD")]
    [InlineData("They paid C$20 for it.", "C$20", "20", "CAD")]
    [InlineData("They paid 12 million Swiss francs for it.", "12 million Swiss francs", "12000000", "CHF")]
    [InlineData("They paid 75 cents for it.", "75 cents", "0.75", "USD")]
    [InlineData("They paid 10 \u20ac for it.", "10 \u20ac", "10", "EUR")]
    [InlineData("They paid half a million euros for it.", "half a million euros", "500000", "EUR")]
    [InlineData("They paid 3 dollars 50 cents.", "3 dollars 50 cents", "3.5", "USD")]
    [InlineData("They owe 30 MEUR in all.", "30 MEUR", "30000000", "EUR")]
    public void Money_has_its_value_and_currency(string text, string span, string value, string currency)
    {
        TextDocument document = Document(text);
        FoundFigure figure = Assert.Single(Find(document));
        Assert.Equal((FigureForm.Money, span, value, currency),
            (figure.Form, document.Quote(figure.Words), figure.Value!.Value.ToString("0.####", CultureInfo.InvariantCulture),
            figure.Currency));
    }

    [Theory]
    [InlineData("The site has over 100 million users today.", "100 million users", "Count", "100000000", "users", "over",
        FigureBound.Lower)]
    [InlineData("Nearly two hundred and five people came.", "two hundred and five people", "Count", "205", "people", "nearly",
        FigureBound.Upper)]
    [InlineData("A dozen new cases were found.", "A dozen new cases", "Count", "12", "new cases", null, FigureBound.None)]
    [InlineData("At least 40 percent agreed.", "40 percent", "Percent", "40", "percent", "at least", FigureBound.Lower)]
    [InlineData("Rates rose by 2.5 percentage points.", "2.5 percentage points", "Percent", "2.5", "percentage points", null,
        FigureBound.None)]
    [InlineData("Rates rose by 25 basis points.", "25 basis points", "Percent", "0.25", "percentage points", null, FigureBound.None)]
    [InlineData("About two thirds agreed.", "two thirds", "Ratio", "0.6667", null, "about", FigureBound.None)]
    [InlineData("One in five agreed.", "One in five", "Ratio", "0.2", null, null, FigureBound.None)]
    [InlineData("It took up to three weeks.", "three weeks", "Duration", "3", "weeks", "up to", FigureBound.Upper)]
    [InlineData("It is the 21st bridge here.", "21st", "Ordinal", "21", null, null, FigureBound.None)]
    [InlineData("Sales fell -3.5% again.", "-3.5%", "Percent", "-3.5", "percent", null, FigureBound.None)]
    public void A_figure_has_its_unit_approximation_and_bound(
        string text, string span, string form, string value, string? unit, string? approximation, FigureBound bound)
    {
        TextDocument document = Document(text);
        FoundFigure figure = Assert.Single(Find(document));
        Assert.Equal((form, span, value, unit, approximation, bound),
            (figure.Form.ToString(), document.Quote(figure.Words), figure.Value!.Value.ToString("0.####", CultureInfo.InvariantCulture),
            figure.Unit, figure.Approximation, figure.Bound));
    }

    [Theory]
    [InlineData("It costs $5-10 million.", "5000000", "10000000", "Money")]
    [InlineData("Between 5 and 10 percent agreed.", "5", "10", "Percent")]
    [InlineData("It needs 200 to 300 workers.", "200", "300", "Count")]
    public void A_range_is_a_lower_and_an_upper_bound(string text, string low, string high, string form)
    {
        FoundFigure[] figures = Find(Document(text));
        Assert.Equal([(form, low, FigureBound.Lower), (form, high, FigureBound.Upper)],
            figures.Select(f => (f.Form.ToString(), f.Value!.Value.ToString("0.##", CultureInfo.InvariantCulture), f.Bound)));
    }

    [Theory]
    [InlineData("It happened in 1987.")]
    [InlineData("It happened on 4 May 1987 at 10:30.")]
    [InlineData("See https://example.org/a?q=30%25%2020%")]
    [InlineData("He lives in Room 12.")]
    [InlineData("The first of them left.")]
    public void Dates_addresses_and_bare_numbers_are_no_figures(string text) => Assert.Empty(Find(Document(text)));

    [Theory]
    [InlineData("1,000", "1000")]
    [InlineData("1 234 567", "1234567")]
    [InlineData("12,34,567.89", "1234567.89")]
    [InlineData("3.2 million", "3200000")]
    [InlineData("two hundred and two thousand", "202000")]
    [InlineData("twenty-one trillion three hundred", "21000000000300")]
    [InlineData("half a dozen", "6")]
    [InlineData("two and a half million", "2500000")]
    [InlineData("one million and a half", "1500000")]
    [InlineData("4 thousand 3 hundred and 21", "4321")]
    [InlineData("minus five point five", "-5.5")]
    [InlineData("1 4/5", "1.8")]
    [InlineData("six million and two thirds", "6666666.6667")]
    [InlineData("three lakh crore", "3000000000000")]
    [InlineData("6.5e3", "6500")]
    [InlineData("\u00be", "0.75")]
    public void A_number_is_read_whole(string text, string value)
    {
        var document = TextDocument.Of(text, InEnglish.Language);
        FoundFigure figure = Assert.Single(FigureFinder.Find(document, []));
        Assert.Equal((text, value), (document.Quote(figure.Number), figure.Value!.Value.ToString("0.####", CultureInfo.InvariantCulture)));
    }

    [Fact]
    [Trait("Ring", "Hostile")]
    public void Strange_texts_give_ranges_inside_them_in_their_order() =>
        Gen.OneOf("$", "5", "million", "half", "a", "-", "%", "percent", "of", "two", "thirds", "and", "hundred",
            "99999999999999999999999999", "trillion", "quadrillion", "/", "to", "between", "USD", "cents", "in", "over", "\u00bd", "point",
            "e99", ".", "us", "k").Array[0, 30].Sample(words =>
        {
            TextDocument document = Document(string.Join(' ', words));
            int first = 0;
            foreach (FoundFigure figure in FigureFinder.Find(document, DateFinder.Find(document)))
            {
                if (figure.Number.First < first || figure.Words.End > document.Tokens.Length || figure.Words.IsEmpty) return false;
                first = figure.Number.First;
            }
            return true;
        }, iter: 5000);
}
