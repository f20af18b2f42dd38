using System.Management.Automation;
using Journo.Module.Tests.Hosting;

namespace Journo.Module.Tests.Commands;

public sealed class StyleTests(SmallDatasetInPlay small) : IClassFixture<SmallDatasetInPlay>, IDisposable
{
    private const string Report =
        "'Head','','The ferry will stop in May, the Lighthouse Courier reported, citing officials.','','“We will stop in June,” Nora "
        + "Feld said.' | Import-Article -Id quay -Title 'The ferry stops' -Byline 'Anna van Dijk' -Publisher 'Quay Post' -Published "
        + "2024-05-03";
    private const string Plain = """
        <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
          <info><title>Plain</title><id>urn:test:plain</id><category citation-format="author"/><updated>2026-01-01T00:00:00Z</updated></info>
          <citation><layout prefix="{" suffix="}"><group delimiter=" "><text variable="title"/><text term="in"/><date variable="issued" form="text"/></group></layout></citation>
        </style>
        """;

    private readonly PowerShellSession _session = small.Session;
    private readonly TemporaryFolder _folder = new();

    private IReadOnlyList<string> Texts(string script, params object?[] arguments) => [.. _session.Run(script, arguments).Texts()];

    private IReadOnlyList<string> Cite(string claim, string style) => Texts($"$a = {Report}; {claim} | Export-Citation -Style {style}");

    private const string Chained =
        "[pscustomobject]@{ Article = 'quay'; Id = 'c1'; Paragraph = 2; Speaker = 'officials'; Chain = 'Lighthouse Courier', 'officials' }";

    [Theory]
    [InlineData("journo-author-date", "(officials, as reported by Lighthouse Courier, as reported by van Dijk 2024, para. 2)")]
    [InlineData(
        "journo-news", "(officials, as reported by Lighthouse Courier, as reported by Anna van Dijk, Quay Post, May 3, 2024, para. 2)")]
    [InlineData("journo-numbered", "officials, as reported by Lighthouse Courier [1, para. 2]")]
    [InlineData(
        "journo-note",
        "Officials, as reported by Lighthouse Courier, as reported by Anna van Dijk, “The ferry stops,” Quay Post, May 3, 2024, para. 2.")]
    public void A_claim_is_cited_with_its_place_its_speaker_and_those_through_whom_it_came(string style, string expected) =>
        Assert.Equal([expected], Cite(Chained, style));

    [Theory]
    [InlineData("journo-author-date", "“We will stop in June” (Nora Feld, as reported by van Dijk 2024, para. 3)")]
    [InlineData("journo-numbered", "“We will stop in June,” Nora Feld [1, para. 3]")]
    [InlineData(
        "journo-note",
        "“We will stop in June,” Nora Feld, as reported by Anna van Dijk, “The ferry stops,” Quay Post, May 3, 2024, para. 3.")]
    public void A_quotation_is_cited_with_its_words(string style, string expected) =>
        Assert.Equal([expected], Cite("$a | Get-Quote", style));

    [Fact]
    public void The_works_own_outlet_is_not_named_again() =>
        Assert.Equal(
            ["(van Dijk 2024, para. 2)"],
            Cite("[pscustomobject]@{ Article = 'quay'; Id = 'c1'; Paragraph = 2; Speaker = 'Quay Post'; Chain = 'Quay Post' }",
            "journo-author-date"));

    [Fact]
    public void A_note_after_another_on_the_same_work_is_short() =>
        Assert.Equal(["Officials, in ibid., para. 3.", "Ibid., para. 4."],
            Cite($"{Chained}, [pscustomobject]@{{ Article = 'quay'; Id = 'c2'; Paragraph = 3; Speaker = 'officials' }}, "
            + $"[pscustomobject]@{{ Article = 'quay'; Id = 'c3'; Paragraph = 4 }}", "journo-note").Skip(1));

    [Fact]
    public void Works_are_listed_once_and_rows_are_cited_one_by_one_as_the_mode_says()
    {
        Assert.Equal(4, Texts("Get-Claim | Export-Citation -Style journo-news").Count);
        Assert.Equal(2, Texts("Get-Claim | Export-Citation -Style journo-news -Mode Bibliography").Count);
        Assert.Equal(4 + 1 + 2, Texts("Get-Claim | Export-Citation -Style journo-news -Mode Both").Count);
        Assert.Equal(2, Texts("Get-Article | Export-Citation -Style journo-news").Count);
        Assert.Equal(4, Texts("Get-Claim | Export-Citation -Format BibTeX -Mode Citation").Count(line => line.StartsWith('@')));
    }

