using System.Collections;
using System.Runtime.CompilerServices;
using System.Text;

namespace Journo;

/// <summary>
/// A short list of texts that stays readable where a plain array would print as <c>System.String[]</c>, in Export-Csv above all.
/// Its text form joins the items with <c>|</c>; a literal <c>|</c> or <c>\</c> in an item is escaped with <c>\</c>, so that it can be read
/// back.
/// </summary>
[CollectionBuilder(typeof(TextList), nameof(Create))]
public sealed class TextList : IReadOnlyList<string>, IEquatable<TextList>
{
    private readonly string[] _items;

    private TextList(string[] items) => _items = items;

    /// <summary>The empty list.</summary>
    public static TextList Empty { get; } = new([]);

    /// <summary>A list of the items, in their order.</summary>
    public static TextList Create(ReadOnlySpan<string> items) => items.IsEmpty ? Empty : new(items.ToArray());

    /// <summary>A list of the items, in their order.</summary>
    public static TextList From(IEnumerable<string> items)
    {
        string[] array = [.. items];
        return array.Length == 0 ? Empty : new(array);
    }

    /// <inheritdoc/>
    public string this[int index] => _items[index];

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <summary>The same as <see cref="Count"/>, for those used to arrays.</summary>
    public int Length => _items.Length;

    /// <summary>A copy as an array.</summary>
    public string[] ToArray() => [.. _items];

    /// <summary>As an array, where PowerShell or C# wants one.</summary>
    public static implicit operator string[](TextList list) => list is null ? [] : list.ToArray();

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>Reads the text form.</summary>
    public static TextList Parse(string? text)
    {
        if (string.IsNullOrEmpty(text)) return Empty;
        if (!text.Contains('\\', StringComparison.Ordinal)) return new(text.Split('|'));
        var items = new List<string>();
        var item = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length) item.Append(text[++i]);
            else if (text[i] == '|') { items.Add(item.ToString()); item.Clear(); }
            else item.Append(text[i]);
        }
        items.Add(item.ToString());
        return new([.. items]);
    }

    /// <inheritdoc/>
    public override string ToString() => _items.Length switch
    {
        0 => "",
        1 => Escape(_items[0]),
        _ => string.Join('|', _items.Select(Escape)),
    };

    private static string Escape(string item) => item.AsSpan().IndexOfAny('|', '\\') < 0
        ? item
        : item.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);

    /// <inheritdoc/>
    public bool Equals(TextList? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TextList);

    /// <inheritdoc/>
    public override int GetHashCode() => _items.Aggregate(17, HashCode.Combine);
}
