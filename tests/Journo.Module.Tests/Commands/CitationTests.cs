using System.Management.Automation;
using System.Text.Json;
using Journo.Module.Tests.Hosting;

namespace Journo.Module.Tests.Commands;

public sealed class CitationTests(SmallDatasetInPlay small) : IClassFixture<SmallDatasetInPlay>, IDisposable
{
    private readonly PowerShellSession _session = small.Session;
    private readonly TemporaryFolder _folder = new();

    private int Entries(string script, params object?[] arguments) =>
        _session.Run(script, arguments).Texts().Count(l => l.StartsWith('@'));

    [Theory]
    [InlineData("Get-Article", 2)]
    [InlineData("Get-Claim", 2)]
    [InlineData("Get-Claim -Speaker Ida*, drivers*", 1)]
    [InlineData("Get-Quote", 2)]
    [InlineData("Get-TimelineEvent t2", 1)]
    [InlineData("Get-Article ferry | Get-Figure", 1)]
    [InlineData("Get-Attribution", 1)]
    [InlineData("Get-DateMention", 1)]
    [InlineData("@(Get-Claim; Get-Quote; Get-Article)", 2)]
    public void Each_article_is_cited_once(string script, int entries) => Assert.Equal(entries, Entries(script + " | Export-Citation"));

    [Fact]
    public void A_claim_of_an_article_that_is_in_no_dataset_leads_back_to_it() => Assert.Contains(
        _session.Run("$args[0] | Import-Article -Title 'A headline of its own' | Get-Claim | Export-Citation", Samples.Ferry).Texts(),
        l => l.Contains("A headline of its own", StringComparison.Ordinal));

    [Fact]
    public void Rows_that_have_only_the_articles_id_are_looked_up()
    {
        Assert.Equal(1, Entries("[pscustomobject]@{ Article = 'ferry' } | Export-Citation"));
        Assert.Equal(
            1, Entries("Use-Dataset -Reset; [pscustomobject]@{ Article = 'ferry' } | Export-Citation -Dataset $args[0]; Use-Dataset "
            + "$args[0]", small.Folder));
        Assert.Equal(1, Entries("$a = 'Head' | Import-Article -Id mine; [pscustomobject]@{ Article = 'mine' } | Export-Citation"));
    }

    [Fact]
    public void What_has_no_article_is_named_and_passed_over()
    {
        Outcome outcome = _session.Run("[pscustomobject]@{ Article = 'lost' }, 5, (Get-Claim c1) | Export-Citation");
        Assert.Equal(2, outcome.Errors.Count);
        Assert.All(outcome.Errors, e => Assert.StartsWith("NotCitable,", e.FullyQualifiedErrorId, StringComparison.Ordinal));
        Assert.All(outcome.Errors, e => Assert.Equal(ErrorCategory.ObjectNotFound, e.CategoryInfo.Category));
        Assert.Equal(5, outcome.Errors[1].TargetObject);
        Assert.Contains(outcome.Output, l => l.ToString().StartsWith('@'));
    }

    [Theory]
    [InlineData("BibTeX", ".bib", "@")]
    [InlineData("Ris", ".ris", "TY  - ")]
    [InlineData("CslJson", ".json", "[")]
    [InlineData("Text", ".txt", "")]
    public void The_extension_says_the_form_unless_it_is_given(string format, string extension, string start)
    {
        string byExtension = _folder["x" + extension], byFormat = _folder["x.out"];
        _session.Run("Get-Article | Export-Citation $args[0]; Get-Article | Export-Citation $args[1] -Format $args[2]", byExtension,
            byFormat, format).Succeeded();
        Assert.StartsWith(start, File.ReadAllText(byExtension), StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(byExtension), File.ReadAllBytes(byFormat));
        Assert.Equal(File.ReadAllText(byExtension).ReplaceLineEndings("\n").TrimEnd('\n'),
            string.Join('\n', _session.Run("Get-Article | Export-Citation -Format $args[0]", format).Texts()).TrimEnd('\n'));
    }

    [Fact]
    public void Lines_of_CSL_JSON_join_to_an_array() =>
        Assert.Equal(2, JsonDocument.Parse(string.Join('\n',
            _session.Run("Get-Article | Export-Citation -Format CslJson").Texts())).RootElement.GetArrayLength());

    [Fact]
    public void WhatIf_writes_nothing()
    {
        _session.Run("Get-Article | Export-Citation $args[0] -WhatIf", _folder["x.bib"]).Succeeded();
        Assert.False(File.Exists(_folder["x.bib"]));
    }

