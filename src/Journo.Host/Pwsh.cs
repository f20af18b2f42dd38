using System.Diagnostics;
using System.Management.Automation;

namespace Journo.Hosting;

/// <summary>A real PowerShell on this machine, to which the host hands over.</summary>
internal sealed class Pwsh
{
    private static readonly SemanticVersion Minimum = new(7, 4, 0);

    private Pwsh(string path, SemanticVersion version) => (Path, Version) = (path, version);

    public string Path { get; }

    public SemanticVersion Version { get; }

    /// <summary>The first pwsh on PATH, if it is recent enough; null if there is none.</summary>
    public static Pwsh? Find()
    {
        string name = OperatingSystem.IsWindows() ? "pwsh.exe" : "pwsh";
        string? path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => System.IO.Path.Combine(folder, name)).FirstOrDefault(File.Exists);
        return path is not null && VersionOf(path) is { } version && version >= Minimum ? new(path, version) : null;
    }

    /// <summary>Runs what is asked for, with the module imported, on this process's own input and output.</summary>
    /// <returns>pwsh's exit code.</returns>
    public int Run(HostOptions options, string module)
    {
        string import = ScriptText.Import(module);
        var start = new ProcessStartInfo(Path) { UseShellExecute = false, RedirectStandardInput = options.Mode == HostMode.CommandsFromInput };
        if (options.NoLogo || options.Mode != HostMode.Prompt) start.ArgumentList.Add("-NoLogo");
        if (options.NoProfile) start.ArgumentList.Add("-NoProfile");
        if (options.NonInteractive) start.ArgumentList.Add("-NonInteractive");
        if (options.Mode == HostMode.Prompt) start.ArgumentList.Add("-NoExit");
        start.ArgumentList.Add("-Command");
        start.ArgumentList.Add(options.Mode switch
        {
            HostMode.Command => ScriptText.Prepend(import, options.Command),
            HostMode.File => $"{import}; {ScriptText.RunFile(options.File, options.Arguments)}",
            HostMode.CommandsFromInput => "-",
            _ => import,
        });
        // Ctrl+C reaches pwsh too, which knows what to do; this process only waits.
        Console.CancelKeyPress += (_, e) => e.Cancel = true;
        using Process process = Process.Start(start)!;
        if (start.RedirectStandardInput)
        {
            process.StandardInput.WriteLine(import);
            Feed(process);
        }
        process.WaitForExit();
        return process.ExitCode;
    }

    private static void Feed(Process process)
    {
        try
        {
            while (Console.In.ReadLine() is { } line) process.StandardInput.WriteLine(line);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended before its input did.
        }
    }

    private static SemanticVersion? VersionOf(string path)
    {
        try
        {
            var start = new ProcessStartInfo(path, ["-NoProfile", "-Version"]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            using Process process = Process.Start(start)!;
            string said = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return SemanticVersion.TryParse(said.Trim().Split(' ')[^1], out SemanticVersion version) ? version : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
