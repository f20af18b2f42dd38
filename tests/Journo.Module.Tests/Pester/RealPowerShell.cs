using System.Diagnostics;

namespace Journo.Module.Tests.Pester;

/// <summary>The pwsh on PATH, if it is 7.4 or later and has Pester 5.</summary>
internal static class RealPowerShell
{
    public const string WhyNot = "not run: no pwsh 7.4+ with Pester 5 on PATH";

    private static readonly Lazy<bool> Found = new(Find);

    public static bool IsHere => Found.Value;

    /// <summary>Runs it with nothing to read; null if there is none.</summary>
    public static (int ExitCode, string Output)? Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("pwsh", ["-NoLogo", "-NoProfile", "-NonInteractive", .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["NO_COLOR"] = "1";
        try
        {
            using Process process = Process.Start(start)!;
            process.StandardInput.Close();
            Task<string> output = process.StandardOutput.ReadToEndAsync(), errors = process.StandardError.ReadToEndAsync();
            if (process.WaitForExit(TimeSpan.FromMinutes(10))) return (process.ExitCode, output.Result + errors.Result);
            process.Kill(entireProcessTree: true);
            return (-1, "It did not end in ten minutes.");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static bool Find() => Run("-Command",
        "if ($PSVersionTable.PSVersion -ge [version] '7.4' -and (Get-Module Pester -ListAvailable | Where-Object Version -GE '5.0')) { 'here' }") is (0, var said) && said.Trim() == "here";
}
