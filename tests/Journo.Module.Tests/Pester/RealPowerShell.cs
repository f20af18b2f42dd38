using System.Reflection;
using Journo.Module.Tests.Hosting;

namespace Journo.Module.Tests.Pester;

/// <summary>
/// The PowerShell that .config/dotnet-tools.json pins, and the Pester that this project's file pins. The build restores both.
/// </summary>
internal static class RealPowerShell
{
    /// <summary>The manifest of Pester, in the folder of NuGet's packages.</summary>
    public static string Pester { get; } =
        typeof(RealPowerShell).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Pester").Value!;

    /// <summary>Runs it in the repository, where the tool is found, with nothing to read.</summary>
    public static ProcessResult Run(params string[] arguments)
    {
        var pwsh = new Subprocess("dotnet", ["tool", "run", "pwsh", "--", "-NoProfile", "-NonInteractive", .. arguments])
        {
            Folder = BuiltModule.Repository,
            Limit = TimeSpan.FromMinutes(20),
        };
        return pwsh.Run();
    }
}
