namespace Journo.Language.Tests;

public sealed class WordGroupsTests
{
    [Fact]
    public void A_word_is_in_each_group_whose_line_has_it_whatever_its_case()
    {
        var groups = WordGroups<Tide>.Load(new Lines("Ebb: falls o'clock", "Flood: rises falls"));
        Assert.True(groups.Has(Tide.Ebb, "Falls"));
        Assert.True(groups.Has(Tide.Flood, "FALLS"));
        Assert.False(groups.Has(Tide.Ebb, "rises"));
        Assert.True(groups.Has(Tide.Ebb, "o’clock"));
    }

    [Fact]
    public void A_language_may_have_no_word_for_a_group_but_not_forget_it()
    {
        Assert.False(WordGroups<Tide>.Load(new Lines("Ebb:", "Flood: rises")).Has(Tide.Ebb, "rises"));
        var error = Assert.Throws<InvalidOperationException>(() => WordGroups<Tide>.Load(new Lines("Flood: rises")));
        Assert.Equal("Tide.txt of the language 'x-sea' lacks a line for Ebb. Add it; it may be empty.", error.Message);
    }

    [Theory]
    [InlineData("Eb: falls"), InlineData("falls"), InlineData("Flood: rises again")]
    public void A_line_without_a_group_of_its_own_is_shown(string line)
    {
        var error = Assert.Throws<InvalidOperationException>(() => WordGroups<Tide>.Load(new Lines("Flood: rises", line, "Ebb:")));
        Assert.Contains($"Correct the line '{line}'.", error.Message, StringComparison.Ordinal);
    }

    private enum Tide : byte { Ebb, Flood }

    private sealed class Lines(params string[] lines) : ILanguage
    {
        public string Tag => "x-sea";
        public Lexicon Lexicon => Lexicon.Empty;
        public PredicateLexicon Predicates => throw new NotSupportedException();
        public IWordForms Forms => throw new NotSupportedException();
        IEnumerable<string> ILanguage.Lines(string list) => list == nameof(Tide) ? lines : [];
        public T Get<T>() where T : class, ILanguageTable<T> => T.Load(this);
    }
}
