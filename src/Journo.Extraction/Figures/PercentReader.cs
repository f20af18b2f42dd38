using Journo.Language;

namespace Journo.Extraction.Figures;

/// <summary>Reads percentages and percentage points after a number: "2.5%", "two per cent", "3 percentage points", "50 basis
/// points".</summary>
internal static class PercentReader
{
    public static FoundFigure? Read(TextDocument document, RealNumber number)
    {
        int at = number.End;
        if (at < document.Tokens.Length && document.Tokens[at].First == '-' && !document.Tokens[at].Has(TokenShape.SpaceBefore)) at++;
        decimal value = number.Value;
        string unit = "percent";
        if (!Sign(document, at, out int end))
        {
            if (!(document.IsWord(at, "basis") && (document.IsWord(at + 1, "points") || document.IsWord(at + 1, "point")))) return null;
            (value, unit, end) = (value / 100, "percentage points", at + 2);
        }
        else if (document.IsWord(end, "points") || document.IsWord(end, "point"))
        {
            (unit, end) = ("percentage points", end + 1);
        }
        return new(new TokenRange(number.First, end), number.Words, FigureForm.Percent, value) { Unit = unit,
            IsMeaningful = true };
    }

    /// <summary>The word or sign without a number, or one that stands before it ("per cent of 10"): for those who look for mentions of
    /// percentages.</summary>
    public static FoundFigure? Bare(TextDocument document, int at)
    {
        if (!Sign(document, at, out int end)
            || (document.Tokens[at].First == '%' && !document.Tokens[at].Has(TokenShape.SpaceBefore))) return null;
        if (document.IsWord(end, "of") && end + 1 < document.Tokens.Length
            && RealNumberReader.TryRead(document, end + 1, out RealNumber number))
        {
            return new(new TokenRange(at, number.End), number.Words, FigureForm.Percent,
                number.Value) { Unit = "percent" };
        }
        return new(new TokenRange(at, end), new TokenRange(at, end), FigureForm.Percent, null) { Unit = "percent" };
    }

    private static bool Sign(TextDocument document, int at, out int end)
    {
        end = at + 1;
        if ((uint)at >= (uint)document.Tokens.Length) return false;
        if (document.Tokens[at].First == '%' || document.IsWord(at, "percent") || document.IsWord(at, "percents")
            || document.IsWord(at, "percentage") || document.IsWord(at, "pct")) return true;
        end = at + 2;
        return document.IsWord(at, "per") && document.IsWord(at + 1, "cent");
    }
}
