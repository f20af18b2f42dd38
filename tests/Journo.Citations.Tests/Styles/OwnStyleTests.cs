using Journo.Testing;
using System.Xml.Linq;
using Journo.Citations.Csl;
using Journo.Citations.Csl.Locales;
using Journo.Citations.Styles;

namespace Journo.Citations.Tests.Styles;

/// <summary>The styles and the locale that come with Journo, over works made up for these tests.</summary>
public sealed class OwnStyleTests
{
    private const string Works = """
        [
          {"id":"bridge","type":"article-newspaper","title":"Harbour bridge to close for a month","author":[{"family":"Dijk","given":"Anna","non-dropping-particle":"van"},{"family":"Ross","given":"Brian","suffix":"Jr."}],"container-title":"Lighthouse Courier","issued":{"date-parts":[[2024,3,5]]},"URL":"https://courier.example/bridge"},
          {"id":"fares","type":"article-newspaper","title":"Ferry fares go up","container-title":"Lighthouse Courier","issued":{"date-parts":[[2024,9,6]]},"URL":"https://courier.example/fares"},
          {"id":"tides","type":"book","title":"Tides of the northern coast","author":[{"family":"Lee","given":"Mina"}],"publisher":"Quay Press","publisher-place":"Aberdeen","edition":"2","issued":{"date-parts":[[2019]],"circa":true}},
          {"id":"hours","type":"webpage","title":"Opening hours","publisher":"Port Authority","URL":"https://port.example/hours","accessed":{"date-parts":[[2024,3,6]]}}
        ]
        """;

    private static readonly Citation[] Items = [.. CitationReader.Read(new StringReader(Works), CitationFormat.CslJson, "works.json")];

    private static LoadedStyle Style(string name) => LoadedStyle.Load(new(name, null), null, new([], []));

    private static CslProcessor Processor(string name)
    {
        CslProcessor processor = Style(name).Processor();
        processor.Add(Items);
        return processor;
    }

    public static TheoryData<string> Names => [.. OwnStyles.Names];

    [Theory]
    [InlineData("journo-author-date", "(van Dijk and Ross 2024, para. 4; Lee c. 2019; Lighthouse Courier 2024; Port Authority n.d.)")]
    [InlineData(
        "journo-news",
        "(Anna van Dijk and Brian Ross Jr., Lighthouse Courier, March 5, 2024, para. 4; Mina Lee, Quay Press, c. 2019; Lighthouse "
        + "Courier, Sept. 6, 2024; Port Authority, n.d.)")]
    [InlineData("journo-numbered", "[1, para. 4; 2–4]")]
    public void In_the_text_it_cites_as_it_says(string style, string expected)
    {
        CslCite[] cites = [new("bridge") { Locator = "4", Label = "paragraph" }, new("tides"), new("fares"), new("hours")];
        string text = Processor(style).Cite(new(cites)).ToString();
        Assert.Equal(expected.Split("; ").Order(StringComparer.Ordinal).Select(part => part.Trim('(', ')', '[', ']')),
            text.Split("; ").Order(StringComparer.Ordinal).Select(part => part.Trim('(', ')', '[', ']')));
    }

    [Fact]
    public void Notes_give_the_work_then_its_short_form_and_ibid()
    {
        CslCluster Note(int number, string id, string paragraph) =>
            new([new(id) { Locator = paragraph, Label = "paragraph" }]) { Note = number };
        Assert.Equal(
        [
            "Anna van Dijk and Brian Ross Jr., “Harbour bridge to close for a month,” Lighthouse Courier, March 5, 2024, para. 4, "
                + "https://courier.example/bridge.",
            "Ibid., para. 5.",
            "“Ferry fares go up,” Lighthouse Courier, September 6, 2024, para. 1, https://courier.example/fares.",
            "van Dijk and Ross, “Harbour bridge to close for a month,” para. 6.",
        ],
        Processor("journo-note").CiteAll([Note(1, "bridge", "4"), Note(2, "bridge", "5"), Note(3, "fares", "1"), Note(4, "bridge", "6")])
            .Select(note => note.ToString()));
    }

