using CsCheck;

namespace Journo.Model.Tests;

public class TextSpanTests
{
    [Fact]
    public void A_span_reads_back_what_it_wrote() =>
        Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[0, 1000])
            .Sample((start, length) => TextSpan.Parse(new TextSpan(start, start + length).ToString())
            == new TextSpan(start, start + length));

    [Theory]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("12-")]
    [InlineData("-12")]
    [InlineData("34-12")]
    [InlineData("1-2-3")]
    [InlineData(" 1-2")]
    [InlineData("1-2147483648")]
    public void Anything_else_is_refused(string text) => Assert.Throws<FormatException>(() => TextSpan.Parse(text));

    [Fact]
    public void Spans_that_only_touch_do_not_overlap()
    {
        Assert.False(new TextSpan(0, 5).Overlaps(new TextSpan(5, 9)));
        Assert.True(new TextSpan(0, 6).Overlaps(new TextSpan(5, 9)));
    }

    [Fact]
    public void The_end_is_outside()
    {
        Assert.True(new TextSpan(2, 4).Contains(2));
        Assert.False(new TextSpan(2, 4).Contains(4));
        Assert.Equal("cd", new TextSpan(2, 4).In("abcdef"));
    }
}
