using Journo.Analysis.Search;

namespace Journo.Analysis.Tests.Search;

public sealed class StemmerTests
{
    [Theory]
    [InlineData("investment investments")]
    [InlineData("invest invests invested investing")]
    [InlineData("deny denies denied denying")]
    [InlineData("plan plans planned planning")]
    [InlineData("make makes making")]
    [InlineData("sell sells selling")]
    [InlineData("control controls controlled controlling")]
    [InlineData("box boxes boxed")]
    [InlineData("house houses housing")]
    [InlineData("city cities")]
    [InlineData("match matches matched")]
    [InlineData("class classes")]
    public void Forms_of_a_word_are_one(string forms) => Assert.Single(forms.Split(' ').Select(Stem).Distinct());

    [Theory]
    [InlineData("news new")]
    [InlineData("thing th")]
    [InlineData("bring br")]
    [InlineData("need ne")]
    [InlineData("status statu")]
    [InlineData("1990s 1990")]
    [InlineData("bus bu")]
    public void Words_that_only_look_alike_stay_apart(string words) => Assert.Equal(2, words.Split(' ').Select(Stem).Distinct().Count());

    [Theory]
    [InlineData("The board's  \"no\": don’t!", "the board no don")]
    [InlineData("$1,000 or 3.5, not 2023.", "1000 or 3.5 not 2023")]
    [InlineData("Žižkov 😀 naïve", "žižkov naïv")]
    [InlineData("", "")]
    public void A_text_is_read_as_terms(string text, string terms) => Assert.Equal(terms, string.Join(' ', ClaimQuery.Terms(text)));

    [Fact]
    public void A_term_without_end_is_cut_off() =>
        Assert.InRange(ClaimQuery.Terms(new string('q', 500) + "x")[0].Length, 1, TermReader.MaximumLength);

    private static string Stem(string word)
    {
        Span<char> letters = word.ToCharArray();
        return letters[..Stemmer.Stem(letters)].ToString();
    }
}
