using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using Journo.Cmdlets;

namespace Journo.Completers;

/// <summary>Completes folders, those that hold a dataset first; the part of the path that is written already stays as it is.</summary>
public sealed class DatasetPathCompleter : IArgumentCompleter
{
    private static readonly EnumerationOptions BeginsWith =
        new() { MatchCasing = MatchCasing.CaseInsensitive, MatchType = MatchType.Simple, IgnoreInaccessible = true };

    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        string word = Completion.Unquoted(wordToComplete);
        string written = word[..(word.LastIndexOfAny(['/', '\\']) + 1)];
        try
        {
            string folder = FilePaths.Literal(FilePaths.OfThisRunspace(), written.Length > 0 ? written : ".");
            IEnumerable<(string, string)> folders = Directory.EnumerateDirectories(folder, "*", BeginsWith)
                .OrderByDescending(IsDataset)
                .ThenBy(f => f, StringComparer.OrdinalIgnoreCase)
                .Select(f => (written + Path.GetFileName(f), f));
            return Completion.Of(folders, wordToComplete, literal: parameterName != "Path");
        }
        catch (Exception exception) when (ErrorRecords.TryMake(exception, wordToComplete, out _))
        {
            return [];
        }
    }

    private static bool IsDataset(string folder) => File.Exists(Path.Combine(folder, "datapackage.json"));
}
