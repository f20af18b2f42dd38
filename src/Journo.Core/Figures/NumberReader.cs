using System.Globalization;
using Journo.Text;

namespace Journo.Figures;

/// <summary>Reads a number in digits or words, beginning at a token: "1,000", "3.2 million", "two hundred and five", "half a million", "a dozen", "two and a half".</summary>
internal static class NumberReader
{
    /// <summary>Numbers longer than this in tokens are left alone.</summary>
    private const int LongestNumber = 24;

    /// <summary>The cardinal number that begins at a token and ends before <paramref name="end"/>.</summary>
    public static bool TryRead(TextDocument document, int at, out int end, out decimal value)
    {
        end = at;
        value = 0;
        Token[] tokens = document.Tokens;
        if (at >= tokens.Length) return false;
        try
        {
            return tokens[at].Kind switch
            {
                TokenKind.Number => ReadDigits(document, at, out end, out value),
                TokenKind.Word => ReadWords(document, at, out end, out value),
                _ => false,
            };
        }
        catch (OverflowException)
        {
            return false; // more than a decimal holds
        }
    }

    /// <summary>The value of a number token: commas group, a point begins the fraction.</summary>
    public static bool TryDigits(ReadOnlySpan<char> digits, out decimal value)
    {
        value = 0;
        return digits.Length <= 28 && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value);
    }

    private static bool ReadDigits(TextDocument document, int at, out int end, out decimal value)
    {
        end = at;
        if (!TryDigits(document[document.Tokens[at]], out value)) return false;
        end = at + 1;
        // "3.2m", "5bn" without a space; "5 m" may be metres.
        if (end < document.Tokens.Length && document.Tokens[end] is { IsWord: true } next && !next.Has(TokenShape.SpaceBefore) && NumberWord.Abbreviation(document[next]) is > 0 and var factor)
        {
            value *= factor;
            end++;
            return true;
        }
        if (AndAHalf(document, ref end)) value += 0.5m;
        while (Role(document, end, out decimal scale, out bool ordinal) is NumberRole.Hundred or NumberRole.Magnitude or NumberRole.Group && !ordinal)
        {
            value *= scale;
            end++;
        }
        return true;
    }

    private static bool ReadWords(TextDocument document, int at, out int end, out decimal value)
    {
        decimal total = 0, current = 0;
        value = 0;
        end = at;
        int i = at;
        decimal half = 1;
        if (document.IsWord(i, "half") && (document.IsWord(i + 1, "a") || document.IsWord(i + 1, "an")) && Scales(document, i + 2))
        {
            half = 0.5m;
            current = 1;
            i += 2;
        }
        else if ((document.IsWord(i, "a") || document.IsWord(i, "an")) && Scales(document, i + 1))
        {
            current = 1;
            i++;
        }
        NumberRole last = NumberRole.None;
        bool seen = false;
        for (int limit = at + LongestNumber; i < limit; i++)
        {
            int word = i;
            if (seen && last != NumberRole.Group && IsHyphen(document, i)) word = i + 1;
            else if (seen && last is NumberRole.Hundred or NumberRole.Magnitude && document.IsWord(i, "and")) word = i + 1;
            NumberRole role = Role(document, word, out decimal worth, out bool ordinal);
            if (role == NumberRole.None || ordinal || !Follows(last, role, current)) break;
            switch (role)
            {
                case NumberRole.Hundred: current = Math.Max(1, current) * worth; break;
                case NumberRole.Group: current = Math.Max(1, current) * worth; break;
                case NumberRole.Magnitude: total += Math.Max(1, current) * worth; current = 0; break;
                default: current += worth; break;
            }
            (i, last, seen) = (word, role, true);
            end = word + 1;
        }
        if (!seen) return false;
        if (AndAHalf(document, ref end)) current += 0.5m;
        if (current % 1 != 0)
        {
            while (Role(document, end, out decimal scale, out bool ordinal) is NumberRole.Magnitude && !ordinal)
            {
                current *= scale;
                end++;
            }
        }
        value = (total + current) * half;
        return true;
    }

    private static bool Follows(NumberRole last, NumberRole role, decimal current) => role switch
    {
        NumberRole.Unit => last is NumberRole.None or NumberRole.Ten or NumberRole.Hundred or NumberRole.Magnitude,
        NumberRole.Teen or NumberRole.Ten => last is NumberRole.None or NumberRole.Hundred or NumberRole.Magnitude,
        NumberRole.Hundred => last is NumberRole.None ? current > 0 : last is NumberRole.Unit or NumberRole.Teen or NumberRole.Ten,
        NumberRole.Group => last is not NumberRole.Group,
        _ => last is not NumberRole.None || current > 0,
    };

    private static bool Scales(TextDocument document, int at) => Role(document, at, out _, out bool ordinal) is NumberRole.Hundred or NumberRole.Magnitude or NumberRole.Group && !ordinal;

    private static bool AndAHalf(TextDocument document, ref int end)
    {
        int half = document.IsWord(end + 1, "a") ? end + 2 : end + 1;
        if (!document.IsWord(end, "and") || !document.IsWord(half, "half")) return false;
        end = half + 1;
        return true;
    }

    private static NumberRole Role(TextDocument document, int at, out decimal value, out bool ordinal)
    {
        value = 0;
        ordinal = false;
        return (uint)at < (uint)document.Tokens.Length && document.Tokens[at].IsWord ? NumberWord.Of(document[document.Tokens[at]], out value, out ordinal) : NumberRole.None;
    }

    private static bool IsHyphen(TextDocument document, int at) => (uint)at < (uint)document.Tokens.Length && document.Tokens[at].First == '-' && document.Tokens[at].Length == 1;
}
