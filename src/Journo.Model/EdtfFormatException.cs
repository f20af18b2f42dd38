namespace Journo;

/// <summary>A text that is not an EDTF date; the message says what is wrong, and where.</summary>
public sealed class EdtfFormatException : FormatException
{
    /// <summary>An error without a place.</summary>
    public EdtfFormatException() : this("This is not an EDTF date.") { }

    /// <summary>An error without a place.</summary>
    public EdtfFormatException(string message) : base(message) { }

    /// <summary>An error with its cause.</summary>
    public EdtfFormatException(string message, Exception innerException) : base(message, innerException) { }

    internal EdtfFormatException(string text, int position, string problem)
        : base(FormattableString.Invariant($"'{Shorten(text)}' is not an EDTF date: {problem} (at character {position + 1})."))
    {
        Position = position;
    }

    /// <summary>The UTF-16 code unit at which reading failed, from 0; the message counts from 1.</summary>
    public int Position { get; }

    private static string Shorten(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 60), "...");
}
