using Journo.Module.Tests.Hosting;

namespace Journo.Module.Tests.Host;

/// <summary>Runs the built console host as a process of its own, in the folder of temporary files unless told otherwise.</summary>
public static class JournoProcess
{
    /// <summary>Built in the same configuration as these tests: .../bin/Debug/net10.0.</summary>
    public static string Program { get; } =
        Path.Combine(BuiltModule.Repository, "src", "Journo.Host", "bin", BuiltModule.Configuration, "net10.0", "Journo.Host.dll");

    /// <summary>Runs it with nothing to read.</summary>
    public static ProcessResult Run(params string[] arguments) => RunWithInput("", arguments);

    public static ProcessResult RunWithInput(string input, params string[] arguments) =>
        new Subprocess("dotnet", [Program, .. arguments]).Run(input);
}
