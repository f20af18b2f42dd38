using System.Text;
using Journo.Citations.Csl.Styles;
using Journo.Citations.Styles;

namespace Journo.Citations.Tests.Styles;

public sealed class StyleFinderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("journo-styles").FullName;

    private string Write(string path, string text)
    {
        string file = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    private string Style(string path, string title, string? parent = null, string? language = null) => Write(path, $"""
        <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0"{(parent is null ? " class=\"in-text\"" : "")}{(language is null ? "" : $" default-locale=\"{language}\"")}>
          <info>
            <title>{title}</title><id>urn:test:{title}</id>
            {(parent is null ? "" : $"<link href=\"{parent}\" rel=\"independent-parent\"/>")}
            <category citation-format="numeric"/>
          </info>
          {(parent is null ? "<citation><layout><text variable=\"title\"/></layout></citation>" : "")}
        </style>
        """);

    private StyleFinder Finder(params string[] given) =>
        new(new StyleFolders([.. given.Select(folder => Path.Combine(_root, folder))],
        [Path.Combine(_root, "zotero"), Path.Combine(_root, "share")]));

    [Fact]
    public void A_folder_that_is_given_comes_before_ours_and_ours_before_those_installed()
    {
        string mine = Style("mine/journo-note.csl", "Mine");
        string zotero = Style("zotero/styles/quay.csl", "Zotero's");
        Style("share/styles/quay.csl", "Shared");
        Style("share/styles/journo-news.csl", "Shared");

        Assert.Equal(mine, Finder("mine").Find("journo-note").Path);
        Assert.Null(Finder().Find("journo-note").Path);
        Assert.Equal(zotero, Finder().Find("quay").Path);
        Assert.Null(Finder().Find("Journo-News.csl").Path);
    }

    [Fact]
    public void Every_style_is_listed_once_with_its_title()
    {
        Style("mine/journo-note.csl", "Mine");
        Style("share/styles/dependent/tide-letters.csl", "Tide Letters", "http://styles.example/quay");
        var styles = Finder("mine").All().ToList();

        Assert.Equal(["journo-note", "journo-author-date", "journo-news", "journo-numbered", "tide-letters"],
            styles.Select(style => style.Name));
        Assert.Equal(["Mine", "Journo author-date", "Journo news credit", "Journo numbered", "Tide Letters"],
            styles.Select(style => style.TryReadHeader()!.Title));
    }

    [Fact]
    public void A_style_that_stands_for_another_leads_to_it_and_keeps_its_language()
    {
        Style("share/styles/quay.csl", "Quay", language: "fr-FR");
        Style("share/styles/dependent/tide-letters.csl", "Tide Letters", "http://styles.example/quay", "en-GB");
        StyleFinder finder = Finder();

        FoundStyle parent = finder.Independent(finder.Find("tide-letters"), out StyleHeader header, out string? language);
        Assert.Equal(("quay", "Quay", "numeric", "en-GB"), (parent.Name, header.Title, header.CitationFormat, language));
    }

    [Fact]
    public void A_style_whose_other_is_missing_says_which_one_and_where_to_put_it()
    {
        string file = Style("mine/tide-letters.csl", "Tide Letters", "http://styles.example/quay");
        StyleFinder finder = Finder("mine");
        var exception = Assert.Throws<CslStyleException>(() => finder.Independent(finder.Find("tide-letters"), out _, out _));
        Assert.Equal(file, exception.File);
        Assert.Contains("'quay' (http://styles.example/quay)", exception.Message, StringComparison.Ordinal);
        Assert.Contains("quay.csl", exception.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Styles_that_stand_for_each_other_come_to_an_end()
    {
        Style("mine/ebb.csl", "Ebb", "http://styles.example/flow");
        Style("mine/flow.csl", "Flow", "http://styles.example/ebb");
        StyleFinder finder = Finder("mine");
        Assert.Contains("without end", Assert.Throws<CslStyleException>(() => finder.Independent(finder.Find("ebb"), out _, out _)).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("journo-notes", "journo-note")]
    [InlineData("journonews", "journo-news")]
    [InlineData("author-date", "journo-author-date")]
    [InlineData("JOURNO", "journo-news")]
    public void A_name_that_is_not_there_gets_those_that_are_close(string wrong, string close)
    {
        var exception = Assert.Throws<CslStyleException>(() => Finder().Find(wrong));
        Assert.Contains(close, exception.Remedy, StringComparison.Ordinal);
        Assert.DoesNotContain(Path.Combine(_root, "zotero"), exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../secret")]
    [InlineData("")]
    [InlineData("qqqqqqqqqqqqqqqqqqqqqqqq")]
    public void A_name_is_no_path(string name)
    {
        Style("secret.csl", "Secret");
        Directory.CreateDirectory(Path.Combine(_root, "mine"));
        Assert.Throws<CslStyleException>(() => Finder("mine").Find(name));
    }

    [Fact]
    public void A_broken_header_says_where()
    {
        string file = Write("mine/broken.csl", "<style xmlns=\"http://purl.org/net/xbiblio/csl\">\n  <info><title>Broken</info>");
        StyleFinder finder = Finder("mine");
        Assert.Null(finder.Find("broken").TryReadHeader());
        var exception = Assert.Throws<CslStyleException>(() => finder.Independent(finder.Find("broken"), out _, out _));
        Assert.Equal((file, 2), (exception.File, exception.Line));
    }

    [Fact]
    public void An_entity_in_a_header_is_not_followed()
    {
        Write("mine/xxe.csl",
            $"<!DOCTYPE style [<!ENTITY x SYSTEM \"file://{Write("secret.txt", "secret")}\">]><style "
            + $"xmlns=\"http://purl.org/net/xbiblio/csl\"><info><title>&x;</title></info></style>");
        Assert.Null(Finder("mine").Find("xxe").TryReadHeader());
    }

    [Fact]
    public void Zoteros_folder_is_where_its_settings_say()
    {
        string moved = Directory.CreateDirectory(Path.Combine(_root, "elsewhere")).FullName,
            home = Directory.CreateDirectory(Path.Combine(_root, "home")).FullName;
        string settings =
            $"// Mozilla User Preferences\nuser_pref(\"extensions.zotero.dataDir\", "
            + $"\"{moved.Replace("\\", "\\\\", StringComparison.Ordinal)}\");\n";
        string usual = Directory.CreateDirectory(Path.Combine(home, "Zotero")).FullName;
        Write("home/.zotero/zotero/a1b2.default/prefs.js", settings);
        Assert.Equal([usual], ZoteroFolder.Find(home, null));

        Write("home/.zotero/zotero/a1b2.default/prefs.js", settings + "user_pref(\"extensions.zotero.useDataDir\", true);\n");
        Assert.Equal([moved, usual], ZoteroFolder.Find(home, null));
    }

    [Fact]
    public void Windows_keeps_Zoteros_settings_with_the_application_data()
    {
        string moved = Directory.CreateDirectory(Path.Combine(_root, "D", "Zotero data")).FullName;
        Write("roaming/Zotero/Zotero/Profiles/x.default/prefs.js",
            $"user_pref(\"extensions.zotero.dataDir\", "
            + $"\"{moved.Replace("\\", "\\\\", StringComparison.Ordinal)}\");\nuser_pref(\"extensions.zotero.useDataDir\", true);\n");
        Assert.Equal([moved], ZoteroFolder.Find(Path.Combine(_root, "nobody"), Path.Combine(_root, "roaming")));
    }

    [Fact]
    public void Locales_are_looked_for_beside_the_style_then_where_styles_are()
    {
        foreach (string folder in new[] { "mine/locales", "given", "share/locales" }) Directory
            .CreateDirectory(Path.Combine(_root, folder));
        string[] expected = ["mine", "mine/locales", ".", "given", "share/locales"];
        Assert.Equal(expected.Select(folder => Path.GetFullPath(Path.Combine(_root, folder))),
            new StyleFolders([Path.Combine(_root, "given")], [Path.Combine(_root, "share")]).LocalesFor(Path.Combine(_root, "mine")));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
