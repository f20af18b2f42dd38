using Journo.Testing;
namespace Journo.Extraction.Tests.Sources;

public class UnnamedSourceTests
{
    [Theory]
    [InlineData("Two officials with knowledge of the sale said that the mill was closed.", SourceNumber.Plural,
        "with knowledge of the sale", null)]
    [InlineData("A senior official said that the mill was closed.", SourceNumber.Singular, "senior", null)]
    [InlineData("Officials said that the mill was closed.", SourceNumber.Plural, null, null)]
    [InlineData("People with knowledge of the sale said that the mill was closed.", SourceNumber.Plural, "with knowledge of the sale",
        null)]
    [InlineData("A former employee, who asked not to be named because the talks are private, said that the mill was closed.",
        SourceNumber.Singular, "former", "because the talks are private")]
    [InlineData("An official said that the mill was closed, speaking on condition of anonymity for fear of losing her licence.",
        SourceNumber.Singular, null, "for fear of losing her licence")]
    [InlineData(
        "Three employees said that the mill was closed. The employees asked not to be identified because they had signed contracts.",
        SourceNumber.Plural, null, "because they had signed contracts")]
    public void An_unnamed_source_has_a_number_a_description_and_a_reason_where_the_article_gives_them(
        string text, SourceNumber number, string? description, string? reason)
    {
        Source source = Assert.Single(Reading.Of(text).Sources, source => source.Kind == SourceKind.Anonymous);
        Assert.Equal(number, source.Number);
        Assert.Equal(description, source.Description);
        Assert.Equal(reason, source.Reason);
    }

    [Fact]
    public void A_request_of_somebody_else_gives_no_reason()
    {
        Source source = Assert
            .Single(Reading
            .Of("Two officials said that the mill was closed. Ann Brill declined to name the buyer because the talks are private.").Sources,
            source => source.Kind == SourceKind.Anonymous);
        Assert.Null(source.Reason);
    }

    [Fact]
    public void A_named_source_is_one_and_has_no_description()
    {
        Source source = Assert.Single(Reading.Of("Ann Brill said that the mill was closed.").Sources);
        Assert.Equal((SourceNumber.Singular, null, null), (source.Number, source.Description, source.Reason));
    }
}
