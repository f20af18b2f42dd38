using System.Globalization;
using System.Xml.Linq;

namespace Journo.Citations.Csl.Locales;

/// <summary>What one locale file, or one <c>cs:locale</c> of a style, says: it may leave out anything.</summary>
internal sealed class LocaleLayer
{
    private readonly Dictionary<TermKey, Term> _terms = [];
    private readonly Dictionary<string, TermGender> _genders = new(StringComparer.Ordinal);
    private readonly List<OrdinalTerm> _ordinals = [];

    private LocaleLayer(string? language) => Language = language;

    /// <summary>The <c>xml:lang</c> it is for; null for any.</summary>
    public string? Language { get; }
    /// <summary>Terms by name, form and gender, ordinal suffixes excepted.</summary>
    public IReadOnlyDictionary<TermKey, Term> Terms => _terms;
    /// <summary>The gender of nouns.</summary>
    public IReadOnlyDictionary<string, TermGender> Genders => _genders;
    /// <summary>Suffixes of ordinal numbers; a layer that has any has all of them.</summary>
    public IReadOnlyList<OrdinalTerm> Ordinals => _ordinals;
    /// <summary>The date format in words.</summary>
    public DateFormat? TextDate { get; private set; }
    /// <summary>The date format in numbers.</summary>
    public DateFormat? NumericDate { get; private set; }
    /// <summary>The option punctuation-in-quote.</summary>
    public bool? PunctuationInQuote { get; private set; }
    /// <summary>The option limit-day-ordinals-to-day-1.</summary>
    public bool? LimitDayOrdinals { get; private set; }

    /// <summary>Reads a <c>locale</c> element; what CSL does not know is passed over.</summary>
    public static LocaleLayer Read(XElement locale)
    {
        var layer = new LocaleLayer((string?)locale.Attribute(XNamespace.Xml + "lang"));
        foreach (var element in locale.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "terms":
                    foreach (var term in element.Elements().Where(e => e.Name.LocalName == "term")) layer.Add(term);
                    break;
                case "date" when (string?)element.Attribute("form") == "text":
                    layer.TextDate = DateFormat.Read(element);
                    break;
                case "date" when (string?)element.Attribute("form") == "numeric":
                    layer.NumericDate = DateFormat.Read(element);
                    break;
                case "style-options":
                    layer.PunctuationInQuote = Option(element, "punctuation-in-quote") ?? layer.PunctuationInQuote;
                    layer.LimitDayOrdinals = Option(element, "limit-day-ordinals-to-day-1") ?? layer.LimitDayOrdinals;
                    break;
            }
        }
        return layer;
    }

    private void Add(XElement element)
    {
        string name = (string?)element.Attribute("name") ?? "";
        if (name.Length == 0) return;
        var gender = Gender(element, "gender-form");
        string? single = Child(element, "single"), multiple = Child(element, "multiple");
        var term = single is null && multiple is null ? new Term(string.IsNullOrWhiteSpace(element.Value) ? "" : element.Value, null)
            : new Term(single ?? multiple!, multiple);
        if (Gender(element, "gender") is var own and not TermGender.None) _genders[name] = own;

        if (name == "ordinal" || (name.StartsWith("ordinal-", StringComparison.Ordinal) && name.Length == 10))
        {
            int? number = int.TryParse(name.AsSpan(Math.Min(8, name.Length)), NumberStyles.None, CultureInfo.InvariantCulture, out int n)
                ? n : null;
            _ordinals.Add(new(number, Match((string?)element.Attribute("match"), number), gender, term.Single));
        }
        else _terms[new(name, Form((string?)element.Attribute("form")), gender)] = term;
    }

    private static OrdinalMatch Match(string? match, int? number) => match switch
    {
        "whole-number" => OrdinalMatch.WholeNumber,
        "last-digit" => OrdinalMatch.LastDigit,
        "last-two-digits" => OrdinalMatch.LastTwoDigits,
        _ => number < 10 ? OrdinalMatch.LastDigit : OrdinalMatch.LastTwoDigits,
    };

    /// <summary>Reads the <c>form</c> of a term; long where it is none that CSL knows.</summary>
    public static TermForm Form(string? form) => form switch
    {
        "short" => TermForm.Short,
        "symbol" => TermForm.Symbol,
        "verb" => TermForm.Verb,
        "verb-short" => TermForm.VerbShort,
        _ => TermForm.Long,
    };

    private static TermGender Gender(XElement element, string attribute) => (string?)element.Attribute(attribute) switch
    {
        "masculine" => TermGender.Masculine,
        "feminine" => TermGender.Feminine,
        _ => TermGender.None,
    };

    private static string? Child(XElement element, string name) => element.Elements().FirstOrDefault(e => e.Name.LocalName == name)?.Value;

    private static bool? Option(XElement element, string name) =>
        (string?)element.Attribute(name) switch { "true" => true, "false" => false, _ => null };
}

/// <summary>What a term is found by.</summary>
internal readonly record struct TermKey(string Name, TermForm Form, TermGender Gender);

/// <summary>The words of a term; without a plural of its own, the singular serves.</summary>
internal sealed record Term(string Single, string? Multiple);

/// <summary>What of a number decides its ordinal suffix.</summary>
internal enum OrdinalMatch : byte { LastDigit, LastTwoDigits, WholeNumber }

/// <summary>The suffix of ordinal numbers that end in, or are, <paramref name="Number"/>; of all, where that is null.</summary>
internal sealed record OrdinalTerm(int? Number, OrdinalMatch Match, TermGender Gender, string Suffix);
