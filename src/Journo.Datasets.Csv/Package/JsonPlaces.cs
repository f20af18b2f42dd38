using System.Text;
using System.Text.Json;
using Journo.Datasets.Schema;

namespace Journo.Datasets.Csv.Package;

/// <summary>Finds where things stand in a JSON text.</summary>
internal static class JsonPlaces
{
    /// <summary>Line and column, from 1, of a place given as line and byte, from 0.</summary>
    public static (long Line, int Column) Of(ReadOnlySpan<byte> json, long line, long byteInLine)
    {
        ReadOnlySpan<byte> rest = json;
        for (long i = 0; i < line; i++) rest = rest[(rest.IndexOf((byte)'\n') + 1)..];
        return (line + 1, 1 + Encoding.UTF8.GetCharCount(rest[..(int)Math.Min(byteInLine, rest.Length)]));
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
        ReadOnlySpan<byte> before = json[..(int)reader.TokenStartIndex];
        int lineStart = before.LastIndexOf((byte)'\n') + 1;
        return (1 + before.Count((byte)'\n'), 1 + Encoding.UTF8.GetCharCount(before[lineStart..]));
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
