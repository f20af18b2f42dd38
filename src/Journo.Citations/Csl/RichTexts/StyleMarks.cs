namespace Journo.Citations.Csl.RichTexts;

/// <summary>
/// Works out what a style changes within the styles around it. Italics within italics, bold within bold and small capitals within small
/// capitals turn
/// upright (they flip-flop); what is already so is not marked again.
/// </summary>
internal static class StyleMarks
{
    /// <summary>The styles in force inside, and the marks for what changes.</summary>
    public static (RichStyle Inside, string Start, string End) Of(RichStyle around, RichStyle style, IRichMarkup markup)
    {
        if (style.NoDecor) style = Upright(around);
        var inside = around with { Display = default, NoCase = false, NoDecor = false };
        string start = "", end = "";

        Wrap(markup.Of(style.Display));
        if (style.VerticalAlign != default && Change(around.VerticalAlign, style.VerticalAlign, VerticalAlign.Baseline) is var align
            && align != default)
        {
            inside = inside with { VerticalAlign = align };
            Wrap(markup.Of(align));
        }
        if (style.Decoration != default && Change(around.Decoration, style.Decoration, TextDecoration.None) is var decoration
            && decoration != default)
        {
            inside = inside with { Decoration = decoration };
            Wrap(markup.Of(decoration));
        }
        if (style.FontWeight != default && Change(around.FontWeight, style.FontWeight, FontWeight.Normal) is var weight
            && weight != default)
        {
            inside = inside with { FontWeight = weight };
            Wrap(markup.Of(weight));
        }
        if (style.FontVariant != default && Change(around.FontVariant, style.FontVariant, FontVariant.Normal) is var variant
            && variant != default)
        {
            inside = inside with { FontVariant = variant };
            Wrap(markup.Of(variant));
        }
        if (style.FontStyle != default && Change(around.FontStyle, style.FontStyle, FontStyle.Normal) is var slant && slant != default)
        {
            inside = inside with { FontStyle = slant };
            Wrap(markup.Of(slant));
        }
        return (inside, start, end);

        void Wrap((string Start, string End) mark) => (start, end) = (start + mark.Start, mark.End + end);
    }

    /// <summary>The value to mark; unset where nothing changes.</summary>
    private static T Change<T>(T around, T wanted, T normal) where T : struct, Enum
    {
        bool plainAround = around.Equals(default(T)) || around.Equals(normal);
        if (wanted.Equals(normal)) return plainAround ? default : normal;
        return around.Equals(wanted) ? normal : wanted;
    }

    private static RichStyle Upright(RichStyle around) => new(
        around.FontStyle == default ? default : FontStyle.Normal,
        around.FontVariant == default ? default : FontVariant.Normal,
        around.FontWeight == default ? default : FontWeight.Normal,
        around.Decoration == default ? default : TextDecoration.None,
        around.VerticalAlign == default ? default : VerticalAlign.Baseline);
}
