using System.Text;

namespace Journo.Datasets.Csv.Schema;

/// <summary>The words for the values of an enumeration: their names in lower case, as text and as UTF-8.</summary>
internal static class Words<T> where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();
    private static readonly byte[][] Utf8 = [.. Values.Select(v => Encoding.UTF8.GetBytes(v.ToString().ToLowerInvariant()))];

    /// <summary>All words, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Values.Select(v => v.ToString().ToLowerInvariant())];

    /// <summary>The word for a value.</summary>
    public static ReadOnlySpan<byte> Of(T value) => Utf8[Array.IndexOf(Values, value)];

    /// <summary>The value that a word names.</summary>
    public static bool TryParse(ReadOnlySpan<byte> word, out T value)
    {
        for (int i = 0; i < Utf8.Length; i++)
        {
            if (word.SequenceEqual(Utf8[i]))
            {
                value = Values[i];
                return true;
            }
        }
        value = default;
        return false;
    }
}
