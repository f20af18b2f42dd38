using System.Collections;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace Journo.Completers;

/// <summary>Completes the languages that there are words for: ours, and those of the locale files that are found.</summary>
public sealed class LanguageCompleter : IArgumentCompleter
{
    private const string Prefix = "locales-", Extension = ".xml";

    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        IEnumerable<string> found = StyleCompleter.StyleFoldersOf(fakeBoundParameters).LocalesFor(null)
            .SelectMany(folder => Directory.EnumerateFiles(folder, Prefix + "*" + Extension,
                new EnumerationOptions { IgnoreInaccessible = true }))
            .Select(file => Path.GetFileName(file)[Prefix.Length..^Extension.Length]);
        return Completion.Of(found.Append("en-US").Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)
            .Select(tag => (tag, NameOf(tag))), wordToComplete, literal: true);
    }

    private static string NameOf(string tag)
    {
        try
        {
            return CultureInfo.GetCultureInfo(tag).EnglishName;
        }
        catch (CultureNotFoundException)
        {
            return tag;
        }
    }
}
