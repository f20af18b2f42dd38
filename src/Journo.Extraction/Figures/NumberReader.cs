using System.Globalization;
using Journo.Language;

namespace Journo.Extraction.Figures;

/// <summary>Reads a cardinal number in digits or words, beginning at a token: "1,000", "3.2 million", "two hundred and five", "half a
/// million", "a dozen", "two and a half".</summary>
internal static class NumberReader
{
    /// <summary>Numbers longer than this in tokens are left alone.</summary>
    private const int LongestNumber = 24;

    /// <summary>The cardinal number that begins at a token; its end is exclusive.</summary>
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

    /// <summary>
    /// The value of a number token. Commas group and a point begins the fraction, as in English; but "1,3" and "5,00" can only be
    /// fractions, and of "1.111,11" the last mark is the decimal one.
    /// </summary>
    public static bool TryDigits(ReadOnlySpan<char> digits, out decimal value)
    {
        value = 0;
        if (digits.Length > 28) return false;
        int comma = digits.LastIndexOf(','), point = digits.LastIndexOf('.');
        bool decimalComma = comma > 0 && (point >= 0 ? comma > point && digits.IndexOf(',') == comma : digits.IndexOf(',') == comma
            && digits.Length - comma - 1 != 3);
        if (point >= 0 && digits.IndexOf('.') != point && !decimalComma) return false; // 192.168.1.2
        if (comma > 0 && !decimalComma && !IsGrouped(digits, point >= 0 ? point : digits.Length)) return false; // 22,24,26
        if (!decimalComma) return decimal
            .TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value);
        Span<char> english = stackalloc char[digits.Length];
        digits.CopyTo(english);
        foreach (ref char c in english) c = c switch { ',' => '.', '.' => ',', _ => c };
        return decimal.TryParse(english, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture,
            out value);
    }

    /// <summary>Groups of three, or in India of two before the last three.</summary>
    private static bool IsGrouped(ReadOnlySpan<char> digits, int end)
    {
        int last = digits[..end].LastIndexOf(',');
        if (end - last - 1 != 3) return false;
        for (int next = last; (last = digits[..next].LastIndexOf(',')) >= 0; next = last)
        {
            if (next - last - 1 is not (2 or 3)) return false;
        }
        return true;
    }

    private static bool ReadDigits(TextDocument document, int at, out int end, out decimal value)
    {
        end = at;
        if (!TryDigits(document[document.Tokens[at]], out value)) return false;
        end = at + 1;
        Groups(document, at, ref end, ref value);
        if (Abbreviation(document, end) is > 0 and var factor)
        {
            value *= factor;
            end++;
            return true;
        }
        decimal last = 0;
        if (AndAFraction(document, ref end) is > 0 and var fraction) value += fraction;
        while (Role(document, end, out decimal scale, out bool ordinal) is NumberRole.Hundred or NumberRole.Magnitude or NumberRole.Group
            && !ordinal)
        {
            value *= scale;
            last = scale;
            end++;
        }
        if (last >= 100) Rest(document, ref end, ref value, last);
        if (last >= 1000 && AndAFraction(document, ref end) is > 0 and var part) value += part * last;
        return true;
    }

    /// <summary>"1 234 567": groups of three set apart by spaces, of which there are two at least or the first is short.</summary>
    private static void Groups(TextDocument document, int at, ref int end, ref decimal value)
    {
        Token[] tokens = document.Tokens;
        if (tokens[at].Length > 3 || value % 1 != 0 || value == 0) return;
        while (end < tokens.Length && tokens[end].Kind == TokenKind.Number && tokens[end].Start == tokens[end - 1].End + 1
            && document.Text[tokens[end - 1].End] is ' ' or '\u202f' or '\u00a0')
        {
            ReadOnlySpan<char> group = document[tokens[end]];
            if (group.Length < 3 || group[..3].ContainsAnyExceptInRange('0', '9') || (group.Length > 3 && group[3] != '.')
                || !TryDigits(group, out decimal next)) return;
            value = (value * 1000) + next;
            end++;
        }
    }

    /// <summary>"4 thousand 3 hundred and 21": what follows is smaller than the last scale, and no number of its own.</summary>
    private static void Rest(TextDocument document, ref int end, ref decimal value, decimal last)
    {
        int next = document.IsWord(end, "and") ? end + 1 : end;
        if (next >= document.Tokens.Length || !document.Tokens[next].Has(TokenShape.SpaceBefore)) return;
        if (document.Tokens[next].Kind != TokenKind.Number && !document.Tokens[next].Is(WordClass.NumberWord)) return;
        if (TryRead(document, next, out int stop, out decimal rest) && rest > 0 && rest < last && rest % 1 == 0
            && (last < 1000 || next == end || rest < 1000)) (end, value) = (stop, value + rest);
    }

    /// <summary>"3.2m" and "5bn" without a space; with one only what can't be a unit of measure.</summary>
    private static decimal Abbreviation(TextDocument document, int at)
    {
        if (at >= document.Tokens.Length || !document.Tokens[at].IsWord || document.Tokens[at].Length > 3) return 0;
        ReadOnlySpan<char> word = document[document.Tokens[at]];
        return document.Language.Get<NumberWords>()
            .Abbreviation(word, document.Tokens[at].Has(TokenShape.SpaceBefore) ? ShortScale.Spaced : ShortScale.Joined);
    }

    private static bool ReadWords(TextDocument document, int at, out int end, out decimal value)
    {
        decimal total = 0, current = 0;
        value = 0;
        end = at;
        int i = at;
        decimal part = 1;
        bool article = document.IsWord(i, "a") || document.IsWord(i, "an");
        int noun = article ? i + 1 : i;
        decimal fraction = document.IsWord(noun, "half") ? 0.5m : document.IsWord(noun, "quarter") ? 0.25m : document.IsWord(noun, "three")
            && document.IsWord(noun + 1, "quarters") ? 0.75m : 0;
        if (fraction > 0)
        {
            int scale = fraction == 0.75m ? noun + 2 : noun + 1;
            if (document.IsWord(scale, "a") || document.IsWord(scale, "an")) scale++;
            if (document.IsWord(scale, "of") && (document.IsWord(scale + 1, "a") || document.IsWord(scale + 1, "an"))) scale += 2;
            if (Scales(document, scale)) (part, current, i) = (fraction, 1, scale);
        }
        else if (article && Scales(document, i + 1)) (current, i) = (1, i + 1);

        NumberRole last = NumberRole.None;
        decimal magnitude = 0;
        bool seen = false;
        for (int limit = at + LongestNumber; i < limit; i++)
        {
            int word = i;
            if (seen && last != NumberRole.Group && IsHyphen(document, i)) word = i + 1;
            else if (seen && last is NumberRole.Hundred or NumberRole.Magnitude && document.IsWord(i, "and")) word = i + 1;
            NumberRole role = Role(document, word, out decimal worth, out bool ordinal);
            if (role == NumberRole.None || ordinal || !Follows(last, role, current)) break;
            if (word > i && document.IsWord(i, "and") && (!Joins(document, word) || IsFraction(document, word))) break;
            switch (role)
            {
                case NumberRole.Hundred or NumberRole.Group: current = Math.Max(1, current) * worth; break;
                case NumberRole.Magnitude when last == NumberRole.Magnitude: total *= worth; magnitude *= worth; break; // lakh crore
                case NumberRole.Magnitude: total += Math.Max(1, current) * worth; current = 0; magnitude = worth; break;
                default: current += worth; break;
            }
            (i, last, seen) = (word, role, true);
            end = word + 1;
        }
        if (!seen) return false;
        if (AndAFraction(document, ref end) is > 0 and var half)
        {
            if (last == NumberRole.Magnitude && !Scales(document, end)) total += half * magnitude;
            else current += half;
            while (Role(document, end, out decimal scale, out bool ordinal) is NumberRole.Magnitude && !ordinal)
            {
                current *= scale;
                end++;
            }
        }
        value = (total + current) * part;
        return true;
    }

    /// <summary>Whether "and" goes on with the number: "three hundred and one", but not "four hundred and two hundred".</summary>
    private static bool Joins(TextDocument document, int word) =>
        !(Role(document, word + 1, out decimal worth, out _) == NumberRole.Hundred && worth == 100
        && Role(document, word - 2, out _, out _) == NumberRole.Hundred);

    /// <summary>"and three quarters" is a fraction of its own.</summary>
    private static bool IsFraction(TextDocument document, int word) => document.IsWord(word + 1, "quarters")
        || document.IsWord(word + 1, "half")
        || (Role(document, word + 1, out _, out bool ordinal) is NumberRole.Unit && ordinal
            && document[document.Tokens[word + 1]][^1] is 's' or 'S');

    private static bool Follows(NumberRole last, NumberRole role, decimal current) => role switch
    {
        NumberRole.Unit => last is NumberRole.None or NumberRole.Ten or NumberRole.Hundred or NumberRole.Magnitude,
        NumberRole.Teen or NumberRole.Ten => last is NumberRole.None or NumberRole.Hundred or NumberRole.Magnitude,
        NumberRole.Hundred => last is NumberRole.None ? current > 0 : last is NumberRole.Unit or NumberRole.Teen or NumberRole.Ten,
        NumberRole.Group => last is not NumberRole.Group,
        _ => last is not NumberRole.None || current > 0,
    };

    private static bool Scales(TextDocument document, int at) =>
        Role(document, at, out _, out bool ordinal) is NumberRole.Hundred or NumberRole.Magnitude or NumberRole.Group && !ordinal;

    /// <summary>"and a half", "and one quarter": the fraction, or 0.</summary>
    private static decimal AndAFraction(TextDocument document, ref int end)
    {
        if (!document.IsWord(end, "and")) return 0;
        int at = document.IsWord(end + 1, "a") || document.IsWord(end + 1, "one") ? end + 2 : end + 1;
        decimal fraction = document.IsWord(at, "half") ? 0.5m : at > end + 1
            && (document.IsWord(at, "quarter") || document.IsWord(at, "fourth")) ? 0.25m : 0;
        if (fraction > 0) end = at + 1;
        return fraction;
    }

    /// <summary>How the token at an index takes part in a number (<see cref="NumberWords.Of"/>); none outside the text.</summary>
    public static NumberRole Role(TextDocument document, int at, out decimal value, out bool ordinal)
    {
        value = 0;
        ordinal = false;
        return (uint)at < (uint)document.Tokens.Length
            && document.Tokens[at].IsWord ? document.Language.Get<NumberWords>().Of(document[document.Tokens[at]], out value, out ordinal)
            : NumberRole.None;
    }

    private static bool IsHyphen(TextDocument document, int at) => (uint)at < (uint)document.Tokens.Length
        && document.Tokens[at].First == '-' && document.Tokens[at].Length == 1;
}
