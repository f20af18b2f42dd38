using Journo.Language;

namespace Journo.Extraction.Figures;

/// <summary>A number as it stands in a text.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">One past the index of its last token.</param>
/// <param name="Value">Its value.</param>
/// <param name="IsFraction">Whether it is written as a part of something: "two thirds", "1/4", "one in three".</param>
internal readonly record struct RealNumber(int First, int End, decimal Value, bool IsFraction)
{
    /// <summary>Its tokens.</summary>
    public TokenRange Words => new(First, End);
}

/// <summary>Reads numbers with sign, decimals in words and fractions: "-4/5", "two thirds", "five point three", "one out of three",
/// "half".</summary>
internal static class RealNumberReader
{
    /// <summary>The number that begins at a token.</summary>
    /// <param name="document">The text.</param>
    /// <param name="at">Token index.</param>
    /// <param name="number">The number; default where there is none.</param>
    public static bool TryRead(TextDocument document, int at, out RealNumber number)
    {
        number = default;
        try
        {
            if (!Unsigned(document, at, out number)) return false;
        }
        catch (OverflowException)
        {
            return false; // more than a decimal holds
        }
        int sign = at - 1;
        if (IsMinus(document, sign) || document.IsWord(sign, "minus") || document.IsWord(sign, "negative")) number =
            number with { First = sign, Value = -number.Value };
        return true;
    }

    private static bool Unsigned(TextDocument document, int at, out RealNumber number)
    {
        number = default;
        Token[] tokens = document.Tokens;
        if (tokens[at] is { Kind: TokenKind.Symbol or TokenKind.Number, Length: 1 } && Vulgar(tokens[at].First) is > 0 and var vulgar)
        {
            number = new(at, at + 1, vulgar, true);
            return true;
        }
        if (document.IsWord(at, "half") && !document.IsWord(at - 1, "a"))
        {
            if (NumberReader.TryRead(document, at, out int stop, out decimal scaled)) number = new(at, stop, scaled, false);
            else number = new(at, at + 1, 0.5m, true);
            return true;
        }
        bool article = document.IsWord(at, "a") || document.IsWord(at, "an");
        if (article && NumberReader.TryRead(document, at, out int scaledEnd, out decimal whole) && whole > 1)
        {
            number = new(at, scaledEnd, whole, false);
            return true;
        }
        if (article && Denominator(document, at + 1, out int end, out decimal below))
        {
            number = new(at, end, 1 / below, true);
            return true;
        }
        if (!NumberReader.TryRead(document, at, out end, out decimal value)) return false;
        number = new(at, end, value, false);
        Decimals(document, ref number);
        Exponent(document, ref number);
        Fraction(document, ref number);
        Proportion(document, ref number);
        if (number.IsFraction && document.IsWord(number.End, "of") && document.IsWord(number.End + 1, "a")
            && NumberReader.TryRead(document, number.End + 1, out end, out decimal of)) number = new(at, end, number.Value * of, false);
        return true;
    }

    /// <summary>"5", not "9-5" or "F-5": a minus sign has nothing to its left.</summary>
    private static bool IsMinus(TextDocument document, int at)
    {
        if (at < 0 || document.Tokens[at].Length != 1 || document.Tokens[at].First is not ('-' or '\u2212')) return false;
        bool free = at == 0 || document.Tokens[at].Has(TokenShape.SpaceBefore);
        return free && (!document.Tokens[at + 1].Has(TokenShape.SpaceBefore) || at == 0)
            && !(at > 0 && document.Tokens[at - 1].Kind == TokenKind.Number);
    }

    /// <summary>"two hundred point seventy-one", "nought point nought three".</summary>
    private static void Decimals(TextDocument document, ref RealNumber number)
    {
        if (!document.IsWord(number.End, "point") || document.Tokens[number.First].Kind == TokenKind.Number) return;
        decimal fraction = 0, unit = 1;
        int at = number.End + 1;
        while (at < document.Tokens.Length && at < number.End + 12 && document.Tokens[at].IsWord)
        {
            NumberRole role = NumberReader.Role(document, at, out decimal digit, out bool ordinal);
            if (ordinal || role is not (NumberRole.Unit or NumberRole.Teen or NumberRole.Ten)) break;
            if (role == NumberRole.Unit)
            {
                unit /= 10;
                fraction += digit * unit;
                at++;
                continue;
            }
            if (!NumberReader.TryRead(document, at, out int end, out decimal two) || two > 99) break;
            unit /= 100;
            fraction += two * unit;
            at = end;
        }
        if (at > number.End + 1) number = number with { End = at, Value = number.Value + fraction };
    }

