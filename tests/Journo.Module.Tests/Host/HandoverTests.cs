using Journo.Module.Tests.Hosting;

namespace Journo.Module.Tests.Host;

/// <summary>Handing over to a pwsh on PATH, by means of a shell script that says what it was given.</summary>
public sealed class HandoverTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [UnixFact]
    public void A_recent_pwsh_gets_the_command_with_the_module_imported_and_gives_the_exit_code()
    {
        JournoResult result = Run("7.4.0", "-NoProfile", "-Command", "Get-Claim; exit 9");
        Assert.Equal(9, result.ExitCode);
        Assert.Equal(["-NoLogo", "-NoProfile", "-Command", $"Import-Module -Name '{BuiltModule.Manifest}' -Global -ErrorAction Stop; Get-Claim; exit 9"], Arguments(result));
    }

    [UnixFact]
    public void What_must_stand_first_in_a_command_still_does()
    {
        Assert.StartsWith("using namespace System.IO; Import-Module ", Arguments(Run("7.6.0", "-Command", "using namespace System.IO; [Path]::PathSeparator"))[^1], StringComparison.Ordinal);
        Assert.EndsWith("; & { param($x) $x\n}", string.Join('\n', Arguments(Run("7.6.0", "-Command", "param($x) $x"))), StringComparison.Ordinal);
    }

    [UnixFact]
    public void A_prompt_stays_open() => Assert.Equal("-NoExit", Arguments(Run("7.6.0"))[0]);

    [UnixFact]
    public void An_older_pwsh_is_left_alone() => Assert.Equal("embedded\n", Run("7.3.9", "-Command", "'embedded'").Output);

    [UnixFact]
    public void A_pwsh_that_gives_no_version_is_left_alone() => Assert.Equal("embedded\n", Run("?", "-Command", "'embedded'").Output);

    [UnixFact]
    public void Embedded_means_embedded() => Assert.Equal("embedded\n", Run("7.6.0", "-Embedded", "-Command", "'embedded'").Output);

    [UnixFact]
    public void Commands_from_input_come_after_the_import()
    {
        JournoResult result = RunWithInput("Get-Claim\n", "7.6.0", ["-Command", "-"]);
        Assert.Contains($"<Import-Module -Name '{BuiltModule.Manifest}' -Global -ErrorAction Stop>\n<Get-Claim>\n", result.Output, StringComparison.Ordinal);
    }

    private static string[] Arguments(JournoResult result) => result.Output.TrimEnd('\n').Split('\n');

    private JournoResult Run(string version, params string[] arguments) => RunWithInput("", version, arguments);

    private JournoResult RunWithInput(string input, string version, string[] arguments)
    {
        string pwsh = Path.Combine(_folder.Path, "pwsh");
        File.WriteAllText(pwsh, $$"""
            #!/bin/sh
            for last; do :; done
            if [ "$last" = -Version ]; then echo "PowerShell {{version}}"; exit 0; fi
            printf '%s\n' "$@"
            if [ "$last" = - ]; then while IFS= read -r line; do echo "<$line>"; done; fi
            exit 9
            """.ReplaceLineEndings("\n"));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(pwsh, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return JournoProcess.Run(arguments, input, new Dictionary<string, string?> { ["PATH"] = $"{_folder.Path}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}" });
    }
}
