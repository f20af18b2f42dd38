using Journo.Csl.Locales;

namespace Journo.Csl.Values;

/// <summary>A number variable taken apart.</summary>
internal sealed class NumberList
{
    private readonly string _text;

    private NumberList(string text) => _text = text;

    public bool IsNumeric => _text.Length > 0 && char.IsAsciiDigit(_text[0]);

    public bool IsPlural => _text.Contains('-', StringComparison.Ordinal);

    public static NumberList Parse(string? value) => new(value ?? "");

    public string Render(NumberForm form, TermGender gender, CslLocale locale) => form == NumberForm.Ordinal && int.TryParse(_text, out int n) ? locale.Ordinal(n, gender) : _text;
}