    [Fact]
    public void A_citation_from_elsewhere_is_cited_like_an_article()
    {
        string file = _folder.Write("z.json", """
            [{"id":"tides","type":"book","title":"Tides","author":[{"family":"Lee","given":"Mina"}],"issued":{"date-parts":[[2019]]}}]
            """);
        Assert.Equal(["Lee, Mina. 2019. Tides."], Texts("Import-Citation $args[0] | Export-Citation -Style journo-author-date", file));
        Assert.Equal(["Lee, Mina. 2019. *Tides*."], Texts(
            "[System.IO.File]::ReadAllText($args[0]) | Import-Citation | Export-Citation -Style journo-author-date -As Markdown", file));
        Assert.Contains(Texts("Import-Citation $args[0] | Export-Citation -Format BibTeX", file), line =>
            line.StartsWith("@book{tides", StringComparison.Ordinal));
    }

    [Fact]
    public void The_files_name_says_what_a_style_is_rendered_as()
    {
        _session.Run("foreach ($e in 'html', 'md', 'txt') { Get-Article | Export-Citation \"$($args[0])/x.$e\" -Style journo-note }",
            _folder.Path).Succeeded();
        Assert.Contains("<i>", File.ReadAllText(_folder["x.html"]), StringComparison.Ordinal);
        Assert.Contains("*", File.ReadAllText(_folder["x.md"]), StringComparison.Ordinal);
        Assert.DoesNotContain("*", File.ReadAllText(_folder["x.txt"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_style_is_found_by_path_and_in_the_folders_that_are_named()
    {
        string file = _folder.Write("plain.csl", Plain);
        string[] expected = ["{The ferry stops in May 3, 2024}"];
        Assert.Equal(expected, Texts($"$a = {Report}; $a | Export-Citation -Style $args[0] -Mode Citation", file));
        Assert.Equal(expected, Texts($"$a = {Report}; $a | Export-Citation -Style plain -StylePath $args[0] -Mode Citation",
            Path.GetDirectoryName(file)));
        CompletionResult offered = Assert
            .Single(_session.Complete($"Export-Citation -StylePath '{Path.GetDirectoryName(file)}' -Style pla"));
        Assert.Equal(("plain", "Plain"), (offered.CompletionText, offered.ToolTip));
    }

    [Fact]
    public void A_locale_beside_the_style_gives_the_words()
    {
        string file = _folder.Write("plain.csl", Plain);
        Directory.CreateDirectory(_folder["locales"]);
        File.WriteAllText(_folder["locales/locales-de-DE.xml"], """
            <locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="de-DE"><style-options punctuation-in-quote="false"/>
              <date form="text"><date-part name="day" suffix=". "/><date-part name="month" suffix=" "/><date-part name="year"/></date>
              <terms><term name="in">im Jahr</term><term name="month-05">Mai</term></terms></locale>
            """);
        Assert.Equal(["{The ferry stops im Jahr 3. Mai 2024}"],
            Texts($"$a = {Report}; $a | Export-Citation -Style $args[0] -Language de-AT -Mode Citation", file));
        Assert.Equal(["{officials, nach Angaben von Lighthouse Courier, nach Angaben von The ferry stops im Jahr 3. Mai 2024}"],
            Texts($"$a = {Report}; {Chained} | Export-Citation -Style $args[0] -Language de", file));
    }

    [Fact]
    public void A_language_without_words_is_told_of() =>
        Assert.Contains("'xx-XX'", Assert.Single(_session.Run(
            "Get-Article | Export-Citation -Style journo-news -Language xx-XX 3>&1 | Where-Object { $_ -is "
            + "[System.Management.Automation.WarningRecord] }").Output).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("-Style jurno-note", "StyleNotFound", "journo-note")]
    [InlineData("-Style ./no/such.csl", "StyleNotFound", "There is no such file")]
    [InlineData("-Style journo-note -Format Ris", "ParametersConflict", "not for Ris")]
    [InlineData("-As Html -Format BibTeX", "ParametersConflict", "not for BibTeX")]
    [InlineData("-Style journo-note -StylePath ./no-such-folder", "PathNotFound", "no-such-folder")]
    public void What_cannot_be_is_said_before_anything_is_read(string arguments, string id, string part)
    {
        ErrorRecord error = Assert.Single(_session.Run($"Get-Article | Export-Citation {arguments}").Errors);
        Assert.StartsWith(id + ",", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Contains(part, error.Exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<style", 1)]
    [InlineData(
        "<style xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\" class=\"in-text\">\n<info/>\n<citation><layout><text "
        + "macro=\"lost\"/></layout></citation></style>", 3)]
    public void A_broken_style_says_where(string text, int line)
    {
        string file = _folder.Write("broken.csl", text);
        ErrorRecord error = _session.Run("Get-Article | Export-Citation -Style $args[0]", file)
            .Failed("BadStyle", ErrorCategory.InvalidData);
        Assert.Equal(file, error.TargetObject);
        Assert.StartsWith($"{file}({line},", error.Exception.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
