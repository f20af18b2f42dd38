using Journo.Citations.Csl.Values;

namespace Journo.Citations.Tests.Csl;

public class NameParticleTests
{
    [Theory]
    [InlineData("van der Berg", "van der", "Berg")]
    [InlineData("d'Aubert", "d'", "Aubert")]
    [InlineData("al-Amin", "al-", "Amin")]
    [InlineData("Berg", null, "Berg")]
    [InlineData("de", null, "de")]
    public void Small_words_before_the_family_name_are_particles(string written, string? particle, string family)
    {
        var name = NameParticles.Parse(new() { Family = written, Given = "Anna" });
        Assert.Equal((particle, family), (name.NonDroppingParticle, name.Family));
    }

    [Fact]
    public void Small_words_after_the_given_name_drop()
    {
        var name = NameParticles.Parse(new() { Family = "Aubert", Given = "Guy de" });
        Assert.Equal(("Guy", "de"), (name.Given, name.DroppingParticle));
    }

    [Fact]
    public void What_follows_a_comma_in_the_given_name_is_a_suffix()
    {
        var name = NameParticles.Parse(new() { Family = "Ross", Given = "Brian, Jr." });
        Assert.Equal(("Brian", "Jr.", false), (name.Given, name.Suffix, name.CommaSuffix));
    }

    [Fact]
    public void A_name_that_is_not_to_be_parsed_stays()
    {
        var name = new CitationName { Family = "van der Berg", ParseNames = false };
        Assert.Equal(name, NameParticles.Parse(name));
    }

    [Theory]
    [InlineData("Åsa Lindqvist", true)]
    [InlineData("Μαρία", true)]
    [InlineData("Ольга", true)]
    [InlineData("村上春樹", false)]
    [InlineData("김민준", false)]
    public void Names_in_European_and_West_Asian_letters_have_a_sort_order(string name, bool romanesque) =>
        Assert.Equal(romanesque, NameScripts.IsRomanesque(name));
}
