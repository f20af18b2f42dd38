using System.Text;

namespace Journo.Citations.Csl.Values;

/// <summary>Which names are written and ordered as in Europe.</summary>
internal static class NameScripts
{
    /// <summary>Whether all letters of a name are Latin, Greek, Cyrillic, Arabic or Hebrew: such names have spaces, initials and a sort
    /// order; others (Chinese, Japanese, Korean ...) stand as they are, family name first.</summary>
    public static bool IsRomanesque(string? text)
    {
        foreach (var rune in (text ?? "").EnumerateRunes())
            if (Rune.IsLetter(rune) && !(rune.Value is < 0x0700 or (>= 0x1C80 and <= 0x1C8F) or (>= 0x1D00 and <= 0x1FFF)
                or (>= 0x2C60 and <= 0x2C7F) or (>= 0xA640 and <= 0xA69F) or (>= 0xA720 and <= 0xA7FF) or (>= 0xFB00 and <= 0xFDFF)
                or (>= 0xFE70 and <= 0xFEFF)))
                return false;
        return true;
    }
}
