using Journo.Module.Tests.Hosting;

namespace Journo.Module.Tests.Host;

public sealed class EmbeddedHostTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_command_finds_the_module_imported()
    {
        JournoResult result = JournoProcess.Embedded("-NoProfile", "-Command", "(Get-Module Journo).Name; [Journo.EdtfDate]::Parse('2019-03').ToString()");
        Assert.Equal((0, "Journo\n2019-03\n", ""), (result.ExitCode, result.Output, result.Errors));
    }

    [Theory]
    [InlineData("exit 5", 5)]
    [InlineData("throw 'bad'", 1)]
    [InlineData("nosuchcommand", 1)]
    [InlineData("nosuchcommand; 'after'", 0)]
    [InlineData("if (", 1)]
    [InlineData("1 + )", 1)]
    [InlineData("'fine'", 0)]
    [InlineData("try { throw 'caught' } catch { 'fine' }", 0)]
    [InlineData("$ErrorActionPreference = 'Stop'; Import-Module nosuchmodule; 'after'", 1)]
    [InlineData("dotnet nosuchcommand; 'after'", 0)]
    [InlineData("dotnet nosuchcommand", 1)]
    public void The_exit_code_of_a_command_is_that_of_pwsh(string command, int code) => Assert.Equal(code, JournoProcess.Embedded("-Command", command).ExitCode);

    [Theory]
    [InlineData("exit 4", 4)]
    [InlineData("throw 'bad'", 1)]
    [InlineData("nosuchcommand", 0)]
    [InlineData("dotnet nosuchcommand", 0)]
    [InlineData("exit", 0)]
    public void The_exit_code_of_a_script_is_that_of_pwsh(string script, int code) => Assert.Equal(code, JournoProcess.Embedded("-File", Script(script)).ExitCode);

    [Fact]
    public void A_script_gets_its_arguments_as_they_were_given()
    {
        string script = Script("param([string] $Name, [int] $Count, [switch] $Quiet, [Parameter(ValueFromRemainingArguments)] $Rest) \"$Name|$Count|$Quiet|$($Rest -join ',')\"");
        Assert.Equal("it's $HOME; 'x'|3|True|a b,c\n", JournoProcess.Embedded("-File", script, "it's $HOME; 'x'", "-Count", "3", "-Quiet", "a b", "c").Output);
        Assert.Equal("n|0|False|\n", JournoProcess.Embedded(script, "-Name:n", "-Quiet:$false").Output);
    }

    [Fact]
    public void Errors_go_to_standard_error_in_the_concise_view_of_pwsh_without_colours()
    {
        JournoResult result = JournoProcess.Embedded("-File", Script("'first'\nthrow 'bad'"));
        Assert.Equal("first\n", result.Output);
        Assert.Contains("Line |\n   2 |  throw 'bad'\n     |  ~~~", result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', result.Errors);
    }

    [Fact]
    public void An_error_that_ends_nothing_goes_to_standard_error_too()
    {
        JournoResult result = JournoProcess.Embedded("-Command", "'before'; Import-Module nosuchmodule; 'after'");
        Assert.Equal("before\nafter\n", result.Output);
        Assert.StartsWith("Import-Module: The specified module 'nosuchmodule'", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_engine_lacks_is_said_once()
    {
        JournoResult result = JournoProcess.Embedded("-Command", "'a' | select -First 1; 'b' | Sort-Object; nosuchcommand");
        Assert.Single(result.Errors.Split('\n'), line => line.StartsWith("journo:", StringComparison.Ordinal));
        Assert.StartsWith("journo: 'Select-Object' is part of PowerShell, but not of the engine that comes with journo.", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_command_that_does_not_exist_anywhere_is_not_said_to_be_lacking() =>
        Assert.DoesNotContain("journo:", JournoProcess.Embedded("-Command", "nosuchcommand").Errors, StringComparison.Ordinal);

    [Fact]
    public void Commands_come_from_standard_input_one_after_another()
    {
        JournoResult result = JournoProcess.Run(["-Embedded", "-Command", "-"], "$x = 1 + 1\nif ($x) {\n\n  \"x = $x\"\n}\n\n'é – 北京'\nexit 6\n'never'\n");
        Assert.Equal((6, "x = 2\né – 北京\n", ""), (result.ExitCode, result.Output, result.Errors));
    }

    [Fact]
    public void A_command_that_the_end_of_input_leaves_open_is_an_error()
    {
        JournoResult result = JournoProcess.Run(["-Embedded", "-Command", "-"], "'fine'\nif (1) {\n'x'");
        Assert.Equal((1, "fine\n"), (result.ExitCode, result.Output));
        Assert.Contains("Missing closing '}'", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Input_is_given_to_a_command_that_asks_for_it() =>
        Assert.Equal("<a>\n<b>\n", JournoProcess.Run(["-Embedded", "-Command", "$input | ForEach-Object { \"<$_>\" }"], "a\nb\n").Output);

    [Theory]
    [InlineData("200", "200")]
    [InlineData("wide", "120")]
    [InlineData(null, "120")]
    public void Without_a_terminal_the_width_is_that_of_COLUMNS_or_120(string? columns, string width) => Assert.Equal(width + "\n",
        JournoProcess.Run(["-Embedded", "-Command", "$Host.UI.RawUI.BufferSize.Width"], environment: new Dictionary<string, string?> { ["COLUMNS"] = columns }).Output);

    [Fact]
    public void A_question_that_nobody_can_answer_is_an_error()
    {
        JournoResult result = JournoProcess.Embedded("-NonInteractive", "-Command", "$Host.UI.ReadLine()");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("nobody to give it", result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-NoSuchOption")]
    [InlineData("nosuchscript.ps1")]
    [InlineData("-Command")]
    [InlineData("-File")]
    [InlineData("-WorkingDirectory", "nosuchfolder", "-Command", "1")]
    public void A_command_line_that_cannot_be_read_says_why(params string[] arguments)
    {
        JournoResult result = JournoProcess.Embedded(arguments);
        Assert.Equal((64, ""), (result.ExitCode, result.Output));
        Assert.Matches("^journo: .+\nUsage:", result.Errors);
    }

    [Theory]
    [InlineData("-?")]
    [InlineData("-h")]
    [InlineData("--help")]
    [InlineData("-Help")]
    public void Help_is_given(string option) => Assert.StartsWith("Usage: journo", JournoProcess.Embedded(option).Output, StringComparison.Ordinal);

    [Fact]
    public void The_version_names_module_and_engine() => Assert.Matches(@"^Journo \d+\.\d+\.\d+ on the embedded PowerShell engine 7\.\d+\.\d+\n$", JournoProcess.Embedded("-Version").Output);

    [Fact]
    public void The_prompt_runs_what_is_typed_until_exit()
    {
        JournoResult result = JournoProcess.Run(["-Embedded"], "'one'\nif (1) {\n'two'\n}\n\nnosuchcommand\nexit 3\n");
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("\nThis engine has Where-Object", result.Output, StringComparison.Ordinal);
        Assert.Contains("> one\n", result.Output, StringComparison.Ordinal);
        Assert.Contains(">> two\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("nosuchcommand", result.Errors, StringComparison.Ordinal);
    }

    private string Script(string text)
    {
        string path = Path.Combine(_folder.Path, "script.ps1");
        File.WriteAllText(path, text);
        return path;
    }
}
