using System.Management.Automation;
using System.Reflection;

namespace Journo.Hosting.Engine;

/// <summary>What runs here, for people to read.</summary>
internal static class EngineVersions
{
    public static string Journo => $"Journo {Number(typeof(EngineVersions).Assembly)}";

    public static string PowerShell => $"PowerShell engine {Number(typeof(PSObject).Assembly)}";

    /// <summary>Without the commit that the build adds after a plus sign or in words.</summary>
    private static string Number(Assembly assembly) =>
        assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+', ' ')[0];
}
