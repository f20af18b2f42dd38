using System.Diagnostics;
using System.Text;

namespace Journo.Module.Tests.Hosting;

/// <summary>What a process gave. Lines end in LF whatever the system.</summary>
public sealed record ProcessResult(int ExitCode, string Output, string Errors)
{
    /// <summary>The output, where nothing went wrong.</summary>
    public string Succeeded()
    {
        Assert.Equal((0, ""), (ExitCode, Errors));
        return Output;
    }
}

/// <summary>A program to run with arguments, without colours, in UTF-8.</summary>
public sealed class Subprocess(string program, params string[] arguments)
{
    /// <summary>Where it runs; the folder of temporary files unless told otherwise.</summary>
    public string Folder { get; init; } = Path.GetTempPath();

    /// <summary>Environment variables that differ from this process's; null takes one away.</summary>
    public IReadOnlyDictionary<string, string?> Environment { get; init; } = new Dictionary<string, string?>();

    /// <summary>The most that it may take: a limit against hanging, not a measure of speed.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Starts it; its input and output are the caller's.</summary>
    public Process Start()
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = Folder,
        };
        start.Environment["NO_COLOR"] = "1";
        foreach ((string name, string? value) in Environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>Runs it to its end.</summary>
    public ProcessResult Run(string input = "")
    {
        using Process process = Start();
        Task<string> output = process.StandardOutput.ReadToEndAsync(), errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} {string.Join(' ', arguments)} did not end in {Limit}.");
        }
        return new(process.ExitCode, output.Result.ReplaceLineEndings("\n"), errors.Result.ReplaceLineEndings("\n"));
    }
}
