namespace Journo.Citations.Csl.RichTexts;

/// <summary>What a rendered citation is written as.</summary>
public enum RichTextForm
{
    /// <summary>Plain text; styles are lost.</summary>
    Text,
    /// <summary>HTML as citeproc-js writes it: <c>i</c>, <c>b</c>, <c>sup</c>, <c>sub</c>, spans with a style, and <c>div
    /// class="csl-..."</c> for display.</summary>
    Html,
    /// <summary>CommonMark; what it has no mark for is written as HTML.</summary>
    Markdown,
}
