using System.Globalization;
using System.Text;

namespace Journo.Citations;

/// <summary>Says in a line what of an article is cited: which claim or quote, where, who said it through whom, and how sure.</summary>
internal static class CitationNote
{
    /// <summary>The note; null for the article as a whole.</summary>
    public static string? For(Claim? claim, Quote? quote)
    {
        if (quote is not null) return Of(quote, claim);
        return claim is null ? null : Of(claim);
    }

    private static string Of(Claim claim)
    {
        var note = new StringBuilder($"Claim {claim.Id}");
        Place(note, claim);
        Speaker(note, claim.Speaker, claim);
        string text = claim.Text.Length > 0 ? $"“{OneLine(claim.Text)}”" : OneLine(claim.Summary ?? "");
        if (text.Length > 0) note.Append(": ").Append(text);
        return note.ToString();
    }

    private static string Of(Quote quote, Claim? claim)
    {
        var note = new StringBuilder($"Quote {quote.Id}");
        if (claim is not null) Place(note, claim);
        Speaker(note, quote.Speaker ?? claim?.Speaker, claim);
        if (quote.Text.Length > 0) note.Append($": “{OneLine(quote.Text)}”");
        return note.ToString();
    }

    private static void Place(StringBuilder note, Claim claim)
    {
        if (claim.Paragraph <= 0) return;
        note.Append(CultureInfo.InvariantCulture, $" (paragraph {claim.Paragraph}");
        if (claim.Sentence > 0) note.Append(CultureInfo.InvariantCulture, $", sentence {claim.Sentence}");
        note.Append(')');
    }

    private static void Speaker(StringBuilder note, string? speaker, Claim? claim)
    {
        string[] via = [.. (claim?.Chain ?? TextList.Empty).Where(link => link != speaker)];
        if (speaker is not null) note.Append($", {speaker}");
        else if (via.Length == 0) note.Append(", in the article’s own voice");
        if (speaker is not null && claim?.Stance.Phrase() is { } stance) note.Append($", {stance}");
        if (via.Length > 0) note.Append($", via {string.Join(" > ", via)}");
        if (claim?.Attribution == AttributionKind.Inherited) note.Append(", attribution carried over from the sentence before");
        if (claim?.Hedges.Count > 0) note.Append($", hedged “{string.Join("”, “", claim.Hedges)}”");
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