    [Theory]
    [InlineData("journo-author-date", "Lee, Mina. c. 2019. Tides of the northern coast. 2nd ed., Aberdeen: Quay Press.",
        "van Dijk, Anna, and Brian Ross Jr. 2024. “Harbour bridge to close for a month.” Lighthouse Courier, March 5. "
        + "https://courier.example/bridge.")]
    [InlineData("journo-note", "Lee, Mina. Tides of the northern coast. 2nd ed., Aberdeen: Quay Press, c. 2019.",
        "“Opening hours.” Port Authority, n.d. https://port.example/hours, accessed March 6, 2024.")]
    [InlineData("journo-news", "“Tides of the northern coast,” by Mina Lee, Quay Press, c. 2019.",
        "“Ferry fares go up,” Lighthouse Courier, Sept. 6, 2024, https://courier.example/fares.")]
    [InlineData("journo-numbered", "M. Lee, Tides of the northern coast, 2nd ed., Aberdeen: Quay Press, c. 2019.",
        "A. van Dijk and B. Ross Jr., “Harbour bridge to close for a month,” Lighthouse Courier, Mar. 5, 2024. "
        + "https://courier.example/bridge.")]
    public void The_list_has_each_work_once(string style, params string[] expected)
    {
        string[] entries = [.. Processor(style).Bibliography().Select(entry => entry.Text.ToString())];
        Assert.Equal(Items.Length, entries.Length);
        Assert.All(expected, entry => Assert.Contains(entries, text => text.EndsWith(entry, StringComparison.Ordinal)));
    }

    [Fact]
    public void Works_of_one_author_and_year_are_told_apart()
    {
        CslProcessor processor = Style("journo-author-date").Processor();
        Citation moss = Items[0].With("author", [new CitationName { Family = "Moss", Given = "Ida" }]);
        processor.Add([moss with { Id = "1" }, moss.With("title", "Another") with { Id = "2" }]);
        Assert.Equal(["(Moss 2024a)", "(Moss 2024b)"], Enumerable.Range(1, 2)
            .Select(id => processor.Cite(CslCluster.Of($"{id}")).ToString()).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_entry_has_punctuation_that_meets(string style)
    {
        IEnumerable<string> texts = Processor(style).Bibliography().Select(entry => entry.Text.ToString())
            .Concat(Items.Select(item => Processor(style).Cite(CslCluster.Of(item.Id)).ToString()));
        Assert.All(texts, text => Assert.DoesNotMatch(@"[,;:] ?[,;:.]|\.\.|\( | \)|^\W* |undefined", text));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_in_it_is_unknown_to_CSL(string style) => Assert.Empty(Style(style).Style.Warnings);

    [Fact]
    public void The_locale_has_words_for_the_terms_that_styles_ask_for()
    {
        CslLocale english = CslLocales.Embedded.For("en-US");
        string[] terms = ["accessed", "and", "et-al", "ibid", "in", "no date", "circa", "retrieved", "paragraph", "page", "volume",
            "editor", "translator", "season-01", "month-12", "long-ordinal-10", "article-newspaper", "podcast-episode"];
        Assert.All(terms, term => Assert.False(string.IsNullOrEmpty(english.Term(term)), term));
        Assert.Equal("", english.Term("author"));
    }

    [Theory]
    [InlineData(1, "1st")]
    [InlineData(2, "2nd")]
    [InlineData(3, "3rd")]
    [InlineData(4, "4th")]
    [InlineData(11, "11th")]
    [InlineData(12, "12th")]
    [InlineData(21, "21st")]
    [InlineData(113, "113th")]
    public void The_locale_counts_in_English(int number, string ordinal) =>
        Assert.Equal(ordinal, CslLocales.Embedded.For("en-US").Ordinal(number));

    [ToolFact("pandoc")]
    public void Pandoc_renders_every_style_as_we_do()
    {
        string folder = Directory.CreateTempSubdirectory("journo-pandoc").FullName;
        try
        {
            string works = Path.Combine(folder, "works.json");
            File.WriteAllText(works, Works);
            foreach (string name in OwnStyles.Names)
            {
                string file = Path.Combine(folder, name + ".csl");
                using (Stream stream = OwnStyles.Open(name)) XDocument.Load(stream).Save(file);
                string theirs = Tool.Run("pandoc", "---\nnocite: '@*'\n---\n", "--citeproc", "-f", "markdown", "-t", "plain", "--wrap=none",
                    "--bibliography", works, "--csl", file).Output;
                string[] ours = [.. Processor(name).Bibliography().Select(entry => Comparable(entry.Text.ToString()))];
                // Where "van Dijk" stands in the list is told by the standard; older versions of pandoc sort it under V.
                Assert.Equal(ours.Order(StringComparer.Ordinal), theirs.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                    .Select(Comparable).Order(StringComparer.Ordinal));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The numbers of a list stand apart as each program sees fit, and some locales shorten September with three
    /// letters.</summary>
    private static string Comparable(string entry) =>
        string.Join(' ', entry.Replace("Sept.", "Sep.", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
