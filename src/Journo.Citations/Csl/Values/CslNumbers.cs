using Journo.Citations.Csl.Locales;

namespace Journo.Citations.Csl.Values;

/// <summary>CSL's <c>form</c> of a number.</summary>
internal enum NumberForm : byte { Numeric, Ordinal, LongOrdinal, Roman }

/// <summary>Number variables and locators: "12", "3-5", "2, 4 &amp; 7", "12th", "A4", "12, fig. 3".</summary>
internal static class CslNumbers
{
    /// <summary>CSL's <c>is-numeric</c>: only numbers (with letters before or after them), joined by hyphens, commas or
    /// ampersands.</summary>
    public static bool IsNumeric(string? value) => new NumberText(value, null).IsNumeric;

    /// <summary>Whether a label for it is in the plural: more than one number.</summary>
    public static bool IsPlural(string? value, CslLocale? locale = null) => new NumberText(value, locale).IsPlural;

    /// <summary>The number in a form, ranges with the locale's delimiter; what is not a number stays as it is.</summary>
    /// <param name="value">The variable's value.</param>
    /// <param name="form">The form.</param>
    /// <param name="gender">The gender of the noun that it counts: <see cref="CslLocale.GenderOf"/> the variable.</param>
    /// <param name="locale">Ordinals and delimiters.</param>
    public static string Render(string value, NumberForm form, TermGender gender, CslLocale locale) =>
        new NumberText(value, locale).Render(form, gender, null, locale);

    /// <summary>A locator that names what it counts itself ("vol. 2") as label ("volume") and value; the label given, and the value, where
    /// it does not.</summary>
    public static (string Label, string Value) Locator(string? label, string value, CslLocale locale) =>
        new NumberText(value, locale).Leading is { } leading ? leading : (label ?? "page", value.Trim());
}
