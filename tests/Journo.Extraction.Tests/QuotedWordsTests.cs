using Journo.Testing;

namespace Journo.Extraction.Tests;

public sealed class QuotedWordsTests
{
    private static Quote Quote(string text, string words) =>
        Assert.Single(Reading.Of("A dull title.\n\n" + text).Quotes, quote => quote.Text.Contains(words, StringComparison.Ordinal));

    private static string? Speaker(string text, string words) => Quote(text, words).Speaker;

    [Theory]
    [InlineData("Council leader Ida Holt said:\n\n“The ferry will sail again in May.”")]
    [InlineData("Ida Holt, chair of the harbour board, said:\n\n“The ferry will sail again in May.”")]
    [InlineData("Ida Holt told the Lindmouth Post:\n\n“The ferry will sail again in May.”")]
    public void A_lead_in_on_a_line_of_its_own_tells_who_speaks_below(string text) =>
        Assert.Equal("Ida Holt", Speaker(text, "ferry will sail"));

    [Theory]
    [InlineData("And from the chair of the harbour board, Ida Holt:\n\n“The ferry will sail again in May.”")]
    [InlineData("From Mayor Ida Holt:\n\n“The ferry will sail again in May.”")]
    public void A_lead_in_needs_no_verb(string text) => Assert.Equal("Ida Holt", Speaker(text, "ferry will sail"));

    [Theory]
    [InlineData("“It can't be repeated,” declared the minister of ports, Ida Holt.")]
    [InlineData("“It can't be repeated,” said the head of the county's harbour board, Ida Holt, on Monday.")]
    public void An_office_before_a_name_is_not_another_source(string text) => Assert.Equal("Ida Holt", Speaker(text, "be repeated"));

    [Fact]
    public void What_goes_on_in_the_next_paragraph_below_a_lead_in_is_the_same_speakers() =>
        Assert.Equal("Ida Holt", Speaker("Ida Holt, the mayor, said:\n\n“The ferry will sail again in May.\n\n“We have waited for years.”",
            "waited for years"));

    [Theory]
    [InlineData("“The ferry will sail again in May.” – Ida Holt, chair of the harbour board")]
    [InlineData("“The ferry will sail again in May.” — Ida Holt")]
    public void Who_signs_a_quotation_behind_a_dash_says_it(string text) => Assert.Equal("Ida Holt", Speaker(text, "ferry will sail"));

    [Theory]
    [InlineData("Tom Pell, a diver, laughed.")]
    [InlineData("A deputy, Tom Pell, agreed.")]
    [InlineData("Tom Pell declined to comment.")]
    [InlineData("Tom Pell did not comment.")]
    public void Who_only_takes_up_a_quotation_does_not_say_it(string reaction) =>
        Assert.Equal("Ida Holt", Speaker($"“The pier is safe,” said Ida Holt, the mayor. “It will last for years.” {reaction}",
            "It will last"));

    [Theory]
    [InlineData("It did.")]
    [InlineData("We won't.")]
    public void A_short_sentence_that_ends_a_quotation_is_the_speakers(string words) =>
        Assert.Equal("Ida Holt", Speaker($"“They told us that the pier would fall,” said Ida Holt, the mayor. “{words}”", words));

    [Theory]
    [InlineData("“The pier is safe,” said Ida Holt, the mayor. Tom Pell, an engineer, disagreed. “It is rotten,” he said.", "Tom Pell")]
    [InlineData("Mr Tom Pell met Mrs Ida Holt on Monday. “The pier is rotten,” she said.", "Ida Holt")]
    [InlineData("Mr Tom Pell met Mrs Ida Holt on Monday. “The pier is rotten,” he said.", "Tom Pell")]
    [InlineData("“The pier is safe,” said Ms Ida Holt. The harbour is run by Tom Pell. “It is rotten,” she said.", "Ida Holt")]
    public void A_pronoun_means_the_subject_nearest_whom_it_fits(string text, string speaker) =>
        Assert.Equal(speaker, Speaker(text, "rotten"));

    [Theory]
    [InlineData("The hospital said that two divers had died.", "hospital")]
    [InlineData("The tribunal ruled that the sale was void.", "tribunal")]
    [InlineData("The coastguard said that the fog had lifted.", "coastguard")]
    public void A_common_noun_that_is_a_subject_can_speak(string text, string source) =>
        Assert.Contains(source, Reading.Of("A dull title.\n\n" + text).Attributions[0].Source, StringComparison.Ordinal);

    [Theory]
    [InlineData("The singer Ida Holt released the single “Cold Harbour” in May.", "Cold Harbour", QuoteKind.Name)]
    [InlineData("Owen “Red” Pell opened the shop in May.", "Red", QuoteKind.Name)]
    [InlineData("The firm owes money to a man known to all as “the Badger”.", "the Badger", QuoteKind.Name)]
    [InlineData("The terminal, dubbed “the empty port”, opened in May.", "the empty port", QuoteKind.Name)]
    [InlineData("The pills (“sweets”) were burned in May.", "sweets", QuoteKind.Term)]
    [InlineData("The so-called “smart” pumps broke down in May.", "smart", QuoteKind.Term)]
    public void A_title_a_nickname_or_a_term_in_marks_is_nobodys_words(string text, string words, QuoteKind kind)
    {
        Quote quote = Quote(text, words);
        Assert.Equal((kind, null), (quote.Kind, quote.Speaker));
    }

    [Theory]
    [InlineData("Ida Holt called the plan “a cruel joke” on Monday.", "a cruel joke")]
    [InlineData("“Never Again,” said Ida Holt, the mayor.", "Never Again")]
    [InlineData("“Please.” That was all Ida Holt said to the men who came.", "Please")]
    public void Somebodys_words_stay_a_quotation(string text, string words) => Assert.True(Quote(text, words).Kind.IsSpoken());
}
