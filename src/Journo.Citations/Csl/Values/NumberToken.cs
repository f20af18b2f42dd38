using Journo.Edtf;

namespace Journo.Citations.Csl.Values;

/// <summary>What a word within a number variable is.</summary>
internal enum NumberTokenKind : byte
{
    /// <summary>Has a digit, or is a Roman numeral: "12", "S213", "3rd", "xii".</summary>
    Number,
    /// <summary>Names what the next number counts: "fig." in "12, fig. 3".</summary>
    Label,
    /// <summary>Any other word.</summary>
    Word,
}

/// <summary>What stands between two words of a number variable.</summary>
internal enum NumberJoint : byte { None, Space, Range, Comma, Semicolon, Ampersand, And, Other }

/// <summary>A word of a number variable.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As written; a label's term ("figure").</param>
/// <param name="Joint">What stands before it.</param>
/// <param name="Written">What stands before it, as written.</param>
internal readonly record struct NumberToken(NumberTokenKind Kind, string Text, NumberJoint Joint, string Written)
{
    /// <summary>The letters before the digits, and the digits alone; -1 where there is anything after them.</summary>
    public (string Prefix, string Digits)? Parts
    {
        get
        {
            int end = Text.Length;
            while (end > 0 && char.IsAsciiDigit(Text[end - 1])) end--;
            string prefix = Text[..end];
            return end == Text.Length || prefix.Any(char.IsAsciiDigit) ? null : (prefix, Text[end..]);
        }
    }
}
