using System.Management.Automation.Language;
using System.Text.RegularExpressions;

namespace Journo.Hosting;

/// <summary>Writes what the host runs as PowerShell, the same for the embedded engine and for pwsh.</summary>
internal static partial class ScriptText
{
    [GeneratedRegex(@"^-[A-Za-z_?][\w-]*:?$", RegexOptions.NonBacktracking)]
    private static partial Regex ParameterName();

    [GeneratedRegex(@"^(-[A-Za-z_?][\w-]*:)(.+)$", RegexOptions.NonBacktracking | RegexOptions.Singleline)]
    private static partial Regex ParameterWithValue();

    /// <summary>In single quotes.</summary>
    public static string Quote(string text) => $"'{CodeGeneration.EscapeSingleQuotedStringContent(text)}'";

    /// <summary>Imports the module, or ends.</summary>
    public static string Import(string module) => $"Import-Module -Name {Quote(module)} -Global -ErrorAction Stop";

    /// <summary>
    /// Runs a script as -File does: with its arguments as given, parameter names apart; the exit code is that of <c>exit</c>, and 0 where the script
    /// just ends, whatever the last program in it returned.
    /// </summary>
    public static string RunFile(string path, IEnumerable<string> arguments) =>
        $"$global:LASTEXITCODE = $null; & {Quote(path)} {string.Join(' ', arguments.Select(Argument))}; "
        + "if (-not $? -and $null -ne $LASTEXITCODE) { exit $LASTEXITCODE } else { exit 0 }";

    /// <summary>A command with a statement before it; what has to stand first in a script still does.</summary>
    public static string Prepend(string statement, string command)
    {
        ScriptBlockAst script = Parser.ParseInput(command, out _, out _);
        int start = script.UsingStatements.Count == 0 ? 0 : script.UsingStatements[^1].Extent.EndOffset;
        string head = command[..start], body = command[start..];
        bool hasBlocks = script.ParamBlock is not null || script.BeginBlock is not null || script.ProcessBlock is not null || script.EndBlock is { Unnamed: false };
        return $"{head}{(start == 0 ? "" : "; ")}{statement}; {(hasBlocks ? $"& {{ {body}\n}}" : body)}";
    }

    /// <summary>Whether a command asks for standard input, by <c>$input</c>.</summary>
    public static bool ReadsInput(string command) => Parser.ParseInput(command, out _, out _)
        .Find(node => node is VariableExpressionAst variable && variable.VariablePath.UserPath.Equals("input", StringComparison.OrdinalIgnoreCase), searchNestedScriptBlocks: false) is not null;

    private static string Argument(string argument)
    {
        if (ParameterName().IsMatch(argument)) return argument;
        Match match = ParameterWithValue().Match(argument);
        return match.Success ? match.Groups[1].Value + Value(match.Groups[2].Value) : Quote(argument);
    }

    private static string Value(string text) => text.ToUpperInvariant() is "$TRUE" or "$FALSE" ? text : Quote(text);
}
