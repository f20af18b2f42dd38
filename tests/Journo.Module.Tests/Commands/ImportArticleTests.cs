using System.Diagnostics;
using System.Management.Automation;
using System.Text;
using Journo.Module.Tests.Hosting;

namespace Journo.Module.Tests.Commands;

public sealed class ImportArticleTests : IDisposable
{
    private readonly PowerShellSession _session = new();
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_file_becomes_an_article_with_title_text_and_hash()
    {
        string file = _folder.Write("ferry.txt", Samples.Ferry);
        dynamic article = _session.Run("Import-Article $args[0]", file).One();
        Assert.Equal("Ferry fares to rise in May", article.Title);
        Assert.Equal(Samples.Ferry.TrimEnd('\n'), article.Text);
        Assert.Equal(64, ((string)article.Sha256).Length);
        Assert.Equal(file, article.Path);
    }

    [Fact]
    public void What_the_caller_says_overrides_what_the_document_says()
    {
        dynamic article = _session.Run(
            "'Head','','Body.' | Import-Article -Id x1 -Title T -Byline B -Publisher P -Url https://journo.example/a -Published 2022-11 "
                + "-Retrieved 2023").One();
        Assert.Equal("x1 T B P https://journo.example/a 2022-11 2023",
            $"{article.Id} {article.Title} {article.Byline} {article.Publisher} {article.Url} {article.Published} {article.Retrieved}");
    }

    private const string German =
        """
        Die Fähre fährt nicht mehr

        Die Stadt stellt im Mai den Betrieb der alten Fähre ein, sagte die Bürgermeisterin am Montag. „Wir haben dafür kein Geld“, sagte sie.
        Das Schiff soll verkauft werden; nach Angaben des Hafens kostet es 3,5 Millionen Euro im Jahr.
        """;

    [Fact]
    public void An_article_in_another_language_has_its_language_and_sentences_and_one_warning_and_no_rows()
    {
        Outcome imported = _session.Run("$args[0] | Import-Article", German);
        dynamic article = imported.One();
        Assert.Equal("de", article.Language);
        Assert.NotEmpty(article.Sentences);
        Assert.Contains("German", Assert.Single(imported.Warnings), StringComparison.Ordinal);
        Assert.Empty(_session.Run(
            "$a = $args[0] | Import-Article 3> $null; $a | Get-Claim; $a | Get-Quote; $a | Get-Entity", German).Succeeded());
    }

    [Fact]
    public void The_language_that_the_caller_names_is_read()
    {
        Outcome imported = _session.Run("$args[0] | Import-Article -Language en | Get-Claim", German);
        Assert.NotEmpty(imported.Succeeded());
        Assert.Empty(imported.Warnings);
    }

    [Theory]
    [InlineData("Acme failed, Ann Brill said.", "und")]
    [InlineData("Ann Brill said on Monday that the mill had been closed since the owner of the firm left the town in May.", "en")]
    public void A_short_text_is_read_as_English_whether_or_not_it_tells_its_language(string text, string language)
    {
        Outcome imported = _session.Run("$a = $args[0] | Import-Article; $a.Language; ($a | Get-Claim)[0].Speaker", text);
        Assert.Equal([language, "Ann Brill"], imported.Texts());
        Assert.Empty(imported.Warnings);
    }

    [Fact]
    public void What_is_no_language_tag_is_refused_when_it_is_given() =>
        Assert.Equal("ParameterArgumentValidationError,Journo.Commands.ImportArticleCommand",
            _session.Run("'x' | Import-Article -Language 'the usual'").Error().FullyQualifiedErrorId);

    [Fact]
    public void Strings_in_the_pipeline_are_the_lines_of_one_article() =>
        Assert.Equal("Head\n\nBody.", _session.Run("('Head','','Body.' | Import-Article).Text").One().ToString());

    [Fact]
    public void A_text_given_as_a_parameter_is_an_article() =>
        Assert.Equal("Head", _session.Run("(Import-Article -InputObject \"Head`nBody.\").Title").One().ToString());

