namespace Journo.Benchmarks;

/// <summary>Times the commands that look at a whole dataset, each in a pwsh of its own, so that the peak working set is the
/// command's.</summary>
internal static class DeskMode
{
    public static int Run(string[] args)
    {
        foreach (string folder in args)
        {
            Console.WriteLine(folder);
            foreach (string command in new[] { "Get-Dataset", "Measure-Sourcing", "Find-SourcingIssue", "Find-Contradiction" })
            {
                foreach (string line in PowerShell.Run(Script, Path.GetFullPath(folder), PowerShell.Module, command)) Console
                    .WriteLine(line);
            }
        }
        return 0;
    }

    // Get-Dataset counts rows: what any command takes.
    private const string Script = """
        param($Dataset, $Module, $Command)
        $ErrorActionPreference = 'Stop'
        Import-Module $Module
        $watch = [Diagnostics.Stopwatch]::StartNew()
        $count = 0
        if ($Command -eq 'Get-Dataset') { & $Command $Dataset | ForEach-Object { $count++ } } else { & $Command -Dataset $Dataset | ForEach-Object { $count++ } }
        '{0,-20} {1,10:N0} objects {2,8:N1} s; peak working set {3:N0} MB' -f $Command, $count, $watch.Elapsed.TotalSeconds, ([Diagnostics.Process]::GetCurrentProcess().PeakWorkingSet64 / 1e6)
        """;
}
