using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Journo.Publishing.Timelines;

/// <summary>Writes JSON piece by piece to a text. Letters of all languages stay readable; lines end with a line feed on every
/// system.</summary>
internal sealed class JsonStream : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly TextWriter _output;

    public JsonStream(TextWriter output)
    {
        _output = output;
        Json = new Utf8JsonWriter(_buffer, Options);
    }

    /// <summary>What is written to.</summary>
    public Utf8JsonWriter Json { get; }

    /// <summary>Passes on what has been written so far.</summary>
    public void Flush()
    {
        Json.Flush();
        // Line ends inside of strings are escaped, so that these are the indentation's.
        _output.Write(Encoding.UTF8.GetString(_buffer.WrittenSpan).Replace("\r\n", "\n", StringComparison.Ordinal));
        _buffer.ResetWrittenCount();
    }

    public void Dispose() => Json.Dispose();
}
