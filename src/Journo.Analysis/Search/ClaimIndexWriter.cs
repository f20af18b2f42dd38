using System.Runtime.InteropServices;
using System.Text;
using Journo.Datasets.Schema;

namespace Journo.Analysis.Search;

/// <summary>
/// Builds an index of claims: the rows go straight to the file, the terms with their claims are kept in memory until the end (about a
/// quarter of the rows' size).
/// </summary>
internal sealed class ClaimIndexWriter : IDisposable
{
    // Words of the summary stand apart from those of the text, so that no phrase goes across.
    private const int Gap = 16;

    private readonly Stream _stream;
    private readonly TermTable _terms = new();
    private readonly List<long> _rows = [];
    private readonly List<byte> _lengths = [];
    private readonly MemoryStream _row = new();
    private readonly BinaryWriter _rowWriter;
    private readonly CellBuffer _cell = new();
    private ulong[] _words = new ulong[256];
    private int _count;
    private long _at = IndexHeader.Size;
    private long _allWords;

    private ClaimIndexWriter(Stream stream)
    {
        _stream = stream;
        _rowWriter = new BinaryWriter(_row, Encoding.UTF8);
    }

    /// <summary>Writes an index of the claims to a stream that can seek.</summary>
    public static void Write(Stream stream, IEnumerable<Claim> claims, byte[] stamp, CancellationToken cancellation)
    {
        stream.Write(new byte[IndexHeader.Size]);
        using var writer = new ClaimIndexWriter(stream);
        foreach (Claim claim in claims)
        {
            cancellation.ThrowIfCancellationRequested();
            writer.Add(claim);
        }
        writer.Finish(stamp, cancellation);
    }

    public void Dispose() => _rowWriter.Dispose();

    private void Add(Claim claim)
    {
        int number = _rows.Count;
        _row.SetLength(0);
        ClaimBytes.Write(_rowWriter, claim, _cell);
        _rowWriter.Flush();
        _rows.Add(_at);
        ReadOnlySpan<byte> row = _row.GetBuffer().AsSpan(0, (int)_row.Length);
        WriteNumber(Checksum.Of(row, (uint)number));
        Write(row);

        _count = 0;
        int words = AddWords("", claim.Text, 0);
        if (claim.Summary is not null) words += AddWords("", claim.Summary, words + Gap);
        if (claim.Speaker is not null) AddWords(Field.Speaker, claim.Speaker, 0);
        for (int i = 0; i < claim.Chain.Count; i++) AddWords(Field.Source, claim.Chain[i], 0);
        AddTerm(Field.Kind, KindNames[(int)claim.Kind], 0);
        AddTerm(Field.Attribution, AttributionNames[(int)claim.Attribution], 0);
        AddTerm(Field.Article, Field.Cut(claim.Article.ToLowerInvariant()), 0);
        _lengths.Add((byte)Math.Min(words, byte.MaxValue));
        _allWords += words;
        Post(number);
    }

    private static readonly string[] KindNames = [.. Enum.GetValues<ClaimKind>().Select(kind => kind.ToString().ToLowerInvariant())];
    private static readonly string[] AttributionNames =
        [.. Enum.GetValues<AttributionKind>().Select(kind => kind.ToString().ToLowerInvariant())];

    private int AddWords(string field, string text, int before)
    {
        var reader = new TermReader(text, stackalloc char[TermReader.MaximumLength]);
        while (reader.Read()) AddTerm(field, reader.Term, before + reader.Position);
        return reader.Position;
    }

    private void AddTerm(string field, ReadOnlySpan<char> term, int place)
    {
        if (_count == _words.Length) Array.Resize(ref _words, _count * 2);
        _words[_count++] = (ulong)(uint)_terms.Add(field, term) << 32 | (uint)place;
    }

    // The words of one claim, sorted, lie by term and place.
    private void Post(int number)
    {
        Span<ulong> words = _words.AsSpan(0, _count);
        words.Sort();
        for (int i = 0; i < words.Length;)
        {
            int first = i;
            ulong term = words[i] >> 32;
            while (i < words.Length && words[i] >> 32 == term) i++;
            _terms.PostingsOf((int)term).Add(number, words[first..i]);
        }
    }

    private void Finish(byte[] stamp, CancellationToken cancellation)
    {
        int[] order = _terms.Sorted();
        long[] postings = new long[order.Length], places = new long[order.Length];
        for (int i = 0; i < order.Length; i++)
        {
            postings[i] = _at;
            ref PostingBuffer posting = ref _terms.PostingsOf(order[i]);
            Write(posting.Numbers);
            Write(posting.Places);
        }
        for (int i = 0; i < order.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            places[i] = _at;
            Write(TermEntry.ToBytes(i, _terms[order[i]], postings[i], _terms.PostingsOf(order[i])));
        }
        long rowsEnd = order.Length > 0 ? postings[0] : _at, lengthsAt = _at;
        ReadOnlySpan<byte> lengths = CollectionsMarshal.AsSpan(_lengths);
        Write(lengths);
        uint lengthsChecksum = Checksum.Of(lengths);
        long rowPlacesAt = _at;
        _rows.Add(rowsEnd);
        Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(_rows)));
        long termPlacesAt = _at;
        Write(MemoryMarshal.AsBytes<long>(places));
        var header = new IndexHeader
        {
            Stamp = stamp,
            Claims = _rows.Count - 1,
            Terms = order.Length,
            AverageLength = _rows.Count > 1 ? Math.Max(1, (double)_allWords / (_rows.Count - 1)) : 1,
            LengthsAt = lengthsAt,
            LengthsChecksum = lengthsChecksum,
            RowPlacesAt = rowPlacesAt,
            TermPlacesAt = termPlacesAt,
            FileLength = _at,
        };
        _stream.Position = 0;
        _stream.Write(header.ToBytes());
        _stream.Flush();
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        _stream.Write(bytes);
        _at += bytes.Length;
    }

    private void WriteNumber(uint number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(uint)];
        BitConverter.TryWriteBytes(bytes, number);
        Write(bytes);
    }
}