    /// <summary>"1.3e6", "6.23x10^-4".</summary>
    private static void Exponent(TextDocument document, ref RealNumber number)
    {
        int at = number.End;
        if (at >= document.Tokens.Length || document.Tokens[at].Has(TokenShape.SpaceBefore)
            || document.Tokens[number.First].Kind != TokenKind.Number || number.End != number.First + 1) return;
        ReadOnlySpan<char> word = document[document.Tokens[at]];
        int exponent;
        int end = at + 1;
        if (word.Length is 2 or 3 && word[0] is 'e' or 'E' && !word[1..].ContainsAnyExceptInRange('0', '9')) exponent = int
            .Parse(word[1..], System.Globalization.CultureInfo.InvariantCulture);
        else if ((word is "e" or "E" && Signed(document, at + 1, out exponent, out end))
            || (word is "x10" && at + 1 < document.Tokens.Length && document.Tokens[at + 1].First == '^'
            && Signed(document, at + 2, out exponent, out end))) { }
        else return;
        if (Math.Abs(exponent) > 20) return;
        decimal value = number.Value;
        for (; exponent > 0; exponent--) value *= 10;
        for (; exponent < 0; exponent++) value /= 10;
        number = number with { End = end, Value = value };
    }

    private static bool Signed(TextDocument document, int at, out int value, out int end)
    {
        value = 0;
        end = at;
        if (at >= document.Tokens.Length) return false;
        int sign = document.Tokens[at].First == '-' ? -1 : 1;
        if (document.Tokens[at].First is '-' or '+') at++;
        if (at >= document.Tokens.Length || document.Tokens[at] is not { Kind: TokenKind.Number, Length: <= 2 }
            || !int.TryParse(document[document.Tokens[at]], out value)) return false;
        value *= sign;
        end = at + 1;
        return true;
    }

    /// <summary>"3/4", "1 4/5", "two thirds", "three and a fifth", "one-eighth".</summary>
    private static void Fraction(TextDocument document, ref RealNumber number)
    {
        Token[] tokens = document.Tokens;
        int at = number.End;
        if (tokens[number.First].Kind == TokenKind.Number && number.End == number.First + 1)
        {
            if (Slashed(document, number.First, out int end, out decimal part)) number = new(number.First, end, part, true);
            else if (at < tokens.Length && number.Value % 1 == 0 && Slashed(document, at, out end, out part) && part < 1) number =
                new(number.First, end, number.Value + part, false);
            else if (at < tokens.Length && tokens[at].Length == 1 && Vulgar(tokens[at].First) is > 0 and var vulgar) number =
                new(number.First, at + 1, number.Value + vulgar, false);
            return;
        }
        int denominator = IsHyphen(document, at) ? at + 1 : at;
        bool words = tokens[number.First].Kind == TokenKind.Word;
        if (words && Denominator(document, denominator, out int stop, out decimal below)
            && (number.Value == 1 || Plural(document, stop - 1))) number = new(number.First, stop, number.Value / below, true);
        else if (document.IsWord(at, "and"))
        {
            int top = at + 1;
            decimal above = 1;
            int after = document.IsWord(top, "a")
                || document.IsWord(top, "an") ? top + 1 : NumberReader.TryRead(document, top, out int read, out above) ? read : -1;
            if (after > 0 && Denominator(document, IsHyphen(document, after) ? after + 1 : after, out stop, out below)
                && (above == 1 || Plural(document, stop - 1)))
            {
                // "three million and two thirds" are two thirds of a million; "three hundred and two thirds" are not.
                decimal scale = tokens[at - 1].IsWord
                    && NumberReader.Role(document, at - 1, out decimal magnitude, out _) == NumberRole.Magnitude
                    && magnitude >= 1e6m ? magnitude : 1;
                number = new(number.First, stop, number.Value + (above / below * scale), false);
            }
        }
    }

