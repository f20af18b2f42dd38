using Journo.Testing;
using CsCheck;
using Journo.Values;

namespace Journo.Language.Tests;

public sealed class SentencesTests
{
    private static readonly string[] Pieces =
        [". ", "“", "”", "\" ", "Mr. ", "U.S. ", "\n\n", "\n", "said ", "He ", "...", "1. ", "• ", "(", ") ", "😀 ", "x, ", "—", "'"];

    private static string[] Sentences(string text) =>
        [.. LayoutReader.Of(text, InEnglish.Language).Sentences.Select(s => text[s.Start..s.End])];

    [Theory]
    [InlineData("Dr. Ana M. Lopez met Sen. Ray Bell. They talked.", "Dr. Ana M. Lopez met Sen. Ray Bell.|They talked.")]
    [InlineData("It rose 3.5 percent. Nobody knew why.", "It rose 3.5 percent.|Nobody knew why.")]
    [InlineData("She moved to the U.S. He stayed in the U.K. with friends.", "She moved to the U.S.|He stayed in the U.K. with friends.")]
    [InlineData("We met at 9 a.m. Monday at Orr & Co. on Elm St. near the pier.",
        "We met at 9 a.m. Monday at Orr & Co. on Elm St. near the pier.")]
    [InlineData("“It is over.” The mayor left.", "“It is over.”|The mayor left.")]
    [InlineData("\"Why now?\" she asked. Nobody answered.", "\"Why now?\" she asked.|Nobody answered.")]
    [InlineData("He paused ... then spoke. Silence.", "He paused ... then spoke.|Silence.")]
    [InlineData("See https://example.org/a.b.html. Then write to a.b@example.org.",
        "See https://example.org/a.b.html.|Then write to a.b@example.org.")]
    [InlineData("Stop! Really? Yes.", "Stop!|Really?|Yes.")]
    [InlineData("1. Buy milk 2. Call Bo 3. Sleep", "1. Buy milk|2. Call Bo|3. Sleep")]
    [InlineData("It cost $5. That was cheap.", "It cost $5.|That was cheap.")]
    [InlineData("قال الوزير نعم. ثم غادر؟ لا أحد يعرف.", "قال الوزير نعم.|ثم غادر؟|لا أحد يعرف.")]
    [InlineData("今日は晴れ。明日は雨。", "今日は晴れ。|明日は雨。")]
    public void A_sentence_ends_where_a_reader_would_end_it(string text, string sentences) =>
        Assert.Equal(sentences.Split('|'), Sentences(text));

    [Fact]
    public void A_heading_needs_no_full_stop()
    {
        const string Text =
            "Harbour plan divides town\n\nThe council voted on Monday. It was close.\n\nWhat comes next?\n\nNobody knows yet.";
        TextLayout layout = LayoutReader.Of(Text, InEnglish.Language);
        Assert.Equal(["Harbour plan divides town", "The council voted on Monday.", "It was close.", "What comes next?",
            "Nobody knows yet."], layout.Sentences.Select(s => Text[s.Start..s.End]));
        Assert.Equal([true, false, true, false], layout.Paragraphs.Select(p => p.IsHeading));
        Assert.Equal([1, 2, 2, 3, 4], layout.Sentences.Select(s => s.Paragraph));
    }

    [Fact]
    public void A_wrapped_line_goes_on_and_a_line_of_its_own_does_not()
    {
        Assert.Single(
            LayoutReader
            .Of("The council of the little harbour town voted on the\nplan to move the old lighthouse to the other side of\nthe bay "
            + "before the winter storms begin.", InEnglish.Language).Sentences);
        Assert.Equal(2, LayoutReader.Of("First point\nSecond point", InEnglish.Language).Paragraphs.Count);
    }

    [Fact]
    public void Nothing_has_no_sentence()
    {
        Assert.Empty(LayoutReader.Of("", InEnglish.Language).Sentences);
        Assert.Empty(LayoutReader.Of(" \n\n\t", InEnglish.Language).Paragraphs);
    }

    [Fact]
    public void Sentences_cover_every_token_once_and_in_order_whatever_the_text()
    {
        Gen<string> text = Gen.OneOf(Pieces.Select(Gen.Const).ToArray()).Array[0, 60].Select(string.Concat);
        text.Sample(t =>
        {
            TextDocument document = TextDocument.Of(t, InEnglish.Language);
            int token = 0;
            foreach (SentenceTokens sentence in document.Sentences)
            {
                Assert.Equal(token, sentence.FirstToken);
                Assert.True(sentence.Count > 0);
                Assert.Equal(document.Tokens[sentence.FirstToken].Start, sentence.Sentence.Start);
                token = sentence.EndToken;
            }
            Assert.Equal(document.Tokens.Length, token);
        });
    }
}
