using System.Management.Automation;
using System.Management.Automation.Language;

namespace Journo.Completers;

/// <summary>Completion results out of values: those that begin with the word, then those that contain it, quoted where PowerShell would
/// else read them otherwise.</summary>
internal static class Completion
{
    public const int MostResults = 500;

    /// <summary>The results in the order of the values.</summary>
    /// <param name="values">Each with a line about it.</param>
    /// <param name="wordToComplete">What has been written, with its quotation marks.</param>
    /// <param name="literal">Whether the parameter takes the value as it is; else it takes wildcards, and what is none in the value is
    /// escaped.</param>
    public static IEnumerable<CompletionResult> Of(
        IEnumerable<(string Value, string ToolTip)> values, string? wordToComplete, bool literal = false)
    {
        (string word, char quote) = Unquote(wordToComplete);
        var begins = new List<CompletionResult>();
        var contains = new List<CompletionResult>();
        foreach ((string value, string toolTip) in values)
        {
            if (begins.Count == MostResults) break;
            if (value.StartsWith(word, StringComparison.OrdinalIgnoreCase)) begins.Add(Result(value, toolTip));
            else if (contains.Count < MostResults && value.Contains(word, StringComparison.OrdinalIgnoreCase)) contains
                .Add(Result(value, toolTip));
        }
        return begins.Concat(contains).Take(MostResults);

        CompletionResult Result(string value, string toolTip) => new(
            Quoted(literal ? value : WildcardPattern.Escape(value), quote), value, CompletionResultType.ParameterValue,
                string.IsNullOrWhiteSpace(toolTip) ? value : toolTip);
    }

    /// <summary>The word without its quotation marks, the last of which may not be written yet, and the mark that it has.</summary>
    public static (string Word, char Quote) Unquote(string? word)
    {
        if (string.IsNullOrEmpty(word)) return ("", '\0');
        if (word[0] is not ('\'' or '"')) return (word, '\0');
        string inner = word.Length > 1 && word[^1] == word[0] ? word[1..^1] : word[1..];
        return (inner, word[0]);
    }

    private static string Quoted(string value, char quote)
    {
        if (quote == '"')
        {
            return "\"" + value.Replace("`", "``", StringComparison.Ordinal).Replace("$", "`$", StringComparison.Ordinal)
                .Replace("\"", "`\"", StringComparison.Ordinal) + "\"";
        }
        bool bare = quote == '\0' && value.Length > 0 && value[0] != '-'
            && value.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or '/' or '\\' or ':' or '~');
        return bare ? value : "'" + CodeGeneration.EscapeSingleQuotedStringContent(value) + "'";
    }
}
