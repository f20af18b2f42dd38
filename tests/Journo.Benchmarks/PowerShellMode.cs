namespace Journo.Benchmarks;

/// <summary>Times the module against what a user would do without it, in one PowerShell process and on the same file.</summary>
internal static class PowerShellMode
{
    public static int Run(string[] args)
    {
        foreach (string line in PowerShell.Run(Script, Path.GetFullPath(args[0]), PowerShell.Module)) Console.WriteLine(line);
        return 0;
    }

    private const string Script = """
        param($Dataset, $Module)
        $ErrorActionPreference = 'Stop'
        Import-Module $Module
        $csv = Join-Path $Dataset claims.csv
        $process = [Diagnostics.Process]::GetCurrentProcess()
        function Grown($before) { $process.Refresh(); '{0:N0}' -f (($process.WorkingSet64 - $before) / 1MB) }
        function Time([scriptblock] $Block, [int] $Runs) {
            $times = foreach ($i in 1..$Runs) { [GC]::Collect(); (Measure-Command $Block).TotalMilliseconds }
            ($times | Sort-Object)[[int][math]::Floor($Runs / 2)]
        }
        $line = '{0,-58} {1,10:N0} ms {2,10}'
        "PowerShell $($PSVersionTable.PSVersion), $('{0:N0}' -f ((Get-Item $csv).Length / 1MB)) MB claims.csv"

        # The module first, so that its working set is not what Import-Csv left.
        $speaker = (Get-Claim -Dataset $Dataset -Attribution Explicit | Select-Object -First 1).Speaker
        [GC]::Collect(); $process.Refresh(); $before = $process.WorkingSet64
        $filtered = Time { $script:ours = @(Get-Claim -Dataset $Dataset -Speaker $speaker -Hedged) } 7
        $line -f "Get-Claim -Speaker '$speaker' -Hedged ($($ours.Count) claims)", $filtered, "+$(Grown $before) MB"
        $streamed = Time { Get-Claim -Dataset $Dataset | ForEach-Object -Begin { $script:n = 0 } -Process { $script:n++ } } 3
        $line -f "Get-Claim | ForEach-Object ($n claims)", $streamed, "+$(Grown $before) MB"
        $counted = Time { $script:n = 0; foreach ($claim in Get-Claim -Dataset $Dataset -Speaker none-of-them) { $script:n++ } } 3
        $line -f 'Get-Claim -Speaker none-of-them', $counted, "+$(Grown $before) MB"
        $drained = Time { Get-Claim -Dataset $Dataset | Out-Null } 3
        $line -f 'Get-Claim | Out-Null', $drained, "+$(Grown $before) MB"

        $csvFiltered = Time { $script:theirs = @(Import-Csv $csv | Where-Object { $_.speaker -eq $speaker -and $_.hedges }) } 3
        $line -f "Import-Csv | Where-Object ($($theirs.Count) rows)", $csvFiltered, ''
        $csvStreamed = Time { Import-Csv $csv | ForEach-Object -Begin { $script:n = 0 } -Process { $script:n++ } } 3
        $line -f "Import-Csv | ForEach-Object ($n rows)", $csvStreamed, ''
        $csvDrained = Time { Import-Csv $csv | Out-Null } 3
        $line -f 'Import-Csv | Out-Null', $csvDrained, ''

        if (Compare-Object @($ours.Id) @($theirs.id)) { throw 'The two did not find the same claims.' }
        'filtered: {0:N1} times as fast; streamed: {1:P0} of the time with ForEach-Object, {2:P0} with Out-Null' -f ($csvFiltered / $filtered), ($streamed / $csvStreamed), ($drained / $csvDrained)
        """;
}
