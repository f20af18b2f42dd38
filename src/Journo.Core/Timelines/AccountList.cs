using System.Collections;
using System.Runtime.CompilerServices;

namespace Journo;

/// <summary>The tellings of one event. Its text form is that of their ids, so that a table of Export-Csv can be read back.</summary>
[CollectionBuilder(typeof(AccountList), nameof(Create))]
public sealed class AccountList : IReadOnlyList<EventAccount>, IEquatable<AccountList>
{
    private readonly EventAccount[] _items;

    private AccountList(EventAccount[] items) => _items = items;

    /// <summary>No tellings.</summary>
    public static AccountList Empty { get; } = new([]);

    /// <summary>A list of the tellings, in their order.</summary>
    public static AccountList Create(ReadOnlySpan<EventAccount> items) => items.IsEmpty ? Empty : new(items.ToArray());

    /// <inheritdoc/>
    public EventAccount this[int index] => _items[index];

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public IEnumerator<EventAccount> GetEnumerator() => ((IEnumerable<EventAccount>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(AccountList? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AccountList);

    /// <inheritdoc/>
    public override int GetHashCode() => _items.Length == 0 ? 0 : HashCode.Combine(_items.Length, _items[0].Event.Id);

    /// <summary>The ids of the rows, joined with <c>|</c> as <see cref="TextList"/> joins them.</summary>
    public override string ToString() => TextList.From(_items.Select(account => account.Event.Id)).ToString();
}
