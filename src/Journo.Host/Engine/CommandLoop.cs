using System.Management.Automation.Language;
using System.Text;

namespace Journo.Hosting.Engine;

/// <summary>Reads commands line by line, from a person or from a pipe, and runs each as soon as it is complete.</summary>
internal static class CommandLoop
{
    /// <summary>The prompt: until <c>exit</c> or the end of input.</summary>
    /// <returns>Whether the last command succeeded.</returns>
    public static bool Prompt(EmbeddedSession session, bool noLogo)
    {
        if (!noLogo)
        {
            Console.WriteLine($"{EngineVersions.Journo} on the embedded {EngineVersions.PowerShell}. 'Get-Command -Module Journo' lists the cmdlets, 'exit' ends.");
            Console.WriteLine("This engine has Where-Object, ForEach-Object and Get-Help, but not Select-Object, Sort-Object, Export-Csv, Format-Table, Get-Content or cd.");
            Console.WriteLine(MissingCommands.Advice);
        }
        return Run(session, first => first ? session.Evaluate("prompt") as string ?? "PS> " : ">> ");
    }

    /// <summary>Commands from standard input, without a prompt.</summary>
    /// <returns>Whether the last command succeeded.</returns>
    public static bool ReadCommands(EmbeddedSession session) => Run(session, prompt: null);

    private static bool Run(EmbeddedSession session, Func<bool, string>? prompt)
    {
        bool succeeded = true;
        while (session.RequestedExitCode is null && ReadCommand(prompt) is { } command)
        {
            if (!string.IsNullOrWhiteSpace(command)) succeeded = session.Execute(command);
            if (prompt is null && session.Interrupted) break;
        }
        return succeeded;
    }

    /// <summary>
    /// One command: a line, or, where that leaves something open, the lines up to an empty one that leaves nothing open. A person gets out
    /// of a command that can't be completed by an empty line; null at the end of input.
    /// </summary>
    private static string? ReadCommand(Func<bool, string>? prompt)
    {
        var command = new StringBuilder();
        bool first = true;
        while (true)
        {
            if (prompt is not null) Console.Write(prompt(first));
            string? line = Console.In.ReadLine();
            if (line is null)
            {
                if (first && prompt is not null) Console.WriteLine();
                return first ? null : command.ToString();
            }
            command.Append(command.Length == 0 ? "" : "\n").Append(line);
            if (first && !IsIncomplete(line)) return line;
            if (!first && line.Length == 0 && (prompt is not null || !IsIncomplete(command.ToString()))) return command.ToString();
            first = false;
        }
    }

    private static bool IsIncomplete(string command)
    {
        Parser.ParseInput(command, out _, out ParseError[] errors);
        return errors.Any(error => error.IncompleteInput);
    }
}
