using System.Buffers;
using Journo.Citations.Csl.RichTexts;
using Journo.Citations.Csl.Styles;
using Journo.Citations.Csl.Values;
using Journo.Unicode;

namespace Journo.Citations.Csl.Rendering;

/// <summary>Writes one name: its parts in their order, with what the style does to each.</summary>
internal sealed class NameFormatter(CslStyle style)
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("<>\"'&\u2019\u201C\u201D");

    private bool Demotes => style.DemoteParticle is "display-and-sort";

    /// <summary>Whether given names are written as initials.</summary>
    public static bool Initializes(NameOptions options) => options.InitializeWith is not null && options.Initialize != false;

    /// <summary>Whether the name is written family name first with a separator.</summary>
    public static bool IsInverted(CitationName name, int index, NameOptions options, RenderScope scope) =>
        name.Literal is null && !name.StaticOrdering && (options.Form != "short" || scope.IsSort) && SortsFirst(index, options, scope);

    private static bool SortsFirst(int index, NameOptions options, RenderScope scope) =>
        scope.IsSort || options.NameAsSortOrder == "all" || (options.NameAsSortOrder == "first" && index == 0);

    public RichNode Format(CitationName name, int index, NameElement? element, NameOptions options, GivenLevel level, RenderScope scope)
    {
        TextFormat family = element?.Family ?? TextFormat.None, given = element?.Given ?? TextFormat.None;
        if (name.Literal is { } literal) return family.Apply(Read(literal, scope), scope.Language);
        if (string.IsNullOrEmpty(name.Family)) return family.Apply(Read(name.Given, scope), scope.Language);

        Parts parts = new(name, Given(name, options, level), family, given, scope);
        bool isShort = options.Form == "short" && level == GivenLevel.AsStyled;
        if (!NameScripts.IsRomanesque(name.Family))
        {
            RichNode familyFirst = family.Apply(parts.Family, scope.Language);
            return isShort ? familyFirst : RichNode.Join(familyFirst, given.Apply(parts.Given, scope.Language));
        }
        bool sortsFirst = SortsFirst(index, options, scope);
        if (isShort)
        {
            return scope.IsSort && style.DemoteParticle != "never"
                ? family.Around(Spaced(parts.Family, parts.NonDropping))
                : family.Around(Spaced(parts.NonDropping, parts.Family));
        }
        if (name.StaticOrdering)
        {
            return Spaced(family.Around(Spaced(parts.NonDropping, parts.Family)), given.Around(Spaced(parts.Given, parts.Dropping)),
                parts.Suffix);
        }
        if (!sortsFirst)
        {
            RichNode familyPart = Spaced(parts.Dropping, parts.NonDropping, parts.Family);
            RichNode full = parts.Suffix.IsEmpty ? familyPart
                : RichNode.Join(familyPart, RichNode.Text(name.CommaSuffix ? ", " : " "), parts.Suffix);
            return Spaced(given.Around(parts.Given), family.Around(full));
        }
        string separator = options.SortSeparator ?? ", ";
        bool demotes = Demotes || (scope.IsSort && style.DemoteParticle == "sort-only");
        return demotes
            ? RichNode.Join([family.Around(parts.Family), given.Around(Spaced(parts.Given, parts.Dropping, parts.NonDropping)),
                parts.Suffix], separator)
            : RichNode.Join([family.Around(Spaced(parts.NonDropping, parts.Family)), given.Around(Spaced(parts.Given, parts.Dropping)),
                parts.Suffix], separator);
    }

    private string Given(CitationName name, NameOptions options, GivenLevel level)
    {
        if (string.IsNullOrEmpty(name.Given)) return "";
        if (options.InitializeWith is not { } with) return name.Given;
        return level != GivenLevel.Full && options.Initialize != false
            ? Initials.Of(name.Given, with, style.InitializeWithHyphen)
            : Initials.Normalized(name.Given, with, style.InitializeWithHyphen);
    }

    /// <summary>Parts one after the other, with a space between unless the first ends in an apostrophe or hyphen ("d'", "al-").</summary>
    private static RichNode Spaced(params ReadOnlySpan<RichNode> parts)
    {
        RichNode joined = RichNode.Empty;
        foreach (RichNode part in parts)
        {
            if (part.IsEmpty) continue;
            joined = joined.IsEmpty ? part : RichNode.Join(joined, RichNode.Text(Clings(joined.PlainText()) ? "" : " "), part);
        }
        return joined;
    }

    private static bool Clings(string text) => text[^1] is '\'' or '\u2019' or '-' or '\u2010' or '\u02BC' or '\u00A0'
        || char.IsWhiteSpace(text[^1]);

    private static RichNode Read(string? text, RenderScope scope) =>
        text is null || text.AsSpan().IndexOfAny(Marks) < 0 ? RichNode.Text(text) : RichNode.Field(text, scope.Locale);

    /// <summary>The parts of a name, each in its style and case; affixes are put around them where they stand.</summary>
    private readonly struct Parts(CitationName name, string given, TextFormat familyFormat, TextFormat givenFormat, RenderScope scope)
    {
        public RichNode Family { get; } = familyFormat.Inner(Read(name.Family, scope), scope.Language);
        public RichNode Given { get; } = givenFormat.Inner(Read(given, scope), scope.Language);
        public RichNode Dropping { get; } = givenFormat.Inner(Read(name.DroppingParticle, scope), scope.Language);
        public RichNode NonDropping { get; } = familyFormat.Inner(Read(name.NonDroppingParticle, scope), scope.Language);
        public RichNode Suffix { get; } = Read(name.Suffix, scope);
    }
}
