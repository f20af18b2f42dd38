using Journo.Testing;
using Journo.Extraction.Statements;
using Journo.Language;

namespace Journo.Extraction.Tests.Statements;

public class StatementTests
{
    [Fact]
    public void Every_feature_has_a_name_of_its_own() =>
        Assert.Equal(InEnglish.Language.Get<ClaimFeatureSet>().Names.Length,
        InEnglish.Language.Get<ClaimFeatureSet>().Names.Distinct().Count());

    [Theory]
    [InlineData("CheckworthinessWeight")]
    [InlineData("SubjectivityWeight")]
    public void Every_weight_is_a_named_features(string list) =>
        Assert.All(InEnglish.Language.Lines(list), line =>
            Assert.Contains(line[..line.LastIndexOf(':')], InEnglish.Language.Get<ClaimFeatureSet>().Names.Append("bias")));

    [Theory]
    [InlineData("We raised taxes by 5 percent in 1999.", "a percentage|past tense|a year|begins with we|taxes and budgets")]
    [InlineData("Will you listen to me?", "a question|will|oneself|address to hearers")]
    public void A_statement_has_the_features_that_its_words_show(string text, string expected)
    {
        TaggedText tagged = TaggedText.Of(TextDocument.Of(text, InEnglish.Language));
        string[] found = [.. new ClaimFeatures(InEnglish.Language.Get<ClaimFeatureSet>()).Of(tagged, 0, tagged.Document.Tokens.Length)
            .Select(feature => InEnglish.Language.Get<ClaimFeatureSet>().Names[feature])];
        Assert.All(expected.Split('|'), feature => Assert.Contains(feature, found));
    }

    [Fact]
    public void Nobody_is_addressed_by_name()
    {
        // A name tells in which debate a sentence was said, not what it says.
        HashSet<string> names = [.. InEnglish.Language.Lines("GivenName").SelectMany(names => names.Split(' '))
            .Select(name => name.ToLowerInvariant())];
        string line = InEnglish.Language.Lines("StatementWord")
            .Single(line => line.StartsWith("address to hearers:", StringComparison.Ordinal));
        Assert.DoesNotContain(line[(line.IndexOf(':') + 1)..].Split([' ', ';'], StringSplitOptions.RemoveEmptyEntries), names.Contains);
        Assert.Contains("tom", names);
    }
}
