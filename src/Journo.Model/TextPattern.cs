using System.Buffers;
using System.Text;

namespace Journo;

/// <summary>
/// A wildcard pattern as PowerShell writes it (<c>*</c>, <c>?</c>, <c>[a-z]</c>, a backtick escapes), matched without regard to case
/// against a whole value, in time
/// proportional to the product of the lengths at worst. <c>?</c> and a class stand for one UTF-16 code unit. Case is that of the invariant
/// culture, and a letter outside
/// ASCII never equals one inside, so that a value can be tested as UTF-8 bytes or as text with the same outcome.
/// </summary>
public sealed class TextPattern
{
    private const int StackLimit = 512;

    private readonly Element[] _elements;
    private readonly AsciiPattern? _ascii;

    private TextPattern(string pattern, Element[] elements)
    {
        Pattern = pattern;
        _elements = elements;
        _ascii = AsciiPattern.Of(elements);
    }

    /// <summary>As given.</summary>
    public string Pattern { get; }

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="FormatException">A bracket is not closed, or a range runs backwards.</exception>
    public static TextPattern Parse(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        var elements = new List<Element>(pattern.Length);
        for (int i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '*':
                    if (elements is not [.., { Kind: ElementKind.Many }]) elements.Add(Element.Many);
                    break;
                case '?':
                    elements.Add(Element.One);
                    break;
                case '[':
                    elements.Add(ParseClass(pattern, ref i));
                    break;
                case '`' when i + 1 < pattern.Length:
                    elements.Add(Element.Of(pattern[++i]));
                    break;
                // PowerShell takes a lone backtick for an empty pattern.
                case '`' when pattern.Length == 1:
                    break;
                default:
                    elements.Add(Element.Of(pattern[i]));
                    break;
            }
        }
        return new(pattern, [.. elements]);
    }

    /// <summary>A pattern that matches the value as it stands, whatever wildcards it holds.</summary>
    public static TextPattern Literal(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var text = new StringBuilder(value.Length);
        foreach (char c in value)
        {
            if (c is '*' or '?' or '[' or ']' or '`') text.Append('`');
            text.Append(c);
        }
        return Parse(text.ToString());
    }

    /// <summary>Whether the whole value matches. A null value matches as an empty one.</summary>
    public bool IsMatch(string? value) => IsMatch(value.AsSpan());

    /// <summary>Whether the whole value matches.</summary>
    public bool IsMatch(ReadOnlySpan<char> value)
    {
        int at = 0, element = 0, star = -1, resume = 0;
        while (at < value.Length)
        {
            if (element < _elements.Length && _elements[element].Kind == ElementKind.Many)
            {
                star = element++;
                resume = at;
            }
            else if (element < _elements.Length && _elements[element].Matches(value[at]))
            {
                element++;
                at++;
            }
            else if (star >= 0)
            {
                // Only the last star needs to give way: what an earlier one took can't help.
                element = star + 1;
                at = ++resume;
            }
            else
            {
                return false;
            }
        }
        while (element < _elements.Length && _elements[element].Kind == ElementKind.Many) element++;
        return element == _elements.Length;
    }

    /// <summary>Whether the whole value, in UTF-8, matches. Patterns that are plain ASCII text with a star at either end are tested on the
    /// bytes themselves.</summary>
    public bool IsMatch(ReadOnlySpan<byte> utf8)
    {
        if (_ascii is { } ascii) return ascii.IsMatch(utf8);
        if (utf8.Length <= StackLimit)
        {
            Span<char> buffer = stackalloc char[StackLimit];
            return IsMatch(buffer[..Encoding.UTF8.GetChars(utf8, buffer)]);
        }
        char[] rented = ArrayPool<char>.Shared.Rent(utf8.Length);
        try
        {
            return IsMatch(rented.AsSpan(0, Encoding.UTF8.GetChars(utf8, rented)));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(rented);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Pattern;

    private static Element ParseClass(string pattern, ref int at)
    {
        var items = new List<(char Character, bool Escaped)>();
        for (int i = at + 1; i < pattern.Length; i++)
        {
            char c = pattern[i];
            // A closing bracket that comes first is a member, as in PowerShell.
            if (c == ']' && items.Count > 0)
            {
                at = i;
                return Element.OneOf(Ranges(pattern, items));
            }
            bool escaped = c == '`' && i + 1 < pattern.Length;
            items.Add((escaped ? pattern[++i] : c, escaped));
        }
        throw new FormatException(
            $"The pattern '{pattern}' has a '[' at {at + 1} that is not closed; write '`[' for the character itself.");
    }

    private static (char Low, char High)[] Ranges(string pattern, List<(char Character, bool Escaped)> items)
    {
        var ranges = new List<(char Low, char High)>();
        for (int i = 0; i < items.Count; i++)
        {
            char low = items[i].Character, high = low;
            if (i + 2 < items.Count && items[i + 1] is ('-', false))
            {
                high = items[i += 2].Character;
                if (low > high) throw new FormatException($"The pattern '{pattern}' has a range '{low}-{high}' that runs backwards.");
            }
            ranges.Add((low, high));
        }
        return [.. ranges];
    }

    internal enum ElementKind { Character, One, Class, Many }

    internal readonly record struct Element(ElementKind Kind, char Lower, (char Low, char High)[] Ranges)
    {
        public static Element Many { get; } = new(ElementKind.Many, '\0', []);

        public static Element One { get; } = new(ElementKind.One, '\0', []);

        public static Element Of(char c) => new(ElementKind.Character, ToLower(c), []);

        public static Element OneOf((char Low, char High)[] ranges) => new(ElementKind.Class, '\0', ranges);

        public bool Matches(char c) => Kind switch
        {
            ElementKind.Character => c == Lower || ToLower(c) == Lower,
            ElementKind.One => true,
            ElementKind.Class => InRanges(c) || InRanges(ToLower(c)) || InRanges(ToUpper(c)),
            _ => false,
        };

        private bool InRanges(char c)
        {
            foreach ((char low, char high) in Ranges)
            {
                if (c >= low && c <= high) return true;
            }
            return false;
        }

        private static char ToLower(char c) => char.IsAscii(c) ? char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c
            : OutsideAscii(char.ToLowerInvariant(c), c);

        private static char ToUpper(char c) => char.IsAscii(c) ? char.IsAsciiLetterLower(c) ? (char)(c & ~0x20) : c
            : OutsideAscii(char.ToUpperInvariant(c), c);

        // The Kelvin sign lowers to k and the long s rises to S; here they stay what they are.
        private static char OutsideAscii(char mapped, char original) => char.IsAscii(mapped) ? original : mapped;
    }
}
