using Journo.Extraction.Statements;
using Journo.Language;

namespace Journo.Extraction.Tests;

public class StatementTests
{
    [Fact]
    public void Every_feature_has_a_name_of_its_own() => Assert.Equal(ClaimFeatures.Names.Length, ClaimFeatures.Names.Distinct().Count());

    [Theory]
    [InlineData("CheckworthinessWeight")]
    [InlineData("SubjectivityWeight")]
    public void Every_weight_is_a_named_features(string list) =>
        Assert.All(Lexicon.Lines(list), line => Assert.Contains(line[..line.LastIndexOf(':')], ClaimFeatures.Names.Append("bias")));

    [Theory]
    [InlineData("We raised taxes by 5 percent in 1999.", "a percentage|past tense|a year|begins with we|taxes and budgets")]
    [InlineData("Will you listen to me?", "a question|will|oneself|address to hearers")]
    public void A_statement_has_the_features_that_its_words_show(string text, string expected)
    {
        TaggedText tagged = TaggedText.Of(TextDocument.Of(text));
        string[] found = [.. new ClaimFeatures().Of(tagged, 0, tagged.Document.Tokens.Length).Select(feature => ClaimFeatures.Names[feature])];
        Assert.All(expected.Split('|'), feature => Assert.Contains(feature, found));
    }
}
