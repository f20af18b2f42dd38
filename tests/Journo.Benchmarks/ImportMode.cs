using System.Diagnostics;
using System.Globalization;

namespace Journo.Benchmarks;

/// <summary>Times Import-Module against a binary module with nothing in it but a manifest and a format file, each in a process of its own,
/// in turns.</summary>
internal static class ImportMode
{
    private const int Runs = 15;

    public static int Run(string[] args)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("journo-empty-");
        try
        {
            string empty = EmptyModule(folder.CreateSubdirectory("Empty").FullName);
            List<(double Elapsed, double Processor)> ours = [], theirs = [];
            for (int run = 0; run < Runs; run++)
            {
                theirs.Add(Time(empty));
                ours.Add(Time(PowerShell.Module));
            }
            Console.WriteLine(
                $"{Runs} processes each, median (fastest) ms: elapsed; and of the processor, which other programs disturb less");
            Tell("empty binary module with manifest and format file", theirs);
            Tell("Journo", ours);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Tell(string module, List<(double Elapsed, double Processor)> times)
    {
        double[] elapsed = [.. times.Select(t => t.Elapsed).Order()], processor = [.. times.Select(t => t.Processor).Order()];
        Console.WriteLine($"{module}: {elapsed[Runs / 2]:N1} ({elapsed[0]:N1}); processor {processor[Runs / 2]:N1} ({processor[0]:N1})");
    }

    private static (double Elapsed, double Processor) Time(string module)
    {
        double[] times = [.. PowerShell.Run("""
            param($Module)
            Import-Module Microsoft.PowerShell.Utility
            [void](Measure-Command { $null })
            $process = [System.Diagnostics.Process]::GetCurrentProcess()
            $before = $process.TotalProcessorTime
            $elapsed = (Measure-Command { Import-Module $Module }).TotalMilliseconds
            $process.Refresh()
            $processor = ($process.TotalProcessorTime - $before).TotalMilliseconds
            $elapsed, $processor | ForEach-Object { $_.ToString([cultureinfo]::InvariantCulture) }
            """, module).Select(line => double.Parse(line, CultureInfo.InvariantCulture))];
        return (times[0], times[1]);
    }

    private static string EmptyModule(string folder)
    {
        File.WriteAllText(Path.Combine(folder, "Empty.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net8.0</TargetFramework><OutDir>out/</OutDir></PropertyGroup>
              <ItemGroup><PackageReference Include="PowerShellStandard.Library" Version="5.1.1" PrivateAssets="all" /></ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Get.cs"), """
            using System.Management.Automation;
            [Cmdlet(VerbsCommon.Get, "Nothing")]
            public sealed class GetNothingCommand : PSCmdlet { }
            """);
        using (Process build = Process
            .Start(new ProcessStartInfo("dotnet", ["build", "-v", "q", "-c", "Release"]) { WorkingDirectory = folder,
            RedirectStandardOutput = true })!)
        {
            string log = build.StandardOutput.ReadToEnd();
            build.WaitForExit();
            if (build.ExitCode != 0) throw new InvalidOperationException(log);
        }
        string output = Path.Combine(folder, "out");
        File.WriteAllText(Path.Combine(output, "Empty.format.ps1xml"), """
            <Configuration><ViewDefinitions><View><Name>Nothing</Name><ViewSelectedBy><TypeName>Nothing</TypeName></ViewSelectedBy>
            <TableControl><TableRowEntries><TableRowEntry><TableColumnItems><TableColumnItem><PropertyName>Name</PropertyName></TableColumnItem></TableColumnItems></TableRowEntry></TableRowEntries></TableControl></View></ViewDefinitions></Configuration>
            """);
        string manifest = Path.Combine(output, "Empty.psd1");
        File.WriteAllText(manifest, """
            @{ RootModule = 'Empty.dll'; ModuleVersion = '1.0.0'; GUID = 'a2f7f1b0-3e3c-4b5e-8a54-3f1f0a7c9b11'; PowerShellVersion = '7.4'; CompatiblePSEditions = @('Core')
               FormatsToProcess = @('Empty.format.ps1xml'); CmdletsToExport = @('Get-Nothing'); FunctionsToExport = @(); AliasesToExport = @(); VariablesToExport = @() }
            """);
        return manifest;
    }
}
