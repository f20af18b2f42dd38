using System.Diagnostics;

namespace Journo.Benchmarks;

/// <summary>Runs scripts in the PowerShell that .config/dotnet-tools.json pins, and finds what they need.</summary>
internal static class PowerShell
{
    /// <summary>The assembled module, from the folder of the solution above the working directory.</summary>
    public static string Module
    {
        get
        {
            for (DirectoryInfo? folder = new(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
            {
                string manifest = Path.Combine(folder.FullName, "output", "Journo", "Journo.psd1");
                if (File.Exists(manifest)) return manifest;
            }
            throw new FileNotFoundException(
                "There is no output/Journo/Journo.psd1 above the working directory; run dotnet build -c Release first.");
        }
    }

    /// <summary>Runs a script with parameters in a pwsh of its own.</summary>
    /// <returns>What it wrote, line by line.</returns>
    public static IReadOnlyList<string> Run(string script, params string[] parameters)
    {
        string file = Path.Combine(Path.GetTempPath(), $"journo-{Guid.NewGuid():N}.ps1");
        File.WriteAllText(file, script);
        try
        {
            string[] arguments = ["tool", "run", "pwsh", "--", "-NoProfile", "-NonInteractive", "-File", file, .. parameters];
            using Process process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0)
                throw new InvalidOperationException(
                    $"pwsh ended with {process.ExitCode}; 'dotnet tool restore' brings it where it is missing.");
            return output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
