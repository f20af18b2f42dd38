using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace Journo.Module.Tests.Hosting;

/// <summary>A runspace with the built module imported, as a user's session has it.</summary>
public sealed class PowerShellSession : IDisposable
{
    private readonly Runspace _runspace;

    public PowerShellSession(bool import = true)
    {
        Engine.Prepare();
        _runspace = RunspaceFactory.CreateRunspace(InitialSessionState.CreateDefault2());
        _runspace.Open();
        _runspace.SessionStateProxy.Path.SetLocation(Path.GetTempPath());
        if (import) Run("Import-Module $args[0]", BuiltModule.Manifest).Succeeded();
    }

    /// <summary>Runs a script, whose arguments are <c>$args</c>.</summary>
    public Outcome Run(string script, params object?[] arguments)
    {
        using var shell = PowerShell.Create(_runspace);
        shell.AddScript(script);
        foreach (object? argument in arguments) shell.AddArgument(argument);
        return Outcome.Of(shell);
    }

    /// <summary>Begins a script, for tests that stop it.</summary>
    public PowerShell Prepare(string script, params object?[] arguments)
    {
        PowerShell shell = PowerShell.Create(_runspace).AddScript(script);
        foreach (object? argument in arguments) shell.AddArgument(argument);
        return shell;
    }

    /// <summary>What the Tab key offers at the end of a line.</summary>
    public IReadOnlyList<CompletionResult> Complete(string line)
    {
        using var shell = PowerShell.Create(_runspace);
        return CommandCompletion.CompleteInput(line, line.Length, null, shell).CompletionMatches;
    }

    /// <summary>The lines that the Tab key makes of a line, as they would be run.</summary>
    public IReadOnlyList<string> CompletedLines(string line)
    {
        using var shell = PowerShell.Create(_runspace);
        CommandCompletion completion = CommandCompletion.CompleteInput(line, line.Length, null, shell);
        return [.. completion.CompletionMatches.Select(match => line[..completion.ReplacementIndex] + match.CompletionText
            + line[(completion.ReplacementIndex + completion.ReplacementLength)..])];
    }

    /// <summary>Makes a drive of the session, rooted at a folder.</summary>
    public void AddDrive(string name, string root) => Run(
        "$state = $ExecutionContext.SessionState; $provider = $state.Provider.GetOne('FileSystem');"
        + "$null = $state.Drive.New([System.Management.Automation.PSDriveInfo]::new($args[0], $provider, $args[1], '', $null), 'Global')",
            name, root).Succeeded();

    public void Dispose() => _runspace.Dispose();
}