    private static bool Slashed(TextDocument document, int at, out int end, out decimal value)
    {
        value = 0;
        end = at + 3;
        Token[] tokens = document.Tokens;
        if (end > tokens.Length || tokens[at].Kind != TokenKind.Number || tokens[at + 1].First != '/'
            || tokens[at + 2].Kind != TokenKind.Number
            || tokens[at + 1].Has(TokenShape.SpaceBefore) != tokens[at + 2].Has(TokenShape.SpaceBefore)) return false;
        if (end < tokens.Length && tokens[end].First == '/' || (at > 0 && tokens[at - 1].First == '/')) return false; // a date
        if (!NumberReader.TryDigits(document[tokens[at]], out decimal above)
            || !NumberReader.TryDigits(document[tokens[at + 2]], out decimal below) || below == 0 || below >= 1000 || below % 1 != 0
            || above >= below) return false;
        value = above / below;
        return true;
    }

    /// <summary>"one out of three", "1 in 5", "one over twenty": a part is smaller than its whole.</summary>
    private static void Proportion(TextDocument document, ref RealNumber number)
    {
        int at = number.End;
        int next = document.IsWord(at, "out") && document.IsWord(at + 1, "of") ? at + 2 : document.IsWord(at, "in")
            || document.IsWord(at, "over") || document.IsWord(at, "of") && document.IsWord(at + 1, "every") ? at + 1 : 0;
        if (next == 0 || number.Value % 1 != 0) return;
        if (document.IsWord(next, "every")) next++;
        else if (document.IsWord(at, "of")) return;
        bool lone = document.IsWord(at, "in") || document.IsWord(at, "over");
        if (lone && number.Value != 1) return;
        if (next >= document.Tokens.Length || !NumberReader.TryRead(document, next, out int end, out decimal whole) || whole <= number.Value
            || (document.IsWord(at, "in") && whole >= 1900 && whole < 2100)) return;
        number = new(number.First, end, number.Value / whole, true);
    }

    /// <summary>"thirds", "hundredth", "quarter", "twenty-firsts".</summary>
    private static bool Denominator(TextDocument document, int at, out int end, out decimal value)
    {
        (end, value) = (at + 1, 0);
        if (at >= document.Tokens.Length || !document.Tokens[at].IsWord) return false;
        if (document.IsWord(at, "half") || document.IsWord(at, "halves")) value = 2;
        else if (document.IsWord(at, "quarter") || document.IsWord(at, "quarters")) value = 4;
        else
        {
            NumberRole role = NumberReader.Role(document, at, out decimal worth, out bool ordinal);
            if (role == NumberRole.None) return false;
            if (ordinal && worth > 2) value = worth;
            else if (!ordinal && role == NumberRole.Ten)
            {
                int unit = IsHyphen(document, at + 1) ? at + 2 : at + 1;
                if (unit >= document.Tokens.Length
                    || NumberReader.Role(document, unit, out decimal one, out bool last) != NumberRole.Unit
                    || !last) return false;
                (end, value) = (unit + 1, worth + one);
            }
        }
        return value > 0;
    }

    private static bool Plural(TextDocument document, int at) => document[document.Tokens[at]][^1] is 's' or 'S';

    private static bool IsHyphen(TextDocument document, int at) => (uint)at < (uint)document.Tokens.Length
        && document.Tokens[at].First == '-' && document.Tokens[at].Length == 1;

    private static decimal Vulgar(char c) => c switch
    {
        '\u00bd' => 0.5m,
        '\u00bc' => 0.25m,
        '\u00be' => 0.75m,
        '\u2153' => 1m / 3,
        '\u2154' => 2m / 3,
        '\u215b' => 0.125m,
        '\u2159' => 1m / 6,
        '\u2155' => 0.2m,
        '\u2156' => 0.4m,
        '\u2157' => 0.6m,
        '\u2158' => 0.8m,
        '\u215c' => 0.375m,
        '\u215d' => 0.625m,
        '\u215e' => 0.875m,
        _ => 0,
    };
}
