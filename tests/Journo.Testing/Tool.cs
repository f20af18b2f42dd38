using System.Diagnostics;
using System.Text;

namespace Journo.Testing;

/// <summary>Runs a program of somebody else's.</summary>
internal static class Tool
{
    /// <summary>What it wrote to standard output and standard error; fails unless its exit code is 0.</summary>
    public static (string Output, string Errors) Run(string tool, string input, params string[] arguments) =>
        Run(tool, input, null, arguments);

    /// <summary>The same with one more environment variable.</summary>
    public static (string Output, string Errors) Run(
        string tool, string input, (string Name, string Value)? variable, params string[] arguments)
    {
        var start = new ProcessStartInfo(ToolFactAttribute.Find(tool)!, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        // Perl programs read and write in the locale's encoding.
        start.Environment["LC_ALL"] = "C.UTF-8";
        if (variable is { } more) start.Environment[more.Name] = more.Value;
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(TimeSpan.FromMinutes(2)))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{tool} did not end in two minutes");
        }
        Assert.True(process.ExitCode == 0, $"{tool} ended with {process.ExitCode}: {errors.Result}");
        return (output.Result, errors.Result);
    }
}
