namespace Journo.Citations.Csl.RichTexts;

/// <summary>CSL's <c>font-style</c>.</summary>
internal enum FontStyle : byte { Unset, Normal, Italic, Oblique }

/// <summary>CSL's <c>font-variant</c>.</summary>
internal enum FontVariant : byte { Unset, Normal, SmallCaps }

/// <summary>CSL's <c>font-weight</c>.</summary>
internal enum FontWeight : byte { Unset, Normal, Bold, Light }

/// <summary>CSL's <c>text-decoration</c>.</summary>
internal enum TextDecoration : byte { Unset, None, Underline }

/// <summary>CSL's <c>vertical-align</c>.</summary>
internal enum VerticalAlign : byte { Unset, Baseline, Sup, Sub }

/// <summary>CSL's <c>display</c>.</summary>
internal enum Display : byte { Unset, Block, LeftMargin, RightInline, Indent }

/// <summary>How a stretch of text looks; what is not set is as around it.</summary>
/// <param name="FontStyle">Upright or slanted.</param>
/// <param name="FontVariant">Small capitals.</param>
/// <param name="FontWeight">Bold or light.</param>
/// <param name="Decoration">Underlined.</param>
/// <param name="VerticalAlign">Raised or lowered.</param>
/// <param name="Display">Its place in a bibliography entry.</param>
/// <param name="NoCase">Kept from text-case: a name within a title.</param>
/// <param name="NoDecor">As if nothing around it had a style; its case is kept too.</param>
internal readonly record struct RichStyle(
    FontStyle FontStyle = default, FontVariant FontVariant = default, FontWeight FontWeight = default, TextDecoration Decoration = default,
    VerticalAlign VerticalAlign = default, Display Display = default, bool NoCase = false, bool NoDecor = false)
{
    /// <summary>Whether it changes nothing.</summary>
    public bool IsUnset => this == default;
}
