using System.Management.Automation;
using System.Management.Automation.Host;
using System.Text;
using Journo.Publishing.Timelines.Terminal;

namespace Journo.Cmdlets;

/// <summary>What the terminal shows: its width, its colours, its characters.</summary>
internal sealed class TerminalScreen(PSHost host, SessionState state)
{
    /// <summary>The columns that a line may take; a full line would be broken.</summary>
    public int Width
    {
        get
        {
            try
            {
                return host.UI?.RawUI is { BufferSize.Width: > 1 and var columns } ? columns - 1 : TerminalTimeline.UsualWidth;
            }
            catch (Exception exception) when (
                exception is HostException or NotImplementedException or NotSupportedException or IOException or InvalidOperationException)
            {
                return TerminalTimeline.UsualWidth;
            }
        }
    }

    /// <summary>Whether lines are coloured, by what <c>$PSStyle.OutputRendering</c> says: always, never, or where they go to a terminal and
    /// nowhere else. A host without it shows plain text, as everybody does who sets NO_COLOR.</summary>
    /// <param name="isLast">Whether no other command takes the lines.</param>
    public bool IsColoured(bool isLast)
    {
        if (Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 }
            || state.PSVariable.GetValue("PSStyle") is not { } style) return false;
        // The type is newer than the library that the module is compiled against.
        return PSObject.AsPSObject(style).Properties["OutputRendering"]?.Value?.ToString() switch
        {
            "Ansi" => true,
            "Host" => isLast && !Console.IsOutputRedirected && host.UI is { SupportsVirtualTerminal: true },
            _ => false,
        };
    }

    /// <summary>Whether the console's encoding has all of the characters.</summary>
    public static bool Shows(string characters)
    {
        try
        {
            var strict = Encoding.GetEncoding(Console.OutputEncoding.CodePage, EncoderFallback.ExceptionFallback,
                DecoderFallback.ReplacementFallback);
            return strict.GetByteCount(characters) > 0;
        }
        catch (Exception exception) when (
            exception is EncoderFallbackException or NotSupportedException or ArgumentException or IOException)
        {
            return false;
        }
    }
}
