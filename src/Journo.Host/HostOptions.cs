namespace Journo.Hosting;

/// <summary>What the host is asked to do.</summary>
internal enum HostMode { Prompt, Command, CommandsFromInput, File, Help, Version }

/// <summary>The command line, as pwsh reads its own: names in any case and shortened as far as they stay clear, <c>-Command</c> and <c>-File</c> last.</summary>
internal sealed record HostOptions
{
    public const string Usage = """
        Usage: journo [-Embedded] [-NoLogo] [-NoProfile] [-NonInteractive] [-WorkingDirectory FOLDER]
                      [-Command { - | TEXT } | [-File] SCRIPT [ARGUMENTS]] | -Help | -Version

        Runs PowerShell with the Journo module imported: the text, the script, commands from standard
        input (-Command -), or a prompt. Uses the pwsh on PATH if it is 7.4 or later; if there is none,
        or with -Embedded, the engine that comes with journo, which lacks pwsh's everyday cmdlets.

        Exit code: of 'exit N', N; 1 if the last statement of a command failed or an error was not
        caught; 64 if the command line can't be read; 130 after Ctrl+C on the embedded engine; otherwise 0.
        """;

    private static readonly string[] Names =
        ["Command", "Embedded", "ExecutionPolicy", "File", "Help", "NoLogo", "NonInteractive", "NoProfile", "Version", "WorkingDirectory", "wd"];

    public HostMode Mode { get; init; } = HostMode.Prompt;
    /// <summary>The text of -Command.</summary>
    public string Command { get; init; } = "";
    /// <summary>The script of -File.</summary>
    public string File { get; init; } = "";
    /// <summary>What follows the script.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];
    public string? WorkingDirectory { get; init; }
    public bool Embedded { get; init; }
    public bool NoLogo { get; init; }
    public bool NoProfile { get; init; }
    public bool NonInteractive { get; init; }

    /// <summary>Reads a command line.</summary>
    public static bool TryParse(IReadOnlyList<string> args, out HostOptions options, out string? problem)
    {
        options = new();
        problem = null;
        for (int i = 0; i < args.Count && problem is null; i++)
        {
            string[] rest = [.. args.Skip(i + 1)];
            switch (NameOf(args[i]))
            {
                case "Embedded": options = options with { Embedded = true }; break;
                case "NoLogo": options = options with { NoLogo = true }; break;
                case "NoProfile": options = options with { NoProfile = true }; break;
                case "NonInteractive": options = options with { NonInteractive = true }; break;
                case "Help": options = options with { Mode = HostMode.Help }; return true;
                case "Version": options = options with { Mode = HostMode.Version }; break;
                case "ExecutionPolicy": i++; break;
                case "WorkingDirectory" when rest.Length > 0 && Directory.Exists(rest[0]): options = options with { WorkingDirectory = rest[0] }; i++; break;
                case "WorkingDirectory": problem = $"-WorkingDirectory needs a folder that exists{(rest.Length > 0 ? $"; '{rest[0]}' does not" : "")}."; break;
                case "Command" when rest.Length == 0: problem = "-Command needs the commands to run, or - to read them from standard input."; break;
                case "Command" when rest is ["-"]: options = options with { Mode = HostMode.CommandsFromInput }; return true;
                case "Command": options = options with { Mode = HostMode.Command, Command = string.Join(' ', rest) }; return true;
                case "File" when rest.Length == 0: problem = "-File needs a script."; break;
                case "File": return TryScript(rest[0], rest[1..], ref options, out problem);
                default:
                    if (!args[i].StartsWith('-')) return TryScript(args[i], rest, ref options, out problem);
                    problem = $"there is no option '{args[i]}'.";
                    break;
            }
        }
        return problem is null;
    }

    private static bool TryScript(string script, string[] arguments, ref HostOptions options, out string? problem)
    {
        string path = Path.GetFullPath(script, Path.GetFullPath(options.WorkingDirectory ?? "."));
        problem = System.IO.File.Exists(path) ? null : $"there is no script '{script}'.";
        options = options with { Mode = HostMode.File, File = path, Arguments = arguments };
        return problem is null;
    }

    private static string? NameOf(string arg)
    {
        if (arg is "-?" or "/?") return "Help";
        if (arg.Length < 2 || arg[0] != '-') return null;
        string name = arg.TrimStart('-');
        string[] matches = [.. Names.Where(n => n.StartsWith(name, StringComparison.OrdinalIgnoreCase))];
        string? match = matches.FirstOrDefault(n => n.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? (matches.Length == 1 ? matches[0] : null);
        return match == "wd" ? "WorkingDirectory" : match;
    }
}
