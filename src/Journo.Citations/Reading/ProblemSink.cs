namespace Journo.Citations.Reading;

/// <summary>Passes on what is wrong in one input.</summary>
internal sealed class ProblemSink(string source, Action<CitationProblem>? problem)
{
    private readonly Dictionary<string, (TextPlace First, string Id, int Count)> _unread = new(StringComparer.Ordinal);
    private bool _telling;

    /// <summary>Called with the key of each entry before it is read: a test makes it throw.</summary>
    public Action<string>? Entering { get; init; }

    /// <summary>An entry that is left out.</summary>
    public void Lost(TextPlace place, string? id, string message, string remedy) => Tell(place, id, message, remedy, isLost: true);

    /// <summary>An entry that is read as far as it goes.</summary>
    public void Warn(TextPlace place, string? id, string message, string remedy) => Tell(place, id, message, remedy, isLost: false);

    /// <summary>A field or tag that has no place in a citation; told of once, when all is read.</summary>
    public void Unread(TextPlace place, string id, string field) => _unread[field] = _unread.TryGetValue(field, out var seen)
        ? seen with { Count = seen.Count + 1 } : (place, id, 1);

    /// <summary>Tells of the fields that were left out, each with the first entry that has it.</summary>
    public void TellUnread(string kind)
    {
        foreach (var (field, (place, id, count)) in _unread)
        {
            string times = count == 1 ? "" : FormattableString.Invariant($", here and in {count - 1} more");
            Warn(place, id, $"The {kind} '{field}' has no place in a citation and is left out{times}.",
                "Move what you need of it to the note or another field.");
        }
        _unread.Clear();
    }

    /// <summary>Reads one entry. Whatever fault of ours shows in it loses that entry alone.</summary>
    public T? Try<T>(TextPlace place, string id, Func<T?> read, string? message = null, string? remedy = null) where T : class
    {
        try
        {
            Entering?.Invoke(id);
            return read();
        }
        catch (Exception e) when (IsFault(e))
        {
            if (message is null) Faulty(place, id);
            else Lost(place, id, message, remedy ?? "");
            return null;
        }
    }

    /// <summary>Tells of an entry in which a fault of ours has shown.</summary>
    public void Faulty(TextPlace place, string? id) => Lost(place, id,
        $"The entry{(string.IsNullOrEmpty(id) ? "" : $" '{id}'")} that begins here can't be read: something in it was not foreseen.",
        "Simplify it, or take fields out until it is read; and please report it.");

    /// <summary>Whether an exception is a fault in reading: not the end of the run, and not thrown by who is told of problems.</summary>
    public bool IsFault(Exception e) => !_telling && e is not (OperationCanceledException or OutOfMemoryException or IOException);

    private void Tell(TextPlace place, string? id, string message, string remedy, bool isLost)
    {
        _telling = true;
        problem?.Invoke(new(source, place.Line, place.Column, id, message, remedy, isLost));
        _telling = false;
    }
}

/// <summary>A place in a text, from 1.</summary>
internal readonly record struct TextPlace(int Line, int Column)
{
    public override string ToString() => FormattableString.Invariant($"line {Line}, column {Column}");
}
