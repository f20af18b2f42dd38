using System.Globalization;
using Journo.Unicode;

namespace Journo.Model.Tests.Unicode;

/// <summary>The rules of Unicode's NormalizationTest.txt for the forms C and D.</summary>
public sealed class UnicodeComposerTests
{
    [Theory]
    [InlineData("a letter and its accent", "0065 0301", "00E9", "0065 0301")]
    [InlineData("a letter that is composed", "00E9", "00E9", "0065 0301")]
    [InlineData("an accent on an accented letter", "00FC 0304", "01D6", "0075 0308 0304")]
    [InlineData("two accents in either order: below, above", "0061 0323 0302", "1EAD", "0061 0323 0302")]
    [InlineData("two accents in either order: above, below", "0061 0302 0323", "1EAD", "0061 0323 0302")]
    [InlineData("accents of one class keep their order", "0061 0308 0301", "00E4 0301", "0061 0308 0301")]
    [InlineData("accents of one class in the other order", "0061 0301 0308", "00E1 0308", "0061 0301 0308")]
    [InlineData("a mark of a lower class does not block", "0061 0328 0301", "0105 0301", "0061 0328 0301")]
    [InlineData("a mark of the same class blocks", "0061 0305 0301", "0061 0305 0301", "0061 0305 0301")]
    [InlineData("a letter blocks", "0061 0062 0301", "0061 0062 0301", "0061 0062 0301")]
    [InlineData("a mark of no class blocks", "0061 034F 0301", "0061 034F 0301", "0061 034F 0301")]
    [InlineData("a mark before any letter", "0301 0061", "0301 0061", "0301 0061")]
    [InlineData("nothing but marks", "0301 0323", "0323 0301", "0323 0301")]
    [InlineData("a singleton: ohm", "2126", "03A9", "03A9")]
    [InlineData("a singleton: kelvin", "212A", "004B", "004B")]
    [InlineData("a singleton: angstrom", "212B", "00C5", "0041 030A")]
    [InlineData("a singleton of a mark", "0340", "0300", "0300")]
    [InlineData("a mark that is two", "0344", "0308 0301", "0308 0301")]
    [InlineData("a mark that is two, behind a letter", "0075 0344", "01D8", "0075 0308 0301")]
    [InlineData("Greek with tonos by a singleton", "1FFD", "00B4", "00B4")]
    [InlineData("Greek with three marks", "03B1 0313 0300 0345", "1F82", "03B1 0313 0300 0345")]
    [InlineData("iota below before accents", "03B1 0345 0301", "1FB4", "03B1 0301 0345")]
    [InlineData("an excluded Hebrew letter", "FB1D", "05D9 05B4", "05D9 05B4")]
    [InlineData("an excluded Hebrew letter with two points", "FB2C", "05E9 05BC 05C1", "05E9 05BC 05C1")]
    [InlineData("its parts do not compose", "05E9 05BC 05C1", "05E9 05BC 05C1", "05E9 05BC 05C1")]
    [InlineData("an excluded Devanagari letter", "0958", "0915 093C", "0915 093C")]
    [InlineData("Devanagari that composes", "0928 093C", "0929", "0928 093C")]
    [InlineData("Bengali of two parts", "09C7 09BE", "09CB", "09C7 09BE")]
    [InlineData("Tibetan that is excluded", "0F43", "0F42 0FB7", "0F42 0FB7")]
    [InlineData("Tibetan vowels in order", "0F40 0F72 0F71", "0F40 0F71 0F72", "0F40 0F71 0F72")]
    [InlineData("a Tibetan mark that is excluded", "0F73", "0F71 0F72", "0F71 0F72")]
    [InlineData("Hangul: leading and vowel", "1100 1161", "AC00", "1100 1161")]
    [InlineData("Hangul: leading, vowel, trailing", "1100 1161 11A8", "AC01", "1100 1161 11A8")]
    [InlineData("Hangul: a syllable and a trailing", "AC00 11A8", "AC01", "1100 1161 11A8")]
    [InlineData("Hangul: a whole syllable", "D7A3", "D7A3", "1112 1175 11C2")]
    [InlineData("Hangul: no trailing on a whole one", "AC01 11A8", "AC01 11A8", "1100 1161 11A8 11A8")]
    [InlineData("Hangul: the mark before the first trailing", "AC00 11A7", "AC00 11A7", "1100 1161 11A7")]
    [InlineData("Hangul: a mark blocks", "1100 0301 1161", "1100 0301 1161", "1100 0301 1161")]
    [InlineData("Hangul: old letters do not compose", "1113 1161", "1113 1161", "1113 1161")]
    [InlineData("kana with its voiced mark", "304B 3099", "304C", "304B 3099")]
    [InlineData("kana iteration", "309D 3099", "309E", "309D 3099")]
    [InlineData("a compatibility ideograph", "F900", "8C48", "8C48")]
    [InlineData("a supplementary ideograph", "2F800", "4E3D", "4E3D")]
    [InlineData("Kaithi of two parts", "11099 110BA", "1109A", "11099 110BA")]
    [InlineData("Chakma of two parts", "11131 11127", "1112E", "11131 11127")]
    [InlineData("Grantha of two parts", "11347 1133E", "1134B", "11347 1133E")]
    [InlineData("Tirhuta of two parts", "114B9 114BA", "114BB", "114B9 114BA")]
    [InlineData("music that is excluded", "1D15F", "1D158 1D165", "1D158 1D165")]
    [InlineData("music with a flag", "1D160", "1D158 1D165 1D16E", "1D158 1D165 1D16E")]
    [InlineData("a supplementary letter and a mark", "1D15E 0323", "1D157 1D165 0323", "1D157 1D165 0323")]
    [InlineData("a sign that is excluded: forking", "2ADC", "2ADD 0338", "2ADD 0338")]
    [InlineData("letters with nothing to compose", "0061 10000 0301", "0061 10000 0301", "0061 10000 0301")]
    [InlineData("dot below, then horn", "006F 0323 031B", "1EE3", "006F 031B 0323")]
    public void A_text_has_one_form_composed_and_one_apart(string what, string text, string composed, string apart)
    {
        Assert.NotEmpty(what);
        AssertForms(Text(text), Text(composed), Text(apart));
    }