    [Fact]
    public void A_file_is_added_to_kept_or_replaced_as_asked()
    {
        string file = _folder["x[1].bib"];
        _session.Run("Get-Article ferry | Export-Citation -LiteralPath $args[0]", file).Succeeded();
        long one = new FileInfo(file).Length;
        _session.Run("Get-Article library | Export-Citation -LiteralPath $args[0] -Append", file).Succeeded();
        Assert.True(new FileInfo(file).Length > one);
        Assert.Equal(file, _session.Run("Get-Article ferry | Export-Citation -LiteralPath $args[0] -NoClobber", file)
            .Failed("FileExists", ErrorCategory.ResourceExists).TargetObject);
        Assert.True(new FileInfo(file).Length > one);
        Assert.Equal(file, _session.Run("(Get-Article ferry | Export-Citation -LiteralPath $args[0] -PassThru).FullName", file).One()
            .ToString());
        Assert.Equal(one, new FileInfo(file).Length);
    }

    [Fact]
    public void A_read_only_file_needs_force()
    {
        string file = _folder.Write("x.bib", "kept");
        File.SetAttributes(file, FileAttributes.ReadOnly);
        // An administrator writes through the attribute, so only the outcome with -Force is the same everywhere.
        _session.Run("Get-Article | Export-Citation $args[0] -Force", file).Succeeded();
        Assert.StartsWith("@", File.ReadAllText(file), StringComparison.Ordinal);
        File.SetAttributes(file, FileAttributes.Normal);
    }

    [Fact]
    public void The_encoding_is_the_one_named()
    {
        _session.Run("Get-Article | Export-Citation $args[0] -Encoding unicode", _folder["x.bib"]).Succeeded();
        Assert.Equal([0xFF, 0xFE], File.ReadAllBytes(_folder["x.bib"])[..2]);
    }

    [Fact]
    public void What_is_in_the_file_is_not_added_again()
    {
        foreach (string file in new[] { _folder["x.bib"], _folder["x.json"] })
        {
            _session.Run("Get-Article ferry | Export-Citation $args[0]", file).Succeeded();
            string one = File.ReadAllText(file);
            if (Path.GetExtension(file) == ".json") _session.Run("Get-Article ferry | Export-Citation $args[0] -Append", file).Succeeded();
            Assert.Equal(one, File.ReadAllText(file));
        }
    }

    [Fact]
    public void Items_are_added_before_the_end_of_an_array()
    {
        string file = _folder["x.json"];
        _session.Run("Get-Article ferry | Export-Citation $args[0] -Append; Get-Article | Export-Citation $args[0] -Append", file)
            .Succeeded();
        Assert.Equal(2, JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetArrayLength());
    }

    [Fact]
    public async Task Two_that_add_to_one_file_at_a_time_lose_nothing()
    {
        string file = _folder["both.bib"];
        using PowerShellSession first = new(), second = new();
        await Task.WhenAll(Add(first, "a"), Add(second, "b"));
        Assert.Equal(40, File.ReadLines(file).Count(line => line.StartsWith('@')));

        Task Add(PowerShellSession session, string key) => Task.Run(() => session.Run("""
            param($file, $key)
            1..20 | ForEach-Object { "@book{$key$_, title={$key $_}}" | Import-Citation | Export-Citation $file -Append }
            """, file, key).Succeeded());
    }

    [Fact]
    public void Nothing_is_added_to_what_is_no_array()
    {
        string file = _folder.Write("x.json", "{\"id\": \"kept\"}");
        _session.Run("Get-Article | Export-Citation $args[0] -Append", file).Failed("NotReadable", ErrorCategory.InvalidData);
        Assert.Equal("{\"id\": \"kept\"}", File.ReadAllText(file));
    }

    [Fact]
    public void Nothing_is_left_beside_a_file_that_was_written_or_could_not_be()
    {
        string file = _folder.Write("x.bib", "kept");
        File.SetAttributes(file, FileAttributes.ReadOnly);
        _session.Run("Get-Article | Export-Citation $args[0]", file).Failed("AccessDenied", ErrorCategory.PermissionDenied);
        Assert.Equal("kept", File.ReadAllText(file));
        _session.Run("Get-Article | Export-Citation $args[0] -Force", file).Succeeded();
        Assert.True(new FileInfo(file).IsReadOnly);
        Assert.Equal([file], Directory.GetFileSystemEntries(Path.GetDirectoryName(file)!));
        File.SetAttributes(file, FileAttributes.Normal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_error() =>
        _session.Run("Get-Article | Export-Citation $args[0]", _folder["no/x.bib"]).Failed("PathNotFound", ErrorCategory.ObjectNotFound);

    public void Dispose() => _folder.Dispose();
}
