using Journo.Testing;
namespace Journo.Language.Tests;

public sealed class PlainCaseTests
{
    [Theory]
    [InlineData("BRIDGE SHUT\n\nTHE ENGINEER, ANN BRILL, LEFT ON MONDAY. SHE SAID THAT I KNEW.",
        "Bridge shut\n\nThe engineer, Ann Brill, left on Monday. She said that I knew.")]
    [InlineData("It rained.\n\nNOBODY CAME. THE U.S. BOATS WERE SOLD.", "It rained.\n\nNobody came. The U.S. boats were sold.")]
    [InlineData("BRIDGE SHUT BY THE COUNCIL\n\nIt rained.", "BRIDGE SHUT BY THE COUNCIL\n\nIt rained.")]
    [InlineData("The NATO and the BBC met. It rained.", "The NATO and the BBC met. It rained.")]
    [InlineData("NATO.", "NATO.")]
    public void Only_a_passage_in_capitals_is_read_in_ordinary_case(string text, string words)
    {
        TextDocument document = TextDocument.Of(text, InEnglish.Language);
        Assert.Equal(words, document.Words);
        Assert.Equal(text, document.Text);
    }
}
