using System.Collections.Frozen;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Reflection;

namespace Journo.Hosting.Engine;

/// <summary>
/// The cmdlets that pwsh has and the embedded engine does not. The first time that one is asked for, says once, plainly, why it is not found and what to do;
/// the engine's own error follows as always.
/// </summary>
internal sealed class MissingCommands
{
    public const string Advice =
        "For these, install PowerShell 7.4 or later (dotnet tool install --global PowerShell): journo then uses it by itself.";

    private static readonly FrozenSet<string> Names = Load();
    private readonly Action<string> _say;
    private bool _said;

    private MissingCommands(Action<string> say) => _say = say;

    /// <summary>Watches a runspace for them.</summary>
    public static void Watch(Runspace runspace, Action<string> say)
    {
        var missing = new MissingCommands(say);
        runspace.SessionStateProxy.InvokeCommand.CommandNotFoundAction += missing.OnCommandNotFound;
    }

    private void OnCommandNotFound(object? sender, CommandLookupEventArgs e)
    {
        if (_said || !Names.Contains(e.CommandName)) return;
        _said = true;
        _say($"'{e.CommandName}' is part of PowerShell, but not of the engine that comes with journo. {Advice}");
    }

    private static FrozenSet<string> Load()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("MissingCommands.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Where(line => !line.StartsWith('#'))
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }
}
