using System.Collections;
using System.Collections.ObjectModel;

namespace Journo;

/// <summary>
/// A list that stays readable where an array would print as <c>Journo.TextSpan[]</c>, in Export-Csv above all.
/// Its text form joins those of its items as <see cref="TextList"/> joins them.
/// </summary>
internal sealed class ShownList<T>(IReadOnlyList<T> items) : IReadOnlyList<T>
{
    /// <summary>The empty list.</summary>
    public static ShownList<T> Empty { get; } = new([]);

    /// <summary>The list itself if it is one, else a view of it.</summary>
    public static ShownList<T> Of(IReadOnlyList<T> items) => items as ShownList<T> ?? (items.Count == 0 ? Empty : new(items));

    /// <summary>The item at an index, from 0.</summary>
    public T this[int index] => items[index];

    /// <summary>How many items.</summary>
    public int Count => items.Count;

    public IEnumerator<T> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    public override string ToString() => TextList.From(items.Select(item => $"{item}")).ToString();
}

/// <summary>A dictionary by names whose text form is its pairs: <c>title: Fares to rise|volume: 3</c>.</summary>
internal sealed class ShownDictionary<T>(IDictionary<string, T> values) : ReadOnlyDictionary<string, T>(values)
{
    public override string ToString() => TextList.From(this.Select(pair => $"{pair.Key}: {pair.Value}")).ToString();
}
