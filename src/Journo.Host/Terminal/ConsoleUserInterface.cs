using System.Management.Automation;
using System.Management.Automation.Host;

namespace Journo.Hosting.Terminal;

/// <summary>Writes as pwsh does: errors and progress to standard error, all else to standard output, colours where a terminal shows them.</summary>
internal sealed class ConsoleUserInterface : PSHostUserInterface
{
    private readonly TerminalStream _output = new(Console.Out, Console.IsOutputRedirected);
    private readonly TerminalStream _errors = new(Console.Error, Console.IsErrorRedirected);
    private readonly ProgressLine _progress = new();
    private readonly ConsoleQuestions _questions;
    private bool _writesErrors;

    public ConsoleUserInterface(bool interactive)
    {
        _questions = new ConsoleQuestions(this, interactive);
        if (!_output.ShowsColor) PSStyle.Instance.OutputRendering = OutputRendering.PlainText;
    }

    public override PSHostRawUserInterface RawUI { get; } = new ConsoleRawUserInterface();

    public override bool SupportsVirtualTerminal => _output.ShowsColor || _errors.ShowsColor;

    public void EndProgress() => _progress.Clear();

    /// <summary>Sends to standard error what an action writes.</summary>
    public void WriteAsErrors(Action action)
    {
        _writesErrors = true;
        try
        {
            action();
        }
        finally
        {
            _writesErrors = false;
        }
    }

    public override void Write(string value) => ToOutput(value);

    public override void Write(ConsoleColor foregroundColor, ConsoleColor backgroundColor, string value) =>
        ToOutput(_output.ShowsColor ? $"{PSStyle.Instance.Foreground.FromConsoleColor(foregroundColor)}{value}{PSStyle.Instance.Reset}" : value);

    public override void WriteLine(string value) => ToOutput(value + Environment.NewLine);

    public override void WriteErrorLine(string value) => ToErrors(PSStyle.Instance.Formatting.Error, value);

    public override void WriteWarningLine(string message) => Notice(PSStyle.Instance.Formatting.Warning, $"WARNING: {message}");

    public override void WriteVerboseLine(string message) => Notice(PSStyle.Instance.Formatting.Verbose, $"VERBOSE: {message}");

    public override void WriteDebugLine(string message) => Notice(PSStyle.Instance.Formatting.Debug, $"DEBUG: {message}");

    public override void WriteProgress(long sourceId, ProgressRecord record) => _progress.Show(record);

    public override string ReadLine() => _questions.ReadLine();

    public override System.Security.SecureString ReadLineAsSecureString() => _questions.ReadSecret();

    public override Dictionary<string, PSObject> Prompt(string caption, string message, System.Collections.ObjectModel.Collection<FieldDescription> descriptions) =>
        _questions.Ask(caption, message, descriptions);

    public override int PromptForChoice(string caption, string message, System.Collections.ObjectModel.Collection<ChoiceDescription> choices, int defaultChoice) =>
        _questions.Choose(caption, message, choices, defaultChoice);

    public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName) =>
        _questions.AskCredential(caption, message, userName);

    public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName,
        PSCredentialTypes allowedCredentialTypes, PSCredentialUIOptions options) => _questions.AskCredential(caption, message, userName);

    private void ToOutput(string text)
    {
        _progress.Clear();
        (_writesErrors ? _errors : _output).Write(text);
    }

    private void ToErrors(string style, string text)
    {
        _progress.Clear();
        _errors.Write($"{style}{text}{PSStyle.Instance.Reset}{Environment.NewLine}");
    }

    private void Notice(string style, string text) => ToOutput($"{style}{text}{PSStyle.Instance.Reset}{Environment.NewLine}");
}
