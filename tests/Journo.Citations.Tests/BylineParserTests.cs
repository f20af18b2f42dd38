using CsCheck;

namespace Journo.Citations.Tests;

public class BylineParserTests
{
    [Theory]
    [InlineData("By Anna Dijk", "Dijk, Anna")]
    [InlineData("by: Anna Dijk", "Dijk, Anna")]
    [InlineData("Anna Dijk and Brian Ross", "Dijk, Anna; Ross, Brian")]
    [InlineData("Anna Dijk, Brian Ross, and Cora Lund", "Dijk, Anna; Ross, Brian; Lund, Cora")]
    [InlineData("Anna Dijk & Brian Ross | Cora Lund", "Dijk, Anna; Ross, Brian; Lund, Cora")]
    [InlineData("Dijk, Anna; Ross, Brian", "Dijk, Anna; Ross, Brian")]
    [InlineData("Dijk, Anna and Ross, Brian", "Dijk, Anna; Ross, Brian")]
    [InlineData("Ross, Brian, Jr.", "Ross, Brian, Jr.")]
    [InlineData("Brian Ross Jr.", "Ross, Brian, Jr.")]
    [InlineData("Brian Ross, Jr., and Anna Dijk", "Ross, Brian, Jr.; Dijk, Anna")]
    [InlineData("J. K. Ross III", "Ross, J. K., III")]
    [InlineData("Anna van der Berg", "van der Berg, Anna")]
    [InlineData("Berg, Anna van der", "van der Berg, Anna")]
    [InlineData("van der Berg, Anna", "van der Berg, Anna")]
    [InlineData("Martin Van Alen", "Van Alen, Martin")]
    [InlineData("Dr. Anna Dijk, PhD", "Dijk, Anna")]
    [InlineData("Sandy Andover", "Andover, Sandy")]
    [InlineData("Jean-Luc d’Arvor", "d’Arvor, Jean-Luc")]
    [InlineData("Øyvind Łukasz", "Łukasz, Øyvind")]
    public void People_are_taken_apart(string byline, string names) => Assert.Equal(names, Names(byline));

    [Theory]
    [InlineData("Reuters", "Reuters")]
    [InlineData("The Harbour Times", "The Harbour Times")]
    [InlineData("Harbour News Agency", "Harbour News Agency")]
    [InlineData("{Ross and Sons, Harbour}", "Ross and Sons, Harbour")]
    [InlineData("@harbourwatch", "@harbourwatch")]
    [InlineData("Anna Dijk, Reuters", "Dijk, Anna; Reuters")]
    [InlineData("Anna Dijk and {Dock Workers and Co}", "Dijk, Anna; Dock Workers and Co")]
    [InlineData("Staff Writer", "Staff Writer")]
    [InlineData("Madonna", "Madonna")]
    public void Institutions_and_single_names_stay_whole(string byline, string names) => Assert.Equal(names, Names(byline));

    [Theory]
    [InlineData("By Anna Dijk, Technology Correspondent", "Dijk, Anna")]
    [InlineData("Anna Dijk, staff writer, and Brian Ross, chief political editor", "Dijk, Anna; Ross, Brian")]
    [InlineData("Anna Dijk in Harbour City", "Dijk, Anna")]
    [InlineData("Anna Dijk (Harbour)", "Dijk, Anna")]
    [InlineData("Anna Dijk for Quay Weekly Ltd", "Anna Dijk for Quay Weekly Ltd")]
    public void Roles_and_places_are_no_names(string byline, string names) => Assert.Equal(names, Names(byline));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  \n ")]
    public void No_byline_gives_no_names(string? byline) => Assert.Empty(BylineParser.Parse(byline));

    [Theory]
    [InlineData(",")]
    [InlineData(",,, and ;")]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("{}{")]
    [InlineData("by")]
    [InlineData("By and")]
    [InlineData("(")]
    [InlineData("()")]
    [InlineData("Jr.")]
    [InlineData("van der")]
    [InlineData("van, der, Jr.")]
    [InlineData("a and b and c")]
    public void Every_name_of_a_strange_byline_has_words(string byline) =>
        Assert.All(BylineParser.Parse(byline), name => Assert.NotEqual("", name.InReadingOrder.Trim()));

    [Fact]
    public void Any_text_at_all_can_be_a_byline()
    {
        string[] pieces = ["Anna", "van", "der", ",", " and ", "{", "}", "(", ")", ";", " ", "Jr.", "by", "Reuters", "staff", "Dr.", "é",
            "🎉", ".", "PhD", "&"];
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 12].Select(string.Concat).Sample(byline =>
            BylineParser.Parse(byline).All(name => name.InSortOrder.Length > 0 && (name.Literal is null) != (name.Family is null)));
    }

    [Fact]
    public void A_byline_of_a_megabyte_is_kept_whole()
    {
        string byline = string.Join(" and ", Enumerable.Repeat("Anna Dijk", 70_000));
        Assert.Equal(byline, Assert.Single(BylineParser.Parse(byline)).Literal);
    }

    private static string Names(string byline) => string.Join("; ", BylineParser.Parse(byline).Select(name => name.InSortOrder));
}
