using System.Management.Automation;
using System.Management.Automation.Language;
using Journo.Values;

namespace Journo.Completers;

/// <summary>Completion results out of values: those that begin with the word, then those that contain it, quoted where PowerShell would
/// else read them otherwise.</summary>
internal static class Completion
{
    public const int MostResults = 500;

    private const string SingleQuotes = "'\u2018\u2019\u201A\u201B", Quotes = SingleQuotes + "\"\u201C\u201D\u201E", Bare = "_-./\\:~";

    /// <summary>The results in the order of the values.</summary>
    /// <param name="values">Each with a line about it.</param>
    /// <param name="wordToComplete">What has been written, with its quotation marks.</param>
    /// <param name="literal">Whether the parameter takes the value as it is; else it takes wildcards, and what is none in the value is
    /// escaped.</param>
    public static IEnumerable<CompletionResult> Of(
        IEnumerable<(string Value, string ToolTip)> values, string? wordToComplete, bool literal = false)
    {
        string word = literal ? Unquoted(wordToComplete) : WildcardPattern.Unescape(Unquoted(wordToComplete));
        bool isQuoted = wordToComplete is [var mark, ..] && Quotes.Contains(mark);
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
            Argument(literal ? value : WildcardPattern.Escape(value), isQuoted), DisplayText.Clean(value),
                CompletionResultType.ParameterValue, DisplayText.Clean(string.IsNullOrWhiteSpace(toolTip) ? value : toolTip));
    }

    /// <summary>The word without its quotation marks, the last of which may not be written yet.</summary>
    public static string Unquoted(string? word)
    {
        if (string.IsNullOrEmpty(word) || !Quotes.Contains(word[0])) return word ?? "";
        string inner = word.Length > 1 && Quotes.Contains(word[^1]) ? word[1..^1] : word[1..];
        return SingleQuotes.Contains(word[0]) ? SingleQuotes.Aggregate(inner, (text, mark) =>
            text.Replace($"{mark}{mark}", $"{mark}", StringComparison.Ordinal)) : inner;
    }

    // Whatever mark the user began with, the word is set in single ones: between them nothing but a mark has a meaning to PowerShell,
    // whose marks are the curly ones too.
    private static string Argument(string value, bool isQuoted) =>
        !isQuoted && IsBareWord(value) ? value : "'" + CodeGeneration.EscapeSingleQuotedStringContent(value) + "'";

    // "0123" and "1e5" are numbers to PowerShell.
    private static bool IsBareWord(string value) => value.Length > 0 && value[0] != '-'
        && value.All(c => char.IsAsciiLetterOrDigit(c) || Bare.Contains(c))
        && Parser.ParseInput("_ " + value, out _, out ParseError[] errors).Find(ast => ast is StringConstantExpressionAst
        {
            StringConstantType: StringConstantType.BareWord,
        } word && word.Value == value, searchNestedScriptBlocks: false) is not null && errors.Length == 0;
}
