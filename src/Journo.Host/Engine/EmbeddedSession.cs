using System.Management.Automation;
using System.Management.Automation.Runspaces;
using Journo.Hosting.Terminal;
using Microsoft.PowerShell;

namespace Journo.Hosting.Engine;

/// <summary>A PowerShell session on the engine that comes with the host, with the module imported.</summary>
internal sealed class EmbeddedSession : IDisposable
{
    private readonly ConsoleHost _host;
    private readonly Runspace _runspace;
    private readonly Lock _lock = new();
    private PowerShell? _running;
    private bool _interrupted;

    private EmbeddedSession(HostOptions options)
    {
        _host = new ConsoleHost(interactive: !options.NonInteractive);
        InitialSessionState state = InitialSessionState.CreateDefault2();
        if (OperatingSystem.IsWindows()) state.ExecutionPolicy = ExecutionPolicy.RemoteSigned;
        _runspace = RunspaceFactory.CreateRunspace(_host, state);
        _runspace.Open();
        MissingCommands.Watch(_runspace, text => _host.UI.WriteErrorLine($"journo: {text}"));
        Console.CancelKeyPress += OnCancelKeyPress;
    }

    /// <summary>The code given to <c>exit</c>; null until then.</summary>
    public int? RequestedExitCode => _host.RequestedExitCode;

    /// <summary>Whether Ctrl+C stopped the last pipeline.</summary>
    public bool Interrupted => _interrupted;

    /// <summary>Runs what is asked for.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(HostOptions options, string module)
    {
        using var session = new EmbeddedSession(options);
        if (!session.Execute(ScriptText.Import(module))) return session.RequestedExitCode ?? ExitCode.Failure;
        bool succeeded = options.Mode switch
        {
            HostMode.Command => session.ExecuteWithInput(options.Command),
            HostMode.File => session.Execute(ScriptText.RunFile(options.File, options.Arguments)),
            HostMode.CommandsFromInput => CommandLoop.ReadCommands(session),
            _ => CommandLoop.Prompt(session, options.NoLogo),
        };
        if (session.RequestedExitCode is { } code) return code;
        if (session.Interrupted && options.Mode != HostMode.Prompt) return ExitCode.Interrupted;
        return succeeded || options.Mode == HostMode.Prompt ? ExitCode.Success : ExitCode.Failure;
    }

    /// <summary>Runs a script text in the session's own scope and writes what comes out, as at a prompt.</summary>
    /// <returns>Whether its last statement succeeded (<c>$?</c>); false where an error ended it or Ctrl+C did.</returns>
    public bool Execute(string text, IEnumerable<string>? input = null)
    {
        using PowerShell shell = PowerShell.Create(_runspace);
        shell.AddScript(text, useLocalScope: false).AddCommand("Out-Default");
        // Errors take their turn among the output and are formatted with it; Out-Default sends them to standard error.
        shell.Commands.Commands[0].MergeMyResults(PipelineResultTypes.Error, PipelineResultTypes.Output);
        try
        {
            lock (_lock)
            {
                _interrupted = false;
                _running = shell;
            }
            shell.Invoke(input, settings: new PSInvocationSettings { AddToHistory = true });
        }
        catch (PipelineStoppedException)
        {
            return false;
        }
        catch (RuntimeException e)
        {
            Report(e);
            return false;
        }
        finally
        {
            lock (_lock) _running = null;
            _host.EndProgress();
        }
        return RequestedExitCode is not null || Evaluate("$global:?") is true;
    }

    /// <summary>The one value of an expression; null where it gives none or fails.</summary>
    public object? Evaluate(string expression)
    {
        using PowerShell shell = PowerShell.Create(_runspace);
        try
        {
            return shell.AddScript(expression, useLocalScope: false).Invoke().FirstOrDefault()?.BaseObject;
        }
        catch (RuntimeException)
        {
            return null;
        }
    }

    public void Dispose()
    {
        Console.CancelKeyPress -= OnCancelKeyPress;
        _runspace.Dispose();
    }

    /// <summary>Standard input goes to a command that asks for it by <c>$input</c>; one that does not never waits for it.</summary>
    private bool ExecuteWithInput(string command) =>
        Execute(command, Console.IsInputRedirected && ScriptText.ReadsInput(command) ? StandardInput.Lines() : null);

    /// <summary>Shows an error that ended a pipeline the way that the engine shows one that did not.</summary>
    private void Report(RuntimeException e)
    {
        // The engine shows nothing for a command that stops in the middle, since a prompt would ask for the rest.
        if (e is IncompleteParseException)
        {
            _host.UI.WriteErrorLine($"ParserError: {e.Message}");
            return;
        }
        using PowerShell shell = PowerShell.Create(_runspace);
        shell.AddCommand("Out-Default").AddParameter("InputObject", e.ErrorRecord);
        try
        {
            _host.WriteAsErrors(() => shell.Invoke());
        }
        catch (RuntimeException)
        {
            _host.UI.WriteErrorLine(e.Message);
        }
    }

    /// <summary>Ctrl+C stops what runs, not the process.</summary>
    private void OnCancelKeyPress(object? sender, ConsoleCancelEventArgs e)
    {
        e.Cancel = true;
        lock (_lock)
        {
            _interrupted = true;
            _running?.BeginStop(null, null);
        }
    }
}
