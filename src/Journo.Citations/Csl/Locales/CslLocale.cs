using System.Globalization;

namespace Journo.Citations.Csl.Locales;

/// <summary>The words, date formats and habits of a language as a style uses them: locale files and the style's own changes, laid over each
/// other.</summary>
internal sealed class CslLocale
{
    private readonly Dictionary<TermKey, Term> _terms = [];
    private readonly Dictionary<TermKey, Term> _ownTerms = [];
    private readonly Dictionary<string, TermGender> _genders = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<OrdinalTerm> _ordinals = [];

    /// <summary>Lays <paramref name="layers"/> over each other, the last on top; the lowest is that of another language, unless
    /// <paramref name="isRoot"/>.</summary>
    public CslLocale(string language, IReadOnlyList<LocaleLayer> layers, bool isRoot)
    {
        Language = language;
        foreach (var layer in layers.Skip(isRoot ? 0 : 1))
        {
            foreach (var (key, term) in layer.Terms) _ownTerms[key] = term;
        }
        foreach (var layer in layers)
        {
            foreach (var (key, term) in layer.Terms) _terms[key] = term;
            foreach (var (name, gender) in layer.Genders) _genders[name] = gender;
            if (layer.Ordinals.Count > 0) _ordinals = layer.Ordinals;
            TextDate = layer.TextDate ?? TextDate;
            NumericDate = layer.NumericDate ?? NumericDate;
            PunctuationInQuote = layer.PunctuationInQuote ?? PunctuationInQuote;
            LimitDayOrdinals = layer.LimitDayOrdinals ?? LimitDayOrdinals;
        }
        (OpenQuote, CloseQuote) = (Term("open-quote") ?? "\u201C", Term("close-quote") ?? "\u201D");
        (OpenInnerQuote, CloseInnerQuote) = (Term("open-inner-quote") ?? "\u2018", Term("close-inner-quote") ?? "\u2019");
        RangeDelimiter = Term("page-range-delimiter") ?? "\u2013";
    }

    /// <summary>The language asked for, as a BCP 47 tag.</summary>
    public string Language { get; }
    /// <summary>Whether full stops and commas go into the quotation before them.</summary>
    public bool PunctuationInQuote { get; }
    /// <summary>Whether only the first of a month is written as an ordinal.</summary>
    public bool LimitDayOrdinals { get; }
    /// <summary>Dates in words.</summary>
    public DateFormat TextDate { get; } = new();
    /// <summary>Dates in numbers.</summary>
    public DateFormat NumericDate { get; } = new();

    /// <summary>Quotation marks, outer and inner.</summary>
    public string OpenQuote { get; }
    /// <inheritdoc cref="OpenQuote"/>
    public string CloseQuote { get; }
    /// <inheritdoc cref="OpenQuote"/>
    public string OpenInnerQuote { get; }
    /// <inheritdoc cref="OpenQuote"/>
    public string CloseInnerQuote { get; }
    /// <summary>Between the ends of a range of pages.</summary>
    public string RangeDelimiter { get; }

    /// <summary>The words of a term, in the form asked for or the next that there is; null where CSL and locale have no such term, empty
    /// where it is defined as nothing.</summary>
    public string? Term(string name, TermForm form = TermForm.Long, bool plural = false, TermGender gender = TermGender.None) =>
        // The language's own long form before an English short one.
        Term(_ownTerms, name, form, plural, gender) ?? Term(_terms, name, form, plural, gender);

    private static string? Term(Dictionary<TermKey, Term> terms, string name, TermForm form, bool plural, TermGender gender)
    {
        for (TermForm? at = form; at is { } f; at = Fallback(f))
        {
            if (!terms.TryGetValue(new(name, f, gender), out var term)
                && (gender == TermGender.None || !terms.TryGetValue(new(name, f, TermGender.None), out term))) continue;
            return plural ? term.Multiple ?? term.Single : term.Single;
        }
        return null;
    }

    /// <summary>The gender of a noun (of the term for a variable, or of a month): none where the language has none.</summary>
    public TermGender GenderOf(string term) => _genders.GetValueOrDefault(term);

    /// <summary>1st, 2nd: the digits with the suffix for the number and gender.</summary>
    public string Ordinal(int number, TermGender gender = TermGender.None)
    {
        string digits = number.ToString(CultureInfo.InvariantCulture);
        return digits + (Suffix(number, gender) ?? (gender == TermGender.None ? null : Suffix(number, TermGender.None)) ?? "");
    }

    /// <summary>first, second: words for 1 to 10, else as <see cref="Ordinal"/>.</summary>
    public string LongOrdinal(int number, TermGender gender = TermGender.None) =>
        number is >= 1 and <= 10 && Term($"long-ordinal-{number.ToString("00", CultureInfo.InvariantCulture)}", gender: gender) is { } word
            ? word : Ordinal(number, gender);

    /// <summary>The most exact match wins: the whole number, then two digits, then one, then any.</summary>
    private string? Suffix(int number, TermGender gender)
    {
        number = number == int.MinValue ? 0 : Math.Abs(number);
        OrdinalTerm? best = null;
        foreach (var term in _ordinals)
        {
            if (term.Gender != gender || !Matches(term, number)) continue;
            if (best is null || Rank(term) > Rank(best)) best = term;
        }
        return best?.Suffix;

        static int Rank(OrdinalTerm term) => term.Number is null ? -1 : (int)term.Match;
    }

    private static bool Matches(OrdinalTerm term, int number) => term.Number is not { } wanted || wanted == term.Match switch
    {
        OrdinalMatch.LastDigit => number % 10,
        OrdinalMatch.LastTwoDigits => number % 100,
        _ => number,
    };

    private static TermForm? Fallback(TermForm form) => form switch
    {
        TermForm.VerbShort => TermForm.Verb,
        TermForm.Symbol => TermForm.Short,
        TermForm.Verb or TermForm.Short => TermForm.Long,
        _ => null,
    };
}
