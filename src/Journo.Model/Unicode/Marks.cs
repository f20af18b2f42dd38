namespace Journo.Unicode;

/// <summary>What punctuation marks do.</summary>
internal static class Marks
{
    /// <summary>Whether it can end a sentence.</summary>
    public static bool IsTerminator(char c) =>
        c is '.' or '!' or '?' or '\u2026' or '\u203D' or '\u203C' or '\u2047' or '\u2048' or '\u2049' or '\u061F' or '\u06D4' or '\u0964'
        || IsUnspacedTerminator(c);

    /// <summary>Whether it ends a sentence even where no space follows (Chinese and Japanese).</summary>
    public static bool IsUnspacedTerminator(char c) => c is '\u3002' or '\uFF01' or '\uFF1F';

    /// <summary>Whether it is a double quotation mark of any kind, straight, curly, angled or low.</summary>
    public static bool IsDoubleQuote(char c) =>
        c is '"' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\uFF02' or '\u300C' or '\u300D';

    /// <summary>Whether it is a single quotation mark or apostrophe.</summary>
    public static bool IsSingleQuote(char c) => c is '\'' or '\u2018' or '\u2019' or '\u201A' or '\u201B' or '`';

    /// <summary>Whether it is a quotation mark.</summary>
    public static bool IsQuote(char c) => IsDoubleQuote(c) || IsSingleQuote(c);

    /// <summary>Whether it opens a bracket or can only open a quotation.</summary>
    public static bool IsOpener(char c) => c is '(' or '[' or '{' or '\u201C' or '\u2018' or '\u00AB' or '\u201E' or '\u300C';

    /// <summary>Whether it closes a bracket or may close a quotation.</summary>
    public static bool IsCloser(char c) =>
        c is ')' or ']' or '}' or '"' or '\'' or '\u201D' or '\u2019' or '\u00BB' or '\u300D' or '\uFF02';

    /// <summary>Whether it begins an item of a list.</summary>
    public static bool IsBullet(char c) => c is '\u2022' or '\u2023' or '\u2043' or '\u25E6' or '\u25AA' or '\u25CF' or '\u2219';

    /// <summary>Whether it is a hyphen: the plain one, U+2010, or U+2011, which keeps a line together.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>Whether it is a dash that parts a sentence, not a hyphen.</summary>
    public static bool IsDash(char c) => c is '\u2013' or '\u2014' or '\u2015';
}
