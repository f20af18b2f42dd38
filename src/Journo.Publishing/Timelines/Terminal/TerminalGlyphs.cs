using Journo.Publishing.Timelines.Drawing;

namespace Journo.Publishing.Timelines.Terminal;

/// <summary>The characters that a timeline is drawn with.</summary>
internal sealed record TerminalGlyphs
{
    /// <summary>Line and block characters.</summary>
    public static TerminalGlyphs Lines { get; } = new();

    /// <summary>For where those can't be shown.</summary>
    public static TerminalGlyphs Ascii { get; } = new()
    {
        Day = '*', UncertainDay = 'o', Span = '=', UncertainSpan = '~', Core = '#', Faded = ':', OpenLeft = '<', OpenRight = '>',
            Open = '-', Unknown = '.', Choice = '.', All = '-', Ordered = '+', Rule = '-', Tick = '+',
        Ellipsis = "...", Differs = "!=",
    };

    public char Day { get; init; } = '●';
    public char UncertainDay { get; init; } = '○';
    public char Span { get; init; } = '━';
    public char UncertainSpan { get; init; } = '╍';
    public char Core { get; init; } = '█';
    public char Faded { get; init; } = '░';
    public char OpenLeft { get; init; } = '◀';
    public char OpenRight { get; init; } = '▶';
    public char Open { get; init; } = '─';
    public char Unknown { get; init; } = '╌';
    public char Choice { get; init; } = '┄';
    public char All { get; init; } = '─';
    public char Ordered { get; init; } = '◇';
    public char Rule { get; init; } = '─';
    public char Tick { get; init; } = '┬';
    public string Ellipsis { get; init; } = "…";
    public string Differs { get; init; } = "≠";

    /// <summary>All that a drawing may need, to ask whether an encoding has them.</summary>
    public string Every => string.Concat(Day, UncertainDay, Span, UncertainSpan) + string.Concat(Core, Faded, OpenLeft, OpenRight)
        + string.Concat(Open, Unknown, Choice, Ordered) + Tick + Ellipsis + Differs;
}
