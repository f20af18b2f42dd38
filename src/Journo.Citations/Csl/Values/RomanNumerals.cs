using System.Text;

namespace Journo.Citations.Csl.Values;

/// <summary>Roman numerals in small letters, as CSL asks for.</summary>
internal static class RomanNumerals
{
    private static readonly (int Value, string Letters)[] Steps =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"),
            (4, "iv"), (1, "i")];

    /// <summary>The numeral; null outside of 1 to 4999.</summary>
    public static string? Write(int number)
    {
        if (number is < 1 or > 4999) return null;
        var text = new StringBuilder();
        foreach (var (value, letters) in Steps)
            for (; number >= value; number -= value) text.Append(letters);
        return text.ToString();
    }
}
