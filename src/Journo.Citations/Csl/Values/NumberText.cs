using System.Globalization;
using System.Text;
using Journo.Citations.Csl.Locales;

namespace Journo.Citations.Csl.Values;

/// <summary>A number variable or locator taken apart, to be asked about and written anew.</summary>
internal sealed class NumberText
{
    private readonly string _text;
    private readonly List<NumberToken> _tokens;

    public NumberText(string? text, CslLocale? locale)
    {
        _text = text ?? "";
        _tokens = NumberScanner.Scan(_text, locale);
    }

    /// <summary>Only words with digits, joined by hyphens, commas and ampersands.</summary>
    public bool IsNumeric => _tokens.Count > 0 && _tokens.TrueForAll(token =>
        token.Kind == NumberTokenKind.Number && token.Text.Any(char.IsAsciiDigit)
            && token.Joint is NumberJoint.None or NumberJoint.Range or NumberJoint.Comma or NumberJoint.Ampersand);

    /// <summary>More than one number before the next label.</summary>
    public bool IsPlural => Plural(0);

    /// <summary>The label that it begins with ("vol. 2"), and what follows; null where it begins with none.</summary>
    public (string Label, string Value)? Leading
    {
        get
        {
            if (_tokens.Count < 2 || _tokens[0].Kind != NumberTokenKind.Label || _tokens[1].Kind != NumberTokenKind.Number) return null;
            return (_tokens[0].Text, _text[_text.IndexOf(_tokens[1].Text, StringComparison.Ordinal)..]);
        }
    }

    /// <summary>Numbers in a form, ranges of pages in a format, delimiters as the locale has them.</summary>
    public string Render(NumberForm form, TermGender gender, string? pageFormat, CslLocale locale)
    {
        if (_tokens.Count == 0 || !_tokens.Exists(token => token.Kind == NumberTokenKind.Number)) return _text.Trim();
        var text = new StringBuilder();
        for (int i = 0; i < _tokens.Count; i++)
        {
            var token = _tokens[i];
            bool range = i + 1 < _tokens.Count && _tokens[i + 1].Joint == NumberJoint.Range
                && (i + 2 >= _tokens.Count || _tokens[i + 2].Joint != NumberJoint.Range) && token.Joint != NumberJoint.Range;
            AppendJoint(text, i, locale);
            if (token.Kind == NumberTokenKind.Label)
            {
                text.Append(locale.Term(token.Text, TermForm.Short, Plural(i + 1)));
                form = NumberForm.Numeric;
            }
            else if (range && form == NumberForm.Numeric && PageRange.Of(token, _tokens[i + 1], pageFormat) is { } last)
            {
                text.Append(token.Text).Append(locale.RangeDelimiter).Append(last);
                i++;
            }
            else text.Append(token.Kind == NumberTokenKind.Number ? Number(token.Text, form, gender, locale) : token.Text);
        }
        return text.ToString();
    }

    private void AppendJoint(StringBuilder text, int i, CslLocale locale)
    {
        var token = _tokens[i];
        bool numbers = i > 0 && token.Kind == NumberTokenKind.Number && _tokens[i - 1].Kind == NumberTokenKind.Number;
        text.Append(token.Joint switch
        {
            NumberJoint.None => "",
            NumberJoint.Ampersand when numbers => $" {locale.Term("and", TermForm.Symbol) ?? "&"} ",
            NumberJoint.Comma when token.Written.Trim() == "," => ", ",
            NumberJoint.Range when numbers && IsRange(_tokens[i - 1], token) => locale.RangeDelimiter,
            NumberJoint.Range when numbers => "-",
            _ => token.Written,
        });
    }

    /// <summary>"S12-S19", "xii-xvii", "xii-14".</summary>
    private static bool IsRange(NumberToken from, NumberToken to)
    {
        bool roman = !from.Text.Any(char.IsAsciiDigit);
        if (roman && !to.Text.Any(char.IsAsciiDigit)) return true;
        return to.Parts is { } last && (roman ? last.Prefix.Length == 0 : from.Parts?.Prefix == last.Prefix);
    }

    private bool Plural(int from)
    {
        for (int i = from + 1; i < _tokens.Count && _tokens[i].Kind != NumberTokenKind.Label; i++)
            if (_tokens[i].Kind == NumberTokenKind.Number && _tokens[i - 1].Kind == NumberTokenKind.Number
                && _tokens[i].Joint is not (NumberJoint.Space or NumberJoint.Other))
                return true;
        return false;
    }

    private static string Number(string text, NumberForm form, TermGender gender, CslLocale locale)
    {
        if (form == NumberForm.Numeric || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number)) return text;
        return form switch
        {
            NumberForm.Ordinal => locale.Ordinal(number, gender),
            NumberForm.LongOrdinal => locale.LongOrdinal(number, gender),
            _ => RomanNumerals.Write(number) ?? text,
        };
    }
}
