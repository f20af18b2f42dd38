using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using Journo.Citations.Styles;
using Journo.Cmdlets;

namespace Journo.Completers;

/// <summary>Completes the names of the styles that are found, each with its title.</summary>
public sealed class StyleCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        string word = Completion.Unquoted(wordToComplete);
        // There may be ten thousand, of which only what is shown is opened.
        IEnumerable<(string, string)> styles = new StyleFinder(StyleFoldersOf(fakeBoundParameters)).All()
            .Where(style => style.Name.Contains(word, StringComparison.OrdinalIgnoreCase))
            .OrderBy(style => !style.Name.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            .Take(Completion.MostResults)
            .Select(style => (style.Name, style.TryReadHeader()?.Title ?? style.Place));
        return Completion.Of(styles, wordToComplete, literal: true);
    }

    /// <summary>The usual folders, behind those that the command line names so far.</summary>
    internal static StyleFolders StyleFoldersOf(IDictionary parameters)
    {
        IEnumerable<object?> given = parameters["StylePath"] switch { null => [], string one => [one], IEnumerable many =>
            many.Cast<object?>(), var other => [other] };
        var folders = new List<string>();
        foreach (string path in given.Select(path => path?.ToString()).OfType<string>())
        {
            try
            {
                folders.AddRange(FilePaths.Resolve(FilePaths.OfThisRunspace(), path));
            }
            catch (Exception exception) when (ErrorRecords.TryMake(exception, path, out _))
            {
                // What is not there has nothing to offer; the command itself will say so.
            }
        }
        return StyleFolders.OfThisMachine(folders);
    }
}
