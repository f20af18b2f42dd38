using Journo.Publishing.Timelines.Drawing;

namespace Journo.Publishing.Timelines.Terminal;

/// <summary>Draws the mark of a date in a row of columns.</summary>
internal static class TerminalMarks
{
    /// <summary>The mark, without what is empty to its right.</summary>
    public static string Draw(DateShape shape, TimeScale scale, int columns, TerminalGlyphs glyphs)
    {
        var row = new char[columns];
        Array.Fill(row, ' ');
        if (shape.Segments.Count > 1)
        {
            Fill(row, Column(shape.Segments.Min(s => s.From ?? scale.First)), Column(shape.Segments.Max(s => s.To ?? scale.Last) - 1),
                shape.IsAll ? glyphs.All : glyphs.Choice);
        }
        foreach (DateSegment segment in shape.Segments) Draw(segment);
        return new string(row).TrimEnd();

        int Column(double day) => Math.Clamp((int)scale.X(day), 0, columns - 1);

        void Draw(DateSegment segment)
        {
            (int first, int last) = (Column(segment.From ?? (segment.To!.Value - 1)),
                Column((segment.To ?? (segment.From!.Value + 1)) - 1));
            last = Math.Max(first, last);
            if (segment.From is null) Line(0, first, segment.Start, glyphs.OpenLeft, isLeft: true);
            if (segment.To is null) Line(last, columns - 1, segment.End, glyphs.OpenRight, isLeft: false);
            if (segment is { From: not null, To: not null })
            {
                // Never over the mark itself: a day stays where it is.
                if (segment.Start == ShapeEdge.Faded && first > 0) row[first - 1] = glyphs.Faded;
                if (segment.End == ShapeEdge.Faded && last < columns - 1) row[last + 1] = glyphs.Faded;
                Fill(row, first, last, segment.IsDay ? segment.IsUncertain ? glyphs.UncertainDay : glyphs.Day : segment.IsUncertain
                    ? glyphs.UncertainSpan : glyphs.Span);
            }
            if (segment is { CoreFrom: { } from, CoreTo: { } to }) Fill(row, Column(from), Column(to - 1), glyphs.Core);
        }

        void Line(int from, int to, ShapeEdge edge, char tip, bool isLeft)
        {
            Fill(row, from, to, edge == ShapeEdge.Open ? glyphs.Open : glyphs.Unknown);
            row[isLeft ? to : from] = glyphs.Span;
            row[isLeft ? from : to] = edge == ShapeEdge.Open ? tip : '?';
        }
    }

    /// <summary>The signs that occur, each with what it means.</summary>
    public static IEnumerable<string> Legend(IReadOnlyList<TimelineEvent> entries, TerminalGlyphs glyphs) =>
        TimelineSigns.Of(entries).Select(sign => (sign.Sign switch
    {
        Sign.Day => glyphs.Day.ToString(),
        Sign.Within => glyphs.Span.ToString(),
        Sign.Lasting => glyphs.Core.ToString(),
        Sign.Faded => glyphs.Faded.ToString(),
        Sign.Uncertain => $"{glyphs.UncertainDay}{glyphs.UncertainSpan}",
        Sign.Open => glyphs.OpenRight.ToString(),
        Sign.Unknown => $"{glyphs.Unknown}?",
        Sign.Choice => $"{glyphs.Span}{glyphs.Choice}{glyphs.Span}",
        Sign.All => $"{glyphs.Span}{glyphs.All}{glyphs.Span}",
        Sign.Ordered => glyphs.Ordered.ToString(),
        _ => glyphs.Differs,
    }) + " " + (sign.Sign == Sign.Lasting ? "certainly lasting" : sign.Words));

    private static void Fill(char[] row, int first, int last, char glyph)
    {
        for (int i = Math.Max(0, first); i <= last && i < row.Length; i++) row[i] = glyph;
    }
}
