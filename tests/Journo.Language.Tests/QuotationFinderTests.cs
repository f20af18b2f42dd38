using Journo.Testing;
namespace Journo.Language.Tests;

public sealed class QuotationFinderTests
{
    private static string[] Quotations(string text)
    {
        TextDocument document = TextDocument.Of(text, InEnglish.Language);
        return [.. QuotationFinder.Find(document).Select(q => document.Span(q.Open, q.Close).In(text))];
    }

    [Theory]
    [InlineData("He said “no” and “never.”", "“no”|“never.”")]
    [InlineData("He said \"no\" and \"never.\"", "\"no\"|\"never.\"")]
    [InlineData("He said ''no'' twice.", "''no''")]
    [InlineData("It is Bo's boat, the town's 'pride and joy' since May.", "'pride and joy'")]
    [InlineData("“We can't say ‘yes’ yet,” she said.", "“We can't say ‘yes’ yet,”")]
    public void Marks_are_paired(string text, string quotations) => Assert.Equal(quotations.Split('|'), Quotations(text));

    [Fact]
    public void A_forgotten_mark_swallows_no_more_than_its_sentence() =>
        Assert.Equal(["“never", "“always”"], Quotations("He said “never. Then he left.\n\nShe said “always” twice.")
            .Select(q => q.TrimEnd('.')));

    [Fact]
    public void A_quotation_that_opens_a_paragraph_and_goes_on_in_the_next_runs_to_its_end() =>
        Assert.Equal(["“First part. More of it.", "“Last part.”"], Quotations("“First part. More of it.\n\n“Last part.” He left."));

    [Fact]
    public void A_quotation_behind_its_cue_runs_on_where_the_next_paragraph_opens_with_a_mark() =>
        Assert.Equal(["“First part. More of it.", "“Last part.”"],
            Quotations("He said: “First part. More of it.\n\n“Last part.” He left."));
}
