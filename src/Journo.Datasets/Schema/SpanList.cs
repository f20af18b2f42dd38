using System.Buffers.Text;

namespace Journo.Datasets.Schema;

/// <summary>A list of spans in a cell: <c>12-34|50-60</c>.</summary>
internal static class SpanList
{
    public static bool TryParse(ReadOnlySpan<byte> cell, out TextSpan[] spans)
    {
        spans = new TextSpan[cell.Count((byte)'|') + 1];
        for (int i = 0; i < spans.Length; i++)
        {
            if (!TryParseOne(ref cell, out spans[i])) return false;
            if (i + 1 < spans.Length)
            {
                if (cell is not [(byte)'|', ..]) return false;
                cell = cell[1..];
            }
        }
        return cell.IsEmpty;
    }

    private static bool TryParseOne(ref ReadOnlySpan<byte> cell, out TextSpan span)
    {
        span = default;
        if (!TryParseOffset(ref cell, out int start) || cell is not [(byte)'-', ..]) return false;
        cell = cell[1..];
        if (!TryParseOffset(ref cell, out int end) || start > end) return false;
        span = new(start, end);
        return true;
    }

    private static bool TryParseOffset(ref ReadOnlySpan<byte> cell, out int offset)
    {
        offset = 0;
        // Utf8Parser takes a sign, which an offset has not.
        if (cell is not [>= (byte)'0' and <= (byte)'9', ..] || !Utf8Parser.TryParse(cell, out offset, out int used)) return false;
        cell = cell[used..];
        return true;
    }
}
