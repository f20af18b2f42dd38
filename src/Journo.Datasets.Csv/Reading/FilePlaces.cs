using System.Text;
using Journo.Datasets.Schema;
using Microsoft.Win32.SafeHandles;

namespace Journo.Datasets.Csv.Reading;

/// <summary>
/// Turns byte offsets into lines and columns. Lines are counted only when a problem asks for its place, by reading the file again up to
/// there; offsets that grow
/// read on from the last.
/// </summary>
internal sealed class FilePlaces(SafeFileHandle file)
{
    private readonly byte[] _buffer = new byte[32 * 1024];
    private Place _anchor = new(0, 1, 0);

    /// <summary>The physical line, from 1, and the character in it, from 1, at a byte.</summary>
    /// <param name="record">The byte at which the record begins that it belongs to; the next search goes on from here.</param>
    /// <param name="offset">The byte, not before that.</param>
    public (long Line, int Column) Of(long record, long offset)
    {
        if (record < _anchor.Offset) _anchor = new(0, 1, 0);
        _anchor = Advance(_anchor, record);
        Place place = Advance(_anchor, offset);
        return (place.Line, 1 + CharactersBetween(place.LineStart, offset));
    }

    private Place Advance(Place place, long to)
    {
        while (place.Offset < to)
        {
            int read = RandomAccess.Read(file, _buffer.AsSpan(0, (int)Math.Min(_buffer.Length, to - place.Offset)), place.Offset);
            if (read == 0) break;
            ReadOnlySpan<byte> bytes = _buffer.AsSpan(0, read);
            int last = bytes.LastIndexOf((byte)'\n');
            place = last < 0
                ? place with { Offset = place.Offset + read }
                : new(place.Offset + read, place.Line + bytes.Count((byte)'\n'), place.Offset + last + 1);
        }
        return place;
    }

    private int CharactersBetween(long start, long end)
    {
        Decoder decoder = Encoding.UTF8.GetDecoder();
        int characters = 0;
        for (long at = start; at < end;)
        {
            int read = RandomAccess.Read(file, _buffer.AsSpan(0, (int)Math.Min(_buffer.Length, end - at)), at);
            if (read == 0) break;
            ReadOnlySpan<byte> bytes = _buffer.AsSpan(0, read);
            if (at == 0 && bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
            characters += decoder.GetCharCount(bytes, flush: false);
            at += read;
        }
        return characters;
    }

    private readonly record struct Place(long Offset, long Line, long LineStart);
}