    [Fact]
    public void Files_in_the_pipeline_bind_by_their_path()
    {
        var first = new FileInfo(_folder.Write("a[1].txt", Samples.Ferry));
        var second = new FileInfo(_folder.Write("b.txt", Samples.Library));
        Assert.Equal(["Ferry fares to rise in May", "Library keeps its name"],
            _session.Run("$args[0], $args[1] | Import-Article | ForEach-Object Title", first, second).Texts());
    }

    [Fact]
    public void Wildcards_name_many_files_and_pass_over_folders()
    {
        _folder.Write("a.txt", Samples.Ferry);
        _folder.Write("b.txt", Samples.Library);
        _folder.Write("sub.txt/c.txt", Samples.Library);
        Assert.Equal(2, _session.Run("Import-Article $args[0]", _folder["*.txt"]).Succeeded().Count);
    }

    [Fact]
    public void A_literal_path_may_have_brackets()
    {
        string file = _folder.Write("draft [2].txt", Samples.Ferry);
        Assert.Single(_session.Run("Import-Article -LiteralPath $args[0]", file).Succeeded());
        _session.Run("Import-Article $args[0]", file).Failed("PathNotFound", ErrorCategory.ObjectNotFound);
    }

    [Fact]
    public void Relative_paths_count_from_the_location_of_PowerShell()
    {
        _folder.Write("ferry.txt", Samples.Ferry);
        Assert.Single(_session.Run("$null = $ExecutionContext.SessionState.Path.SetLocation($args[0]); Import-Article ferry.txt",
            _folder.Path).Succeeded());
    }

    [Fact]
    public void Paths_on_a_drive_of_the_session_are_found()
    {
        _folder.Write("ferry.txt", Samples.Ferry);
        _session.AddDrive("desk", _folder.Path);
        dynamic article = _session.Run("Import-Article desk:/ferry.txt").One();
        Assert.Equal(_folder["ferry.txt"], article.Path);
    }

    [Fact]
    public void A_missing_file_is_an_error_that_does_not_end_the_pipeline()
    {
        string file = _folder.Write("ferry.txt", Samples.Ferry), missing = _folder["missing.txt"];
        Outcome outcome = _session.Run("Import-Article $args[0], $args[1]", missing, file);
        Assert.Equal(missing, outcome.Failed("PathNotFound", ErrorCategory.ObjectNotFound).TargetObject);
        Assert.Single(outcome.Output);
    }

    [Fact]
    public void A_folder_is_no_article() =>
        Assert.Equal(_folder.Path, _session.Run("Import-Article -LiteralPath $args[0]", _folder.Path)
            .Failed("IsFolder", ErrorCategory.InvalidArgument).TargetObject);

    [Fact]
    public void A_path_of_another_provider_is_refused() =>
        _session.Run("Import-Article Env:/PATH").Failed("WrongProvider", ErrorCategory.InvalidArgument);

    [Fact]
    public void Text_in_an_old_code_page_needs_its_name()
    {
        string file = _folder["old.txt"];
        File.WriteAllBytes(file, [.. "Caf"u8, 0xE9, .. " opens"u8]);
        ErrorRecord refused = _session.Run("Import-Article $args[0]", file).Failed("NotReadable", ErrorCategory.InvalidData);
        Assert.Equal(file, refused.TargetObject);
        Assert.StartsWith($"{file}: Byte 3 in line 1", refused.ToString(), StringComparison.Ordinal);
        foreach (string name in new[] { "windows-1252", "1252" })
        {
            Assert.Equal("Caf\u00e9 opens", _session.Run("(Import-Article $args[0] -Encoding $args[1]).Title", file, name).One()
                .ToString());
        }
    }

