using System.Text;
using Journo.Unicode;

namespace Journo.Citations.Csl.Rendering;

/// <summary>
/// Keys that order text as a reader expects, compared ordinally: letters without regard to case or accents, then accents, then small before
/// capital;
/// punctuation before digits before letters. The platform's collation is not there in invariant mode, and differs between systems.
/// </summary>
internal static class Collation
{
    public static string Key(string text)
    {
        string plain = UnicodeComposer.Decompose(text);
        StringBuilder primary = new(plain.Length * 2), accents = new();
        StringBuilder cases = new(plain.Length);
        foreach (char c in plain)
        {
            if (c is >= '\u0300' and < '\u0370')
            {
                accents.Append((char)(primary.Length + 1)).Append(c);
                continue;
            }
            if (c is '[' or ']' or '(' or ')' or '"' or '\'' or '“' or '”' or '‘' or '’' or '«' or '»' or '{' or '}') continue;
            char lower = char.ToLowerInvariant(c);
            cases.Append(lower == c ? '1' : '2');
            switch (lower)
            {
                case 'æ': primary.Append("ae"); break;
                case 'œ': primary.Append("oe"); break;
                case 'ø': primary.Append('o'); break;
                case 'ß': primary.Append("ss"); break;
                case 'ł': primary.Append('l'); break;
                case 'đ': primary.Append('d'); break;
                case 'þ': primary.Append("th"); break;
                case 'ı': primary.Append('i'); break;
                default:
                    if (char.IsWhiteSpace(lower)) primary.Append('\u0002');
                    else if (char.IsLetterOrDigit(lower) || lower > '\u2100') primary.Append(lower);
                    else primary.Append('\u0003').Append(lower);
                    break;
            }
        }
        return primary.Append('\u0001').Append(accents).Append('\u0001').Append(cases).ToString();
    }
}
