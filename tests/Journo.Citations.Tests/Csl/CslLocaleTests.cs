using System.Xml.Linq;
using Journo.Citations.Csl.Locales;

namespace Journo.Citations.Tests.Csl;

public class CslLocaleTests
{
    private static CslLocale With(string language, params string[] changes) =>
        CslLocales.Embedded.For(language, changes.Select(XElement.Parse));

    [Fact]
    public void A_form_that_is_missing_falls_back()
    {
        var locale =
            With("en-US",
            "<locale><terms><term name='author' form='verb'>written by</term><term "
            + "name='folio'><single>leaf</single><multiple>leaves</multiple></term></terms></locale>");
        Assert.Equal("written by", locale.Term("author", TermForm.VerbShort));
        Assert.Null(locale.Term("no such term"));
    }

    [Fact]
    public void A_style_changes_terms_for_all_languages_for_one_or_for_a_dialect()
    {
        string[] changes =
        [
            "<locale xml:lang='en-GB'><terms><term name='in'>dialect</term></terms></locale>",
            "<locale xml:lang='en'><terms><term name='in'>language</term></terms></locale>",
            "<locale><terms><term name='in'>all</term></terms></locale>",
        ];
        Assert.Equal("dialect", With("en-GB", changes).Term("in"));
        Assert.Equal("language", With("en-US", changes).Term("in"));
        Assert.Equal("all", With("fr-FR", changes).Term("in"));
    }

    [Fact]
    public void Ordinals_of_a_style_replace_all_ordinals_below()
    {
        var locale =
            With("en-US",
            "<locale><terms><term name='ordinal'>.</term><term name='ordinal-01' match='whole-number' "
            + "gender-form='feminine'>re</term></terms></locale>");
        Assert.Equal(("2.", "1.", "1re", "21."), (locale.Ordinal(2), locale.Ordinal(1), locale.Ordinal(1, TermGender.Feminine),
            locale.Ordinal(21, TermGender.Feminine)));
    }

    [Theory]
    [InlineData(1, "1st")]
    [InlineData(11, "11th")]
    [InlineData(112, "112th")]
    [InlineData(122, "122nd")]
    public void English_ordinals_look_at_two_digits_before_one(int number, string text) =>
        Assert.Equal(text, With("en-US").Ordinal(number));

    [Theory]
    [InlineData("de_at", "de-AT")]
    [InlineData("SR-cyrl-rs", "sr-Cyrl-RS")]
    [InlineData("../etc", null)]
    [InlineData("original-one hello", null)]
    public void A_tag_is_normal_or_none(string tag, string? normal) => Assert.Equal(normal, LanguageTag.Normalize(tag));

    [Fact]
    public void A_dialect_stands_on_its_language_main_dialect() =>
        Assert.Equal(("de-DE", "pt-PT", "en-US"), (LanguageTag.MainDialect("de-AT"), LanguageTag.MainDialect("pt-BR"),
        LanguageTag.MainDialect("en-GB")));
}
