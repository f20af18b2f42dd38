using System.Diagnostics;
using Journo.Module.Tests.Hosting;

namespace Journo.Module.Tests.Host;

/// <summary>That the host is PowerShell with the module imported. What PowerShell's console itself does is not tested again.</summary>
public sealed class HostTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_command_finds_the_module_and_the_cmdlets_of_PowerShell_itself()
    {
        _folder.Write("ferry.txt", Samples.Ferry);
        string output = InFolder("-Command", "(Get-Module Journo).Name; [Journo.EdtfDate]::Parse('2019-03').ToString();"
            + "Import-Article ferry.txt | Get-Quote | Sort-Object Speaker | Select-Object Speaker, Cue | Export-Csv quotes.csv;"
            + "Get-Content quotes.csv -TotalCount 2").Succeeded();
        Assert.Equal("Journo\n2019-03\n\"Speaker\",\"Cue\"\n\"Ida Brandt\",\"told\"\n", output);
        Assert.True(File.Exists(_folder["quotes.csv"]));
    }

    [Fact]
    public void A_script_gets_its_arguments_and_gives_its_exit_code()
    {
        _folder.Write("script.ps1", """
            #requires -Modules Journo
            param([string] $Name, [int] $Count, [Parameter(ValueFromRemainingArguments)] $Rest)
            "$Name|$Count|$($Rest -join ',')|$((Get-Claim -Id musk-openai-c47).Speaker)"
            exit 4
            """);
        ProcessResult result = InFolder("-File", "script.ps1", "it's $HOME; 'x'", "-Count", "3", "a b", "c");
        Assert.Equal((4, "it's $HOME; 'x'|3|a b,c|Sam Altman\n", ""), (result.ExitCode, result.Output, result.Errors));
    }

    [Theory]
    [InlineData("throw 'bad'", 1)]
    [InlineData("nosuchcommand", 1)]
    [InlineData("Get-Claim -Dataset nowhere; 'after'", 0)]
    public void What_goes_wrong_goes_to_standard_error_and_the_exit_code_is_that_of_pwsh(string command, int code)
    {
        ProcessResult result = JournoProcess.Run("-Command", command);
        Assert.Equal((code, command.Contains("after", StringComparison.Ordinal) ? "after\n" : ""), (result.ExitCode, result.Output));
        Assert.NotEmpty(result.Errors);
    }

    [Fact]
    public void Commands_come_from_standard_input_one_after_another()
    {
        const string Commands = "$x = 1 + 1\n\"x = $x\"\n'é – 北京' | Import-Article -Language en | % Title\nexit 6\n'never'\n";
        ProcessResult result = JournoProcess.RunWithInput(Commands, "-Command", "-");
        Assert.Equal((6, "x = 2\né – 北京\n", ""), (result.ExitCode, result.Output, result.Errors));
    }

    [Fact]
    public void A_runspace_that_a_script_opens_finds_the_module_too() => Assert.Equal("4\n", JournoProcess.Run(
        "-Command", "1..4 | ForEach-Object -Parallel { (Get-Claim -Id musk-openai-c47).Id } | Measure-Object | % Count").Succeeded());

    [Fact]
    public void An_option_that_there_is_not_is_bad_usage()
    {
        ProcessResult result = JournoProcess.Run("-NoSuchOption");
        Assert.Equal(64, result.ExitCode);
        Assert.Contains("NoSuchOption", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_begins_with_what_is_journo_s() =>
        Assert.StartsWith("Usage: journo", JournoProcess.Run("-Help").Output.TrimStart(), StringComparison.Ordinal);

    [UnixFact]
    public void A_profile_is_loaded_for_the_prompt_and_for_nothing_else()
    {
        _folder.Write("powershell/profile.ps1", "'from the profile'");
        Assert.Equal("'x'\n", InFolder("-Command", "\"'x'\"").Output);
        string prompt = InFolder().Output;
        Assert.Contains("\nfrom the profile\n", prompt, StringComparison.Ordinal);
        Assert.StartsWith("Journo 0.", prompt, StringComparison.Ordinal);
    }

    [UnixFact]
    public void An_interrupt_ends_a_command()
    {
        using Process process = new Subprocess("dotnet", JournoProcess.Program, "-Command", "'begun'; Start-Sleep 1000; 'never'").Start();
        Assert.Equal("begun", process.StandardOutput.ReadLine());
        using Process kill = Process.Start("kill", ["-INT", $"{process.Id}"]);
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(2)));
        Assert.Equal((1, ""), (process.ExitCode, process.StandardOutput.ReadToEnd()));
    }

    /// <summary>Runs it in the test's folder, where its user's settings would be too.</summary>
    private ProcessResult InFolder(params string[] arguments) => new Subprocess("dotnet", [JournoProcess.Program, .. arguments])
    {
        Folder = _folder.Path,
        Environment = new Dictionary<string, string?> { ["XDG_CONFIG_HOME"] = _folder.Path },
    }.Run();
}
