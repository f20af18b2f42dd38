using Journo.Citations.Csl.Locales;
using Journo.Citations.Csl.RichTexts;
using Journo.Citations.Csl.Styles;
using Journo.Citations.Csl.Values;

namespace Journo.Citations.Csl.Rendering;

/// <summary>Makes the keys that items sort by: strings that compare ordinally.</summary>
internal sealed class SortKeys(ElementRenderer renderer)
{
    private readonly Dictionary<string, NamesElement> _names = new(StringComparer.Ordinal);

    /// <summary>A number with its digits lined up, so that 9 sorts before 10; other text as it is.</summary>
    public static string Number(string value)
    {
        int start = value.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0) return value;
        int end = start;
        while (end < value.Length && char.IsAsciiDigit(value[end])) end++;
        return value[start..end].TrimStart('0').PadLeft(20, '0') + value[end..];
    }

    /// <summary>A date as far as its format would show it.</summary>
    public static string Date(CitationDate date, DateFormat format)
    {
        int parts = format.Parts.Count == 0 ? 3 : 1 + format.Parts.Max(part => (int)part.Part);
        return CslDates.SortKey(date with { Start = date.Start.Take(parts).ToArray(), End = date.End.Take(parts).ToArray() });
    }

    /// <summary>The key of a work; null where it has none, and so comes last whatever the direction.</summary>
    public string? Of(SortKey key, RenderScope scope)
    {
        string? text = key.Macro is { } macro ? renderer.Render(macro, scope).Node.PlainText() : Variable(key.Variable!, scope);
        return string.IsNullOrEmpty(text) ? null : Collation.Key(text);
    }

    private string? Variable(string variable, RenderScope scope)
    {
        if (scope.Entry.Names.ContainsKey(variable)) return renderer.Render(NamesOf(variable), scope).Node.PlainText();
        if (scope.Item.Date(variable) is { } date) return CslDates.SortKey(date);
        string? value = Variables.Value(variable, scope);
        if (string.IsNullOrEmpty(value)) return null;
        return CslNumbers.IsNumeric(value)
            && NumberVariables.Contains(variable) ? Number(value) : RichNode.Field(value, scope.Locale).PlainText();
    }

    private NamesElement NamesOf(string variable)
    {
        if (!_names.TryGetValue(variable, out NamesElement? element))
        {
            NameOptions options = new() { Form = "long", NameAsSortOrder = "all" };
            element = new([variable], null, null, null, false, null, options, TextFormat.None);
            _names[variable] = element;
        }
        return element;
    }

    /// <summary>Whether a variable holds numbers.</summary>
    public static bool IsNumber(string variable) => NumberVariables.Contains(variable);

    private static readonly HashSet<string> NumberVariables = new(StringComparer.Ordinal)
    {
        "chapter-number", "citation-number", "collection-number", "edition", "first-reference-note-number", "issue", "locator", "number",
            "number-of-pages",
        "number-of-volumes", "page", "page-first", "part-number", "printing-number", "section", "supplement-number", "version", "volume",
    };
}
