using System.Text;

namespace Journo.Documents.Tests;

public sealed class TextDecoderTests
{
    private const string Text = "Café “Zoë” — 5 €\n";

    [Fact]
    public void Utf8_is_read_with_and_without_its_mark()
    {
        Assert.Equal(Text, TextDecoder.Decode(Encoding.UTF8.GetBytes(Text)));
        Assert.Equal(Text, TextDecoder.Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)]));
        Assert.Equal("", TextDecoder.Decode([]));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Utf16_is_read_with_its_mark_and_where_every_second_byte_shows_it(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);
        Assert.Equal(Text, TextDecoder.Decode([.. encoding.Preamble, .. encoding.GetBytes(Text)]));
        Assert.Equal("A plain report", TextDecoder.Decode(encoding.GetBytes("A plain report")));
    }

    [Fact]
    public void An_invalid_byte_is_named_with_its_place_and_the_way_out()
    {
        TextDecodingException error = Assert
            .Throws<TextDecodingException>(() => TextDecoder.Decode([(byte)'a', (byte)'\n', (byte)'b', 0xE9, (byte)'c']));
        Assert.Equal((3, 2), (error.ByteOffset, error.Line));
        Assert.Contains("0xE9", error.Message, StringComparison.Ordinal);
        Assert.Contains("-Encoding windows-1252", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_callers_encoding_is_used_and_bytes_that_are_no_text_are_refused()
    {
        Assert.Equal("café", TextDecoder.Decode([(byte)'c', (byte)'a', (byte)'f', 0xE9], Encoding.Latin1));
        Assert.Throws<TextDecodingException>(() => TextDecoder.Decode([0x50, 0x4B, 0x03, 0x00, 0x00, 0x41, 0x00, 0x00]));
    }
}
