using System.Text;
using System.Text.Json;
using Journo.Datasets.Schema;

namespace Journo.Datasets.Csv.Package;

/// <summary>Finds where things stand in a JSON text.</summary>
internal static class JsonPlaces
{
    /// <summary>How deep a data package may nest.</summary>
    public const int MaxDepth = 32;

    /// <summary>Line and column, from 1, of a byte.</summary>
    public static (long Line, int Column) Of(ReadOnlySpan<byte> json, int offset)
    {
        ReadOnlySpan<byte> before = json[..offset];
        int lineStart = before.LastIndexOf((byte)'\n') + 1;
        return (1 + before.Count((byte)'\n'), 1 + Encoding.UTF8.GetCharCount(before[lineStart..]));
    }

    /// <summary>The first thing for which a text can't be taken for JSON: bytes that are no text, a syntax error, a key twice in an object,
    /// half a character. Null where there is none.</summary>
    public static (int Offset, string Message)? FindFault(ReadOnlySpan<byte> json)
    {
        if (!Utf8Text.IsValid(json)) return (Utf8Text.FirstInvalid(json), "It is not UTF-8 from here on.");
        var reader = new Utf8JsonReader(json, new() { MaxDepth = MaxDepth });
        var keys = new Stack<HashSet<string>>();
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.StartObject) keys.Push([]);
                else if (reader.TokenType == JsonTokenType.EndObject) keys.Pop();
                if (reader.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.String)) continue;
                if (!TryRead(ref reader, out string text)) return ((int)reader.TokenStartIndex, "Here stands half a character.");
                if (reader.TokenType == JsonTokenType.PropertyName && !keys.Peek().Add(text))
                {
                    return ((int)reader.TokenStartIndex, $"The key '{text}' is there twice.");
                }
            }
            return null;
        }
        catch (JsonException e)
        {
            ReadOnlySpan<byte> rest = json;
            for (long i = 0; i < e.LineNumber; i++) rest = rest[(rest.IndexOf((byte)'\n') + 1)..];
            return (json.Length - rest.Length + (int)Math.Min(e.BytePositionInLine ?? 0, rest.Length), "It is not valid JSON.");
        }
    }

    /// <summary>The string at the reader; false where an escape stands for half a surrogate pair.</summary>
    private static bool TryRead(ref Utf8JsonReader reader, out string text)
    {
        try
        {
            text = reader.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            text = "";
            return false;
        }
    }

    /// <summary>Line and column of the value that keys (text) and indexes (numbers) lead to; 0 and 0 where there is none.</summary>
    public static (long Line, int Column) Find(ReadOnlySpan<byte> json, ReadOnlySpan<object> path)
    {
        var reader = new Utf8JsonReader(json);
        if (!reader.Read()) return (0, 0);
        foreach (object step in path)
        {
            if (!(step is string key ? EnterKey(ref reader, key) : EnterItem(ref reader, (int)step))) return (0, 0);
        }
        return Of(json, (int)reader.TokenStartIndex);
    }

    private static bool EnterKey(ref Utf8JsonReader reader, string key)
    {
        if (reader.TokenType != JsonTokenType.StartObject) return false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool found = reader.ValueTextEquals(key);
            if (!reader.Read()) return false;
            if (found) return true;
            reader.Skip();
        }
        return false;
    }

    private static bool EnterItem(ref Utf8JsonReader reader, int index)
    {
        if (reader.TokenType != JsonTokenType.StartArray) return false;
        for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            if (i == index) return true;
            reader.Skip();
        }
        return false;
    }
}
