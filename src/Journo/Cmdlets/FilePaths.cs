using System.Collections.ObjectModel;
using System.Management.Automation;

namespace Journo.Cmdlets;

/// <summary>From what a user writes to paths of the file system: PowerShell's location (not the process's), its drives, wildcards or
/// none.</summary>
internal static class FilePaths
{
    private const string FileSystem = "FileSystem";

    /// <summary>The existing paths that a wildcard path stands for.</summary>
    /// <exception cref="ItemNotFoundException">There is none.</exception>
    public static IReadOnlyList<string> Resolve(PathIntrinsics paths, string path)
    {
        Collection<string> resolved = paths.GetResolvedProviderPathFromPSPath(path, out ProviderInfo provider);
        Require(provider, path);
        return resolved.Count > 0 ? resolved : throw new ItemNotFoundException($"Nothing matches '{path}'.");
    }

    /// <summary>The path that a text without wildcards names, whether or not there is anything.</summary>
    public static string Literal(PathIntrinsics paths, string path)
    {
        string resolved = paths.GetUnresolvedProviderPathFromPSPath(path, out ProviderInfo provider, out _);
        Require(provider, path);
        return resolved;
    }

    /// <summary>The path to write to: what one wildcard path stands for or, where it matches nothing, what it says.</summary>
    /// <exception cref="PathException">It matches more than one.</exception>
    public static string Destination(PathIntrinsics paths, string path)
    {
        if (!WildcardPattern.ContainsWildcardCharacters(path)) return Literal(paths, path);
        IReadOnlyList<string> resolved;
        try
        {
            resolved = Resolve(paths, path);
        }
        catch (ItemNotFoundException)
        {
            return Literal(paths, path);
        }
        return resolved.Count == 1 ? resolved[0] : throw PathException.Ambiguous(path, resolved.Count);
    }

    /// <summary>The paths of the runspace on this thread, for a completer: it is given no session state, and the runspace's own proxy is
    /// closed while a pipeline runs.</summary>
    public static PathIntrinsics OfThisRunspace()
    {
        using var shell = PowerShell.Create(RunspaceMode.CurrentRunspace);
        return shell.AddScript("$ExecutionContext.SessionState.Path").Invoke<PathIntrinsics>().Single();
    }

    private static void Require(ProviderInfo provider, string path)
    {
        if (provider.Name != FileSystem) throw PathException.WrongProvider(path, provider.Name);
    }
}
