using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Journo.Publishing.Reviews;

/// <summary>Makes text of JSON objects. Letters of all languages stay readable; lines end with a line feed on every system.</summary>
/// <param name="form">How the objects stand in the text.</param>
public sealed class JsonText(JsonForm form)
{
    private static readonly JavaScriptEncoder ForHtml = JavaScriptEncoder.Create(UnicodeRanges.All);

    private readonly JsonWriterOptions _options = new()
    {
        Indented = form != JsonForm.JsonLines,
        Encoder = form == JsonForm.Html ? ForHtml : JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private string? _first;

    /// <summary>How many objects there are so far.</summary>
    public int Count { get; private set; }

    /// <summary>Adds an object.</summary>
    /// <param name="write">Writes it.</param>
    /// <returns>Text that is complete now; nothing where the next object decides how it is written.</returns>
    public string Add(Action<Utf8JsonWriter> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, _options)) write(writer);
        // Line ends inside of strings are escaped, so that these are the indentation's.
        string json = Encoding.UTF8.GetString(buffer.WrittenSpan).ReplaceLineEndings("\n");
        Count++;
        return form switch
        {
            JsonForm.JsonLines => json + "\n",
            JsonForm.Html => $"<script type=\"application/ld+json\">\n{json}\n</script>\n",
            _ => InArray(json),
        };
    }

    /// <summary>
    /// The text that ends the output: the closing bracket of the array, and what was held back for it. Asked for once, after the last item.
    /// </summary>
    public string Complete() => form != JsonForm.Json ? "" : Count switch
    {
        0 => "[]\n",
        1 => _first + "\n",
        _ => "\n]\n",
    };

    private string InArray(string json)
    {
        if (Count == 1)
        {
            _first = json;
            return "";
        }
        string before = Count == 2 ? $"[\n{Indented(_first!)}" : "";
        return $"{before},\n{Indented(json)}";
    }

    private static string Indented(string json) => "  " + json.Replace("\n", "\n  ", StringComparison.Ordinal);
}
