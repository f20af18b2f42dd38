using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace Journo.Help;

/// <summary>The pages of a module and the help file made of them.</summary>
public static class HelpFile
{
    /// <summary>Its name in the folder of the pages.</summary>
    public const string Name = "Journo.dll-Help.xml";

    /// <summary>The pages with their syntax brought up to date, by file, and the help file, as they should be.</summary>
    /// <param name="docs">The folder of the pages.</param>
    /// <param name="commands">The module's cmdlets, by name.</param>
    public static IReadOnlyDictionary<string, string> Make(string docs, IReadOnlyDictionary<string, CommandInfo> commands)
    {
        ArgumentNullException.ThrowIfNull(commands);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var pages = new List<(HelpPage, CommandInfo)>();
        foreach (string file in Directory.EnumerateFiles(docs, "*-*.md").Order(StringComparer.Ordinal))
        {
            CommandInfo command = commands[Path.GetFileNameWithoutExtension(file)];
            string markdown = HelpPage.WithSyntax(File.ReadAllText(file).ReplaceLineEndings("\n"), Syntax(command));
            files[file] = markdown;
            pages.Add((HelpPage.Parse(markdown), command));
        }
        files[Path.Combine(docs, Name)] = MamlWriter.Write(pages);
        return files;
    }

    /// <summary>The cmdlets of the module that is imported from a manifest.</summary>
    public static IReadOnlyDictionary<string, CommandInfo> CommandsOf(string manifest)
    {
        using PowerShell shell = PowerShell.Create(InitialSessionState.CreateDefault2());
        PSModuleInfo module = shell.AddCommand("Import-Module").AddParameter("Name", manifest).AddParameter("PassThru")
            .Invoke<PSModuleInfo>().Single();
        return module.ExportedCmdlets.Values.ToDictionary(c => c.Name, CommandInfo (c) => c, StringComparer.OrdinalIgnoreCase);
    }

    private static string Syntax(CommandInfo command) =>
        string.Join("\n\n", command.ParameterSets.Select(set =>
            $"{command.Name} {set}".Replace(" [<CommonParameters>]", "", StringComparison.Ordinal)));
}
