namespace Journo.Citations.Reading;

/// <summary>Passes on what is wrong in one input.</summary>
internal sealed class ProblemSink(string source, Action<CitationProblem>? problem)
{
    /// <summary>An entry that is left out.</summary>
    public void Lost(TextPlace place, string? id, string message, string remedy) =>
        problem?.Invoke(new(source, place.Line, place.Column, id, message, remedy, IsLost: true));

    /// <summary>An entry that is read as far as it goes.</summary>
    public void Warn(TextPlace place, string? id, string message, string remedy) =>
        problem?.Invoke(new(source, place.Line, place.Column, id, message, remedy, IsLost: false));
}

/// <summary>A place in a text, from 1.</summary>
internal readonly record struct TextPlace(int Line, int Column)
{
    public override string ToString() => FormattableString.Invariant($"line {Line}, column {Column}");
}
