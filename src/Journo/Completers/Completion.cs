using System.Management.Automation;
using System.Management.Automation.Language;

namespace Journo.Completers;

/// <summary>Completion results out of values: those that begin with the word, then those that contain it, quoted where PowerShell would else read them otherwise.</summary>
internal static class Completion
{
    private const int MostResults = 500;

    public static IEnumerable<CompletionResult> Of(IEnumerable<(string Value, string ToolTip)> values, string? wordToComplete)
    {
        (string word, char quote) = Unquote(wordToComplete ?? "");
        var pattern = WildcardPattern.Get(word.Contains('*', StringComparison.Ordinal) ? word : WildcardPattern.Escape(word) + "*", WildcardOptions.IgnoreCase);
        var within = WildcardPattern.Get("*" + WildcardPattern.Escape(word) + "*", WildcardOptions.IgnoreCase);
        var begins = new List<CompletionResult>();
        var contains = new List<CompletionResult>();
        foreach ((string value, string toolTip) in values)
        {
            if (begins.Count == MostResults) break;
            if (pattern.IsMatch(value)) begins.Add(Result(value, toolTip, quote));
            else if (contains.Count < MostResults && within.IsMatch(value)) contains.Add(Result(value, toolTip, quote));
        }
        return begins.Concat(contains).Take(MostResults);
    }

    private static CompletionResult Result(string value, string toolTip, char quote) =>
        new(Quote(value, quote), value, CompletionResultType.ParameterValue, string.IsNullOrWhiteSpace(toolTip) ? value : toolTip);

    private static (string Word, char Quote) Unquote(string word)
    {
        if (word.Length == 0 || word[0] is not ('\'' or '"')) return (word, '\0');
        char quote = word[0];
        string inner = word.Length > 1 && word[^1] == quote ? word[1..^1] : word[1..];
        return (inner, quote);
    }

    // The values go to parameters that take wildcards: what is no wildcard in them is escaped.
    private static string Quote(string value, char quote)
    {
        string pattern = WildcardPattern.Escape(value);
        if (quote == '"') return "\"" + pattern.Replace("`", "``", StringComparison.Ordinal).Replace("$", "`$", StringComparison.Ordinal).Replace("\"", "`\"", StringComparison.Ordinal) + "\"";
        bool bare = quote == '\0' && value.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.' or '/' or ':' || char.IsLetter(c)) && !value.StartsWith('-');
        return bare ? value : "'" + CodeGeneration.EscapeSingleQuotedStringContent(pattern) + "'";
    }
}
