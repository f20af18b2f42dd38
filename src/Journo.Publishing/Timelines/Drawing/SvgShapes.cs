using static Journo.Publishing.Timelines.Drawing.Markup;

namespace Journo.Publishing.Timelines.Drawing;

/// <summary>The elements of SVG that the drawings are made of, as text. Lengths are in pixels; words are escaped here.</summary>
internal static class SvgShapes
{
    /// <summary>A path: its data as SVG writes them, each length by <see cref="Markup.Number"/>.</summary>
    public static string Path(string name, string data) => $"""<path class="{name}" d="{data}"/>""";

    /// <summary>A line from left to right.</summary>
    public static string Across(string name, double left, double right, double y) =>
        Path(name, $"M{Number(left)} {Number(y)}H{Number(right)}");

    /// <summary>A line from top to bottom.</summary>
    public static string Down(string name, double x, double top, double bottom) =>
        Path(name, $"M{Number(x)} {Number(top)}V{Number(bottom)}");

    /// <summary>A rectangle, filled by its class or, where one is named, by a gradient.</summary>
    public static string Rectangle(string name, double x, double y, double width, double height, string? gradient = null)
    {
        string fill = gradient is null ? "" : $""" fill="url(#{gradient})" """.TrimEnd();
        return $"""<rect class="{name}"{fill} x="{Number(x)}" y="{Number(y)}" width="{Number(width)}" height="{Number(height)}"/>""";
    }

    /// <summary>A line of words on a baseline.</summary>
    public static string Words(string name, double x, double y, string words) =>
        $"""<text class="{name}" x="{Number(x)}" y="{Number(y)}">{Escape(words)}</text>""";
}
