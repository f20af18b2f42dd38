using Journo.Testing;
using Journo.Testing.Work;
using Journo.Extraction.Attributions;
using Journo.Language;

namespace Journo.Extraction.Tests.Attributions;

public sealed class AttributionFinderTests
{
    private static string Join(TextDocument document, params TokenRange[] ranges) =>
        string.Join(" ... ", ranges.Where(range => !range.IsEmpty).Select(document.Quote));

    private static (string Source, string Cue, string Content)[] Find(string text)
    {
        var document = TextDocument.Of(text, InEnglish.Language);
        return [.. AttributionFinder.Find(document).Where(a => a.Parent < 0)
            .Select(a => (Join(document, a.Source), Join(document, a.Cue), Join(document, a.Content)))];
    }

    [Theory]
    [InlineData("Mayor Ida Holt said the ferry will stop in May.", "Mayor Ida Holt", "said", "the ferry will stop in May")]
    [InlineData("The council has repeatedly denied that the pier is unsafe.", "The council", "has repeatedly denied",
        "that the pier is unsafe")]
    [InlineData("“The pier is safe,” Holt said on Monday.", "Holt", "said", "“The pier is safe,”")]
    [InlineData("\"The pier is safe,\" said Holt, a former engineer.", "Holt, a former engineer", "said", "\"The pier is safe,\"")]
    [InlineData("The pier, Holt said, is safe.", "Holt", "said", "The pier ... is safe")]
    [InlineData("“The pier,” Holt said, “is safe.”", "Holt", "said", "“The pier,” ... “is safe.”")]
    [InlineData("Holt told reporters that the pier is safe.", "Holt", "told", "that the pier is safe")]
    [InlineData("According to a report by the harbour board, the pier is unsafe.", "a report by the harbour board", "According to",
        "the pier is unsafe")]
    [InlineData("The pier is unsafe, according to the harbour board.", "the harbour board", "according to", "The pier is unsafe")]
    [InlineData("Ida Holt, who led the inquiry, believes the numbers are wrong.", "Ida Holt, who led the inquiry,", "believes",
        "the numbers are wrong")]
    [InlineData("The study found that most ferries run late.", "The study", "found", "that most ferries run late")]
    [InlineData("Holt vowed to rebuild the pier.", "Holt", "vowed", "to rebuild the pier")]
    [InlineData("The paper was told by people close to the talks that Holt wanted the post.", "people close to the talks", "was told",
        "that Holt wanted the post")]
    [InlineData("According to earlier reports, the pier was closed in 1998.", "earlier reports", "According to",
        "the pier was closed in 1998")]
    [InlineData("The board issued a statement saying the pier is safe.", "The board", "issued a statement saying", "the pier is safe")]
    [InlineData("She asked whether the ferry would return.", "She", "asked", "whether the ferry would return")]
    [InlineData("Holt called the plan “a cruel joke.”", "Holt", "called", "the plan “a cruel joke.”")]
    [InlineData("“The pier will open,” Holt said, adding that the ferry needs a year.", "Holt", "adding", "that the ferry needs a year")]
    [InlineData("Ida Holt, 58, who lives by the harbour, says she never saw the pier.", "Ida Holt, 58, who lives by the harbour,", "says",
        "she never saw the pier")]
    [InlineData("As reported by the harbour board, engineers found a crack in the pier.", "the harbour board", "reported",
        "engineers found a crack in the pier")]
    [InlineData("The pier is on solid ground, Ida Holt said Monday.", "Ida Holt", "said", "The pier is on solid ground")]
    [InlineData("Holt says there is no crack in the pier.", "Holt", "says", "there is no crack in the pier")]
    public void Who_said_what_is_found(string sentence, string source, string cue, string content) =>
        Assert.Contains((source, cue, content), Find("A dull title.\n\n" + sentence));

    [Fact]
    public void A_sentence_in_the_articles_own_voice_has_no_source() =>
        Assert.Empty(Find("A dull title.\n\nThe ferry left the pier at nine and reached the island an hour later. Rain fell all day."));

    [Fact]
    public void A_quotation_without_a_cue_belongs_to_whoever_spoke_before()
    {
        (string source, _, string content) = Assert.Single(Find(
            "A dull title.\n\n“We will rebuild the pier,” Holt said. “It will take a year or so.”\n\n"
            + "“Then the ferries will run again as before.”"));
        Assert.Equal("Holt", source);
        Assert.Equal("“We will rebuild the pier,” ... “It will take a year or so.” ... “Then the ferries will run again as before.”",
            content);
    }

    [Fact]
    public void An_attribution_inside_another_is_its_child()
    {
        const string Text = "A dull title.\n\nThe Gazette reported that Holt said the pier is unsafe.";
        var document = TextDocument.Of(Text, InEnglish.Language);
        IReadOnlyList<FoundAttribution> found = AttributionFinder.Find(document);
        int outer = found.ToList().FindIndex(a => Join(document, a.Source) == "The Gazette"),
            inner = found.ToList().FindIndex(a => Join(document, a.Source) == "Holt");
        Assert.Equal(-1, found[outer].Parent);
        Assert.Equal(outer, found[inner].Parent);
    }

    [Fact]
    public void A_headline_with_a_colon_names_its_source() =>
        Assert.Contains(("Mayor Holt", ":", "“We will not pay for the pier”"),
        Find("Mayor Holt: “We will not pay for the pier”\n\nRain fell all day."));

    [Fact]
    public void An_unmatched_mark_does_not_make_the_rest_a_quotation() =>
        Assert.Contains(("Holt", "said", "the pier is safe"),
            Find("A dull title.\n\nThe “old pier was closed. Rain fell.\n\nHolt said the pier is safe."));

    [Theory]
    [Trait("Ring", "Hostile")]
    [InlineData("he said ")]
    [InlineData("x, he said, ")]
    [InlineData("“a said ")]
    [InlineData("to say ")]
    [InlineData("the claim that the ")]
    [InlineData("😀 \"")]
    [InlineData("قال إن ")]
    public void Work_grows_with_the_length_of_the_text_and_no_faster(string piece) => Effort.IsInProportion(
        static text => AttributionFinder.Find(TextDocument.Of(text, InEnglish.Language)),
        length => string.Concat(Enumerable.Repeat(piece, length / piece.Length)), 10_000);
}