    /// <summary>c2 is the form C of c1, c2 and c3, and c3 their form D; c4 and c5 are so for the compatibility forms.</summary>
    [NormalizationTestFact]
    public void The_whole_of_Unicodes_test_passes()
    {
        int lines = 0;
        foreach (string line in NormalizationTestFactAttribute.Lines())
        {
            string[] columns = line.Split(';');
            if (line.StartsWith('#') || columns.Length < 5) continue;
            string[] texts = [.. columns.Take(5).Select(Text)];
            AssertForms(texts[0], texts[1], texts[2]);
            AssertForms(texts[3], texts[3], texts[4]);
            lines++;
        }
        Assert.InRange(lines, 18_000, 40_000);
    }

    [Fact]
    public void A_character_of_which_nothing_is_said_stays_as_it_is()
    {
        foreach (int c in new[] { 0x41, 0xD7, 0x3A9, 0x5D0, 0x4E00, 0xE000, 0xFFFD, 0x1F600, 0x2CEB0, 0x10FFFD })
        {
            string text = char.ConvertFromUtf32(c);
            AssertForms(text, text, text);
        }
    }

    private static void AssertForms(string text, string composed, string apart)
    {
        foreach (string form in new[] { text, composed, apart })
        {
            Assert.Equal(Codes(composed), Codes(UnicodeComposer.Compose(form)));
            Assert.Equal(Codes(apart), Codes(UnicodeComposer.Decompose(form)));
        }
    }

    private static string Text(string codes) => string.Concat(codes.Split(' ')
        .Select(code => char.ConvertFromUtf32(int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));

    private static string Codes(string text) => string.Join(' ', text.EnumerateRunes().Select(rune => $"{rune.Value:X4}"));
}
