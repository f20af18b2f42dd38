using System.Diagnostics;

namespace Journo.Module.Tests.Hosting;

/// <summary>Runs a script in a process of its own, on the embedded engine of the built host.</summary>
public static class Subprocess
{
    public static string RunHost(string script)
    {
        string configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        string host = Path.Combine(BuiltModule.Repository, "src", "Journo.Host", "bin", configuration, "net10.0", "Journo.Host.dll");
        var start = new ProcessStartInfo(Environment.ProcessPath ?? "dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        if (!start.FileName.EndsWith("dotnet", StringComparison.Ordinal)) start.FileName = "dotnet";
        foreach (string argument in (string[])["exec", host, "-Embedded", "-NoLogo", "-Command", script]) start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal("", errors.Result);
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
