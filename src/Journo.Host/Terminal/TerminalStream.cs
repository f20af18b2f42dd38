using System.Management.Automation;
using System.Management.Automation.Internal;

namespace Journo.Hosting.Terminal;

/// <summary>Standard output or standard error: with colours on a terminal, plain anywhere else and where NO_COLOR is set (no-color.org).</summary>
internal sealed class TerminalStream(TextWriter writer, bool redirected)
{
    public bool ShowsColor { get; } = !redirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";

    public void Write(string text) => writer.Write(ShowsColor ? text : new StringDecorated(text).ToString(OutputRendering.PlainText));
}
