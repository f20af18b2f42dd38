using Journo.Csl.Locales;

namespace Journo.Csl.Values;

/// <summary>CSL's <c>form</c> of a number.</summary>
internal enum NumberForm : byte { Numeric, Ordinal, LongOrdinal, Roman }

/// <summary>Number variables: "12", "3-5", "2, 4 &amp; 7", "12th", "A4".</summary>
internal static class CslNumbers
{
    /// <summary>CSL's <c>is-numeric</c>: only numbers (with letters before or after them), separated by hyphens, commas or ampersands.</summary>
    public static bool IsNumeric(string? value) => NumberList.Parse(value).IsNumeric;

    /// <summary>Whether a label for it is in the plural: more than one number.</summary>
    public static bool IsPlural(string? value) => NumberList.Parse(value).IsPlural;

    /// <summary>The number in a form; what is not numeric stays as it is.</summary>
    /// <param name="value">The variable's value.</param>
    /// <param name="form">The form.</param>
    /// <param name="gender">The gender of the noun that it counts: <see cref="CslLocale.GenderOf"/> the variable.</param>
    /// <param name="locale">Ordinals and delimiters.</param>
    public static string Render(string value, NumberForm form, TermGender gender, CslLocale locale) => NumberList.Parse(value).Render(form, gender, locale);
}
