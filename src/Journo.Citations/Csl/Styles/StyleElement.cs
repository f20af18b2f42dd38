using Journo.Citations.Csl.Locales;
using Journo.Citations.Csl.Rendering;
using Journo.Citations.Csl.RichTexts;
using Journo.Citations.Csl.Values;

namespace Journo.Citations.Csl.Styles;

/// <summary>One rendering element of a style. The tree is immutable and shared by all who render with it.</summary>
internal abstract record StyleElement(TextFormat Format);

/// <summary><c>text</c> with <c>variable</c>.</summary>
internal sealed record VariableElement(string Variable, bool Short, TextFormat Format) : StyleElement(Format);

/// <summary><c>text</c> with <c>macro</c>.</summary>
internal sealed record MacroElement(string Macro, TextFormat Format) : StyleElement(Format)
{
    /// <summary>What the macro holds; set once, when all macros of the style have been read.</summary>
    public GroupElement Body { get; set; } = null!;
}

/// <summary><c>text</c> with <c>term</c>.</summary>
internal sealed record TermElement(string Term, TermForm Form, bool Plural, TextFormat Format) : StyleElement(Format);

/// <summary><c>text</c> with <c>value</c>.</summary>
internal sealed record ValueElement(string Value, TextFormat Format) : StyleElement(Format);

/// <summary><c>number</c>; the form is numeric, ordinal, long-ordinal or roman.</summary>
internal sealed record NumberElement(string Variable, NumberForm Form, TextFormat Format) : StyleElement(Format);

/// <summary><c>label</c>; inside <c>names</c> the variable is empty. Plural is contextual, always or never.</summary>
internal sealed record LabelElement(string Variable, TermForm Form, string Plural, TextFormat Format) : StyleElement(Format);

/// <summary><c>date</c>: one of a locale's formats (<c>form</c> text or numeric, its parts changed by these), or the parts given here
/// (<c>form</c> null).</summary>
internal sealed record DateElement(string Variable, string? Form, string? DateParts, DateFormat Own, TextFormat Format)
    : StyleElement(Format);

/// <summary><c>group</c>, a macro's content or a layout: its children, delimited.</summary>
internal sealed record GroupElement(IReadOnlyList<StyleElement> Children, string Delimiter, TextFormat Format) : StyleElement(Format);

/// <summary><c>choose</c>: the first branch that holds is rendered.</summary>
internal sealed record ChooseElement(IReadOnlyList<Branch> Branches) : StyleElement(TextFormat.None);

/// <summary><c>if</c>, <c>else-if</c> or <c>else</c> (no tests: it always holds).</summary>
internal sealed record Branch(MatchMode Match, IReadOnlyList<Test> Tests, IReadOnlyList<StyleElement> Children);

/// <summary>How the tests of a branch are joined.</summary>
internal enum MatchMode { All, Any, None }

/// <summary>What a condition asks about.</summary>
internal enum TestKind { Type, Variable, IsNumeric, IsUncertainDate, Locator, Position, Disambiguate }

/// <summary>One attribute of a condition, with its values.</summary>
internal sealed record Test(TestKind Kind, IReadOnlyList<string> Values);

/// <summary><c>names</c> with what it holds.</summary>
internal sealed record NamesElement(
    IReadOnlyList<string> Variables,
    NameElement? Name,
    EtAlElement? EtAl,
    LabelElement? Label,
    bool LabelFirst,
    IReadOnlyList<StyleElement>? Substitute,
    NameOptions Options,
    TextFormat Format) : StyleElement(Format);

/// <summary><c>name</c>, with the formats of its name parts.</summary>
internal sealed record NameElement(NameOptions Options, TextFormat Family, TextFormat Given, TextFormat Format) : StyleElement(Format);

/// <summary><c>et-al</c>: the term that stands for the names left out.</summary>
internal sealed record EtAlElement(string Term, TextFormat Format) : StyleElement(Format);

/// <summary>A <c>key</c> of <c>sort</c>: a variable, or a macro's content.</summary>
internal sealed record SortKey(string? Variable, MacroElement? Macro, bool Descending, NameOptions Names);
