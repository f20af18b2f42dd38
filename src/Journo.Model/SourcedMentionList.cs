using System.Collections;
using System.Runtime.CompilerServices;

namespace Journo;

/// <summary>
/// The mentions of one event. Its text form is that of their ids, so that a table of Export-Csv can be read back. Immutable.
/// </summary>
[CollectionBuilder(typeof(SourcedMentionList), nameof(Create))]
public sealed class SourcedMentionList : IReadOnlyList<SourcedMention>, IEquatable<SourcedMentionList>
{
    private readonly SourcedMention[] _items;

    private SourcedMentionList(SourcedMention[] items) => _items = items;

    /// <summary>No mentions.</summary>
    public static SourcedMentionList Empty { get; } = new([]);

    /// <summary>A list of the mentions, in their order.</summary>
    public static SourcedMentionList Create(ReadOnlySpan<SourcedMention> items) => items.IsEmpty ? Empty : new(items.ToArray());

    /// <inheritdoc/>
    public SourcedMention this[int index] => _items[index];

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public IEnumerator<SourcedMention> GetEnumerator() => ((IEnumerable<SourcedMention>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(SourcedMentionList? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SourcedMentionList);

    /// <inheritdoc/>
    public override int GetHashCode() => _items.Length == 0 ? 0 : HashCode.Combine(_items.Length, _items[0].Event.Id);

    /// <summary>The ids of the rows, joined with <c>|</c> as <see cref="TextList"/> joins them.</summary>
    public override string ToString() => TextList.From(_items.Select(account => account.Event.Id)).ToString();
}
