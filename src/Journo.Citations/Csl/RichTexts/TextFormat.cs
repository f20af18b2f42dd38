using System.Xml.Linq;

namespace Journo.Citations.Csl.RichTexts;

/// <summary>The attributes that most rendering elements of a style share: how the text looks and what stands around it.</summary>
internal sealed record TextFormat
{
    /// <summary>Nothing set.</summary>
    public static TextFormat None { get; } = new();

    /// <summary>Font, weight, decoration, alignment and display.</summary>
    public RichStyle Style { get; init; }
    /// <summary>Text before it, outside of style, case and quotation marks.</summary>
    public string? Prefix { get; init; }
    /// <summary>Text after it, outside of style, case and quotation marks.</summary>
    public string? Suffix { get; init; }
    /// <summary>Whether it stands in quotation marks.</summary>
    public bool Quotes { get; init; }
    /// <summary>The case it is put in.</summary>
    public TextCase Case { get; init; }
    /// <summary>Whether full stops are taken out.</summary>
    public bool StripPeriods { get; init; }

    /// <summary>Reads the attributes of an element of a style or locale; values that CSL does not know are as if not there.</summary>
    public static TextFormat Read(XElement element)
    {
        var format = new TextFormat
        {
            Style = new(
                Value(element, "font-style") switch { "normal" => FontStyle.Normal, "italic" => FontStyle.Italic, "oblique" =>
                    FontStyle.Oblique, _ => default },
                Value(element, "font-variant") switch { "normal" => FontVariant.Normal, "small-caps" => FontVariant.SmallCaps, _ =>
                    default },
                Value(element, "font-weight") switch { "normal" => FontWeight.Normal, "bold" => FontWeight.Bold, "light" =>
                    FontWeight.Light, _ => default },
                Value(element, "text-decoration") switch { "none" => TextDecoration.None, "underline" => TextDecoration.Underline, _ =>
                    default },
                Value(element, "vertical-align") switch { "baseline" => VerticalAlign.Baseline, "sup" => VerticalAlign.Sup, "sub" =>
                    VerticalAlign.Sub, _ => default },
                Value(element, "display") switch
                {
                    "block" => Display.Block, "left-margin" => Display.LeftMargin, "right-inline" => Display.RightInline, "indent" =>
                        Display.Indent, _ => default,
                }),
            Prefix = Value(element, "prefix"),
            Suffix = Value(element, "suffix"),
            Quotes = Value(element, "quotes") == "true",
            StripPeriods = Value(element, "strip-periods") == "true",
            Case = Value(element, "text-case") switch
            {
                "lowercase" => TextCase.Lowercase, "uppercase" => TextCase.Uppercase, "capitalize-first" => TextCase.CapitalizeFirst,
                "capitalize-all" => TextCase.CapitalizeAll, "sentence" => TextCase.Sentence, "title" => TextCase.Title, _ => default,
            },
        };
        return format == None ? None : format;
    }

    /// <summary>What the content looks like: case and full stops first, then style and quotation marks, then affixes, and display around
    /// all of it.</summary>
    /// <param name="content">What is formatted.</param>
    /// <param name="language">The language that title case asks for: the item's, else the style's.</param>
    public RichNode Apply(RichNode content, string? language = null)
    {
        if (content.IsEmpty || ReferenceEquals(this, None)) return content;
        return Around(Inner(content, language));
    }

    /// <summary>As <see cref="Apply"/>, but with affixes within style and quotation marks: a layout's.</summary>
    public RichNode ApplyAroundAffixes(RichNode content, string? language = null) =>
        (this with { Prefix = null, Suffix = null }).Apply(content.Affixed(Prefix, Suffix), language);

    /// <summary>The content in case, style and quotation marks, without affixes or display.</summary>
    public RichNode Inner(RichNode content, string? language = null)
    {
        if (StripPeriods) content = content.WithoutPeriods();
        content = content.Cased(Case, language).Styled(Style with { Display = Display.Unset });
        return Quotes ? content.Quoted() : content;
    }

    /// <summary>Affixes and display around what <see cref="Inner"/> made.</summary>
    public RichNode Around(RichNode inner) => inner.Affixed(Prefix, Suffix).Styled(new RichStyle(Display: Style.Display));

    private static string? Value(XElement element, string name) => (string?)element.Attribute(name);
}
