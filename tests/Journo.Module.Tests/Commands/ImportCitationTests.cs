using System.Management.Automation;
using Journo.Module.Tests.Hosting;

namespace Journo.Module.Tests.Commands;

public sealed class ImportCitationTests : IDisposable
{
    private const string Bib = "@book{lee2001, author = {Lee, Anna}, title = {All Waters}, year = 2001}\n";
    private const string Ris = "TY  - BOOK\r\nID  - ross2002\r\nAU  - Ross, Brian\r\nTI  - Tides\r\nPY  - 2002\r\nER  - \r\n";

    private readonly PowerShellSession _session = new();
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Files_are_read_by_their_extension()
    {
        _folder.Write("a.bib", Bib);
        _folder.Write("b.ris", Ris);
        _folder.Write("c.json", """[{"id":"lund2003","type":"book","title":"Ebb"}]""");
        Assert.Equal(["lee2001 All Waters", "ross2002 Tides", "lund2003 Ebb"],
            _session.Run("Import-Citation $args[0] | ForEach-Object { \"$($_.Id) $($_.Title)\" }", _folder["*"]).Texts());
    }

    [Theory]
    [InlineData(Bib, "Anna Lee 2001")]
    [InlineData(Ris, "Brian Ross 2002")]
    public void Text_in_the_pipeline_is_read_by_its_beginning(string text, string shown) =>
        Assert.Equal(shown, _session.Run("$c = $args[0] -split '\\r?\\n' | Import-Citation; \"$($c.Author) $($c.Issued)\"", text).One()
            .ToString());

    [Fact]
    public void A_bad_entry_is_an_error_with_its_place_and_the_others_are_read()
    {
        string file = _folder.Write("a.bib", "@book{bad, title = {x\n" + Bib);
        Outcome outcome = _session.Run("Import-Citation $args[0]", file);
        ErrorRecord error = outcome.Failed("CitationNotRead", ErrorCategory.InvalidData);
        Assert.StartsWith($"{file}:1:20: ", error.Exception.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _session.Dispose();
        _folder.Dispose();
    }
}
