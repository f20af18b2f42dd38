using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Host;
using Journo.Hosting.Engine;

namespace Journo.Hosting.Terminal;

/// <summary>The host that the engine sees.</summary>
internal sealed class ConsoleHost(bool interactive) : PSHost
{
    private readonly ConsoleUserInterface _ui = new(interactive);

    /// <summary>The code given to <c>exit</c>; null until then.</summary>
    public int? RequestedExitCode { get; private set; }

    public override string Name => "JournoHost";

    public override Version Version { get; } = typeof(ConsoleHost).Assembly.GetName().Version!;

    public override Guid InstanceId { get; } = Guid.NewGuid();

    public override PSHostUserInterface UI => _ui;

    public override CultureInfo CurrentCulture { get; } = CultureInfo.CurrentCulture;

    public override CultureInfo CurrentUICulture { get; } = CultureInfo.CurrentUICulture;

    /// <summary>Takes the progress line away when a pipeline has ended.</summary>
    public void EndProgress() => _ui.EndProgress();

    /// <summary>Sends to standard error what an action writes.</summary>
    public void WriteAsErrors(Action action) => _ui.WriteAsErrors(action);

    public override void SetShouldExit(int exitCode) => RequestedExitCode = exitCode;

    public override void EnterNestedPrompt() => throw new PSNotSupportedException($"The embedded engine has no nested prompt. {MissingCommands.Advice}");

    public override void ExitNestedPrompt() => throw new PSNotSupportedException("There is no nested prompt.");

    public override void NotifyBeginApplication() => EndProgress();

    public override void NotifyEndApplication() { }
}
