using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Journo.Citations.Csl.Locales;
using Journo.Citations.Csl.RichTexts;
using Journo.Citations.Csl.Values;

namespace Journo.Citations.Csl.Styles;

/// <summary>Reads rendering elements and their attributes; collects macros and the calls to them.</summary>
internal sealed class ElementReader(string file)
{
    private readonly List<string> _warnings = [];

    /// <summary>Each macro by its name, with the place where it is defined.</summary>
    public Dictionary<string, (GroupElement Body, XElement Place)> Macros { get; } = new(StringComparer.Ordinal);

    /// <summary>Each call of a macro, with the place where it stands.</summary>
    public List<(MacroElement Call, XElement Place)> Calls { get; } = [];

    public IReadOnlyList<string> Warnings => _warnings;

    public void AddMacro(XElement macro)
    {
        string name = Text(macro, "name") ?? throw StyleXml.Error(macro, file, "A <macro> has no name", "Add a name attribute.");
        if (!Macros.TryAdd(name, (new GroupElement(Children(macro), "", TextFormat.None), macro))) Warn(
            macro, $"a second macro \"{name}\"");
    }

    public MacroElement Call(XElement place, string macro, TextFormat format)
    {
        MacroElement call = new(macro, format);
        Calls.Add((call, place));
        return call;
    }

    /// <summary>A <c>group</c> or <c>layout</c>.</summary>
    public GroupElement Group(XElement element) => new(Children(element), Raw(element, "delimiter") ?? "", Format(element));

    private StyleElement[] Children(XElement parent) => parent.Elements().Select(Element).OfType<StyleElement>().ToArray();

    private StyleElement? Element(XElement element)
    {
        if (element.Name.Namespace != StyleXml.Csl) return null;
        switch (element.Name.LocalName)
        {
            case "text": return TextElement(element);
            case "number": return new NumberElement(Variable(element), NumberForm(element), Format(element));
            case "label": return Label(element, Variable(element));
            case "date": return Date(element);
            case "names": return Names(element);
            case "group": return Group(element);
            case "choose": return Choose(element);
            default:
                Warn(element, $"<{element.Name.LocalName}> in <{element.Parent?.Name.LocalName}>");
                return null;
        }
    }

    private StyleElement TextElement(XElement element)
    {
        TextFormat format = Format(element);
        if (Raw(element, "value") is { } value) return new ValueElement(value, format);
        if (Text(element, "macro") is { } macro) return Call(element, macro, format);
        if (Text(element, "term") is { } term) return new TermElement(term, Form(element), Flag(element, "plural") ?? false, format);
        if (Text(element, "variable") is { } variable) return new VariableElement(variable, Text(element, "form") == "short", format);
        throw StyleXml.Error(element, file, "A <text> says nothing", "Give it one of the attributes variable, macro, term and value.");
    }

    private string Variable(XElement element) => Text(element, "variable")
        ?? throw StyleXml.Error(element, file, $"A <{element.Name.LocalName}> has no variable", "Add a variable attribute.");

    private static LabelElement Label(XElement element, string variable) =>
        new(variable, Form(element), Text(element, "plural") ?? "contextual", Format(element));

    private DateElement Date(XElement element) =>
        new(Variable(element), Text(element, "form"), Text(element, "date-parts"), DateFormat.Read(element), Format(element));

    private ChooseElement Choose(XElement choose)
    {
        List<Branch> branches = [];
        foreach (XElement branch in choose.Elements())
        {
            MatchMode match = Text(branch, "match") switch { "any" => MatchMode.Any, "none" => MatchMode.None, _ => MatchMode.All };
            bool isElse = branch.Name == StyleXml.Csl + "else";
            Test[] tests = isElse ? [] : Tests(branch).ToArray();
            if (!isElse && tests.Length == 0) throw StyleXml
                .Error(branch, file, $"A <{branch.Name.LocalName}> tests nothing", "Give it a condition, such as variable or type.");
            branches.Add(new(match, tests, Children(branch)));
        }
        return new(branches);
    }

    private static IEnumerable<Test> Tests(XElement branch)
    {
        foreach (XAttribute attribute in branch.Attributes())
        {
            TestKind? kind = attribute.Name.LocalName switch
            {
                "type" => TestKind.Type,
                "variable" => TestKind.Variable,
                "is-numeric" => TestKind.IsNumeric,
                "is-uncertain-date" => TestKind.IsUncertainDate,
                "locator" => TestKind.Locator,
                "position" => TestKind.Position,
                "disambiguate" => TestKind.Disambiguate,
                _ => null,
            };
            if (kind is { } known) yield return new(known, Words(branch, attribute.Name.LocalName));
        }
    }

