namespace Journo.Analysis.Sourcing;

/// <summary>What a pair of quotation marks holds.</summary>
internal static class QuotedWords
{
    private const int LongestMinor = 4; // "with", in a title

    /// <summary>Whether it is a name rather than something said: "Harbour Lights" is the programme itself.</summary>
    public static bool IsTitle(SourcingContext article, Quote quote)
    {
        string words = quote.Text.Length > 0 ? quote.Text : article.TextOf(new TextSpan(quote.Start, quote.End)) ?? "";
        string[] parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 0 && parts.All(p => !char.IsLower(p[0]) || p.Length <= LongestMinor) && char.IsUpper(parts[0][0]);
    }
}