    [Theory]
    [InlineData("utf8")]
    [InlineData("utf8BOM")]
    [InlineData("unicode")]
    [InlineData("bigendianunicode")]
    [InlineData("utf32")]
    public void Encodings_go_by_PowerShells_short_names(string name)
    {
        Encoding encoding = name switch
        {
            "utf8" => new UTF8Encoding(false), "utf8BOM" => new UTF8Encoding(true), "unicode" => Encoding.Unicode, "bigendianunicode" =>
                Encoding.BigEndianUnicode, _ => Encoding.UTF32,
        };
        string file = _folder[name + ".txt"];
        File.WriteAllText(file, "Caf\u00e9", encoding);
        Assert.Equal("Caf\u00e9", _session.Run("(Import-Article $args[0] -Encoding $args[1]).Title", file, name).One().ToString());
    }

    [Fact]
    public void A_name_that_is_no_encoding_is_refused() =>
        Assert.Contains("utf8", _session.Run("Import-Article x -Encoding klingon").Error().Exception.Message, StringComparison.Ordinal);

    [Fact]
    public void A_date_may_be_a_bare_year_or_a_DotNet_date() =>
        Assert.Equal("2015 2022-11-30", _session.Run(
            "$a = 'x' | Import-Article -Published 2015 -Retrieved ([datetime]'2022-11-30'); \"$($a.Published) $($a.Retrieved)\"").One()
                .ToString());

    [Theory]
    [InlineData("([datetimeoffset]'2022-11-30T23:20:30+02:00')", "2022-11-30T23:20:30+02:00")]
    [InlineData("([datetimeoffset]'2022-11-30T00:00:00Z')", "2022-11-30T00:00:00Z")]
    [InlineData("([datetime]::new(2022, 11, 30, 23, 20, 30))", "2022-11-30T23:20:30")]
    [InlineData("(([datetimeoffset]'2022-11-30T23:20:30Z').UtcDateTime)", "2022-11-30T23:20:30Z")]
    public void A_time_of_day_is_kept_and_days_are_counted_from_its_date(string published, string expected)
    {
        dynamic article = _session.Run($"'Ada Holm resigned yesterday.' | Import-Article -Published {published}").One();
        Assert.Equal(expected, article.Published.ToString());
        Assert.Equal("2022-11-29", _session.Run("(($args[0] | Get-DateMention).Date).ToString()", (object)article).One().ToString());
    }

    [Fact]
    public void A_date_that_is_none_is_refused() =>
        Assert.Contains("EDTF", _session.Run("'x' | Import-Article -Published 'last week'").Error().Exception.Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("Import-Article")]
    [InlineData("Import-Citation -Format Ris")]
    [InlineData("Export-Citation -Style")]
    [InlineData("Find-SourcingIssue -Suppression")]
    [InlineData("Test-Dataset -Document")]
    public void A_pipe_or_device_is_told_and_not_waited_for(string command)
    {
        if (OperatingSystem.IsWindows()) return;
        string pipe = _folder["pipe.csl"], device = _folder["zero.csl"];
        using (Process made = Process.Start("mkfifo", pipe)) made.WaitForExit();
        File.CreateSymbolicLink(device, "/dev/zero");
        string given = command.StartsWith("Export", StringComparison.Ordinal) ? "Get-Claim musk-openai-c04 | " : "";
        foreach (string file in (string[])[pipe, device])
        {
            Outcome outcome = _session.Run($"{given}{command} $args[0]", file);
            Assert.Contains("a pipe, a device or a socket", outcome.Error().Exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void One_id_can_not_be_given_to_two_articles()
    {
        string first = _folder.Write("a.txt", Samples.Ferry), second = _folder.Write("b.txt", Samples.Library);
        Outcome outcome = _session.Run("Import-Article $args[0], $args[1] -Id one", first, second);
        Assert.Equal(second, outcome.Failed("IdUsedTwice", ErrorCategory.InvalidArgument).TargetObject);
        Assert.Single(outcome.Output);
    }

    public void Dispose()
    {
        _session.Dispose();
        _folder.Dispose();
    }
}
