using Journo.Citations.Csl.RichTexts;
using Journo.Citations.Csl.Styles;

namespace Journo.Citations.Csl.Rendering;

/// <summary>Draws three or more cites with numbers that follow each other into a range: "1, 2, 3, 5" to "1–3, 5".</summary>
internal sealed class NumberRanges(CitationArea area, string delimiter)
{
    /// <summary>The cites with what stands after each.</summary>
    public List<(RichNode Node, string Delimiter)> Join(IReadOnlyList<(RichNode Node, int Number, bool Plain)> cites)
    {
        List<(RichNode Node, string Delimiter)> parts = [];
        for (int i = 0; i < cites.Count;)
        {
            int end = i;
            while (end + 1 < cites.Count && cites[end].Plain && cites[end + 1].Plain
                && cites[end + 1].Number == cites[end].Number + 1) end++;
            if (end - i >= 2)
            {
                parts.Add((cites[i].Node, "\u2013"));
                parts.Add((cites[end].Node, area.AfterCollapseDelimiter ?? delimiter));
            }
            else
            {
                for (int k = i; k <= end; k++) parts.Add((cites[k].Node, delimiter));
            }
            i = end + 1;
        }
        return parts;
    }
}