    private NamesElement Names(XElement names)
    {
        XElement? name = Child(names, "name"), label = Child(names, "label"), etAl = Child(names, "et-al"),
            substitute = Child(names, "substitute");
        NameOptions options = HandedDownNames(names) with { NamesDelimiter = Raw(names, "delimiter") };
        return new(
            Words(names, "variable"),
            name is null ? null : Name(name),
            etAl is null ? null : new(Text(etAl, "term") ?? "et-al", Format(etAl)),
            label is null ? null : Label(label, ""),
            label is not null && name is not null && label.IsBefore(name),
            substitute is null ? null : Children(substitute),
            options,
            Format(names));
    }

    private NameElement Name(XElement name)
    {
        NameOptions options = NameAttributes(name) with { Form = Text(name, "form"), Delimiter = Raw(name, "delimiter") };
        return new(options, Part("family"), Part("given"), Format(name));

        TextFormat Part(string which) =>
            name.Elements(StyleXml.Csl + "name-part").FirstOrDefault(part => Text(part, "name") == which) is { } part
            ? Format(part) : TextFormat.None;
    }

    private static XElement? Child(XElement parent, string name) => parent.Element(StyleXml.Csl + name);

    /// <summary>The name options that <c>style</c>, <c>citation</c>, <c>bibliography</c> and <c>names</c> hand down.</summary>
    public NameOptions HandedDownNames(XElement element) => NameAttributes(element) with
    {
        Form = Text(element, "name-form"),
        Delimiter = Raw(element, "name-delimiter"),
        NamesDelimiter = Raw(element, "names-delimiter"),
    };

    private NameOptions NameAttributes(XElement element) => new()
    {
        And = Text(element, "and"),
        DelimiterPrecedesEtAl = Text(element, "delimiter-precedes-et-al"),
        DelimiterPrecedesLast = Text(element, "delimiter-precedes-last"),
        EtAlMin = Number(element, "et-al-min"),
        EtAlUseFirst = Number(element, "et-al-use-first"),
        EtAlUseLast = Flag(element, "et-al-use-last"),
        EtAlSubsequentMin = Number(element, "et-al-subsequent-min"),
        EtAlSubsequentUseFirst = Number(element, "et-al-subsequent-use-first"),
        Initialize = Flag(element, "initialize"),
        InitializeWith = Raw(element, "initialize-with"),
        NameAsSortOrder = Text(element, "name-as-sort-order"),
        SortSeparator = Raw(element, "sort-separator"),
    };

    private static TextFormat Format(XElement element) => TextFormat.Read(element);

    private static TermForm Form(XElement element) => LocaleLayer.Form(Text(element, "form"));

    private static NumberForm NumberForm(XElement element) => Text(element, "form") switch
    {
        "ordinal" => Values.NumberForm.Ordinal,
        "long-ordinal" => Values.NumberForm.LongOrdinal,
        "roman" => Values.NumberForm.Roman,
        _ => Values.NumberForm.Numeric,
    };

    public int? Number(XElement element, string name)
    {
        if (Text(element, name) is not { } value) return null;
        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number
            : throw StyleXml.Error(element.Attribute(name)!, file, $"{name}=\"{value}\" is no number",
                "Write a whole number that is not negative.");
    }

    public static bool? Flag(XElement element, string name) => Text(element, name) switch { null => null, "true" => true, _ => false };

    public static string? Text(XElement element, string name) => element.Attribute(name)?.Value.Trim() is { Length: > 0 } value ? value
        : null;

    public static string[] Words(XElement element, string name) =>
        (element.Attribute(name)?.Value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string? Raw(XElement element, string name) => element.Attribute(name)?.Value;

    /// <summary>Attributes that CSL doesn't know are passed over; who writes the style would want to hear of them.</summary>
    public void WarnOfUnknown(XElement root)
    {
        foreach (XElement element in root.Elements().Where(child => child.Name.LocalName is not "info" and not "locale")
            .SelectMany(child => child.DescendantsAndSelf()))
        {
            foreach (XAttribute attribute in element.Attributes())
            {
                if (attribute.Name.Namespace == XNamespace.None && !KnownAttributes.Contains(attribute.Name.LocalName)) Warn(
                    attribute, $"attribute {attribute.Name.LocalName}");
            }
        }
    }

    private void Warn(XObject place, string what)
    {
        const int MostWarnings = 100;
        IXmlLineInfo line = place;
        if (_warnings.Count < MostWarnings) _warnings
            .Add(string.Create(
            CultureInfo.InvariantCulture, $"{file}({line.LineNumber},{line.LinePosition}): CSL 1.0.2 doesn't know {what}."));
    }
}
