using Journo.Extraction.Attributions;
using Journo.Extraction.Claims;
using Journo.Extraction.Sources;
using Journo.Language;

namespace Journo.Extraction;

/// <summary>Makes the quote rows of an article: each stretch in quotation marks with whose words it is.</summary>
internal static class QuoteRows
{
    /// <summary>The rows, with spans in UTF-16 code units.</summary>
    /// <param name="article">The article's id.</param>
    /// <param name="tagged">The text with its quotations.</param>
    /// <param name="attributions">In the order of the text.</param>
    /// <param name="claims">In the order of the text.</param>
    public static IReadOnlyList<Quote> Of(
        string article, TaggedText tagged, SourcedAttribution[] attributions, IReadOnlyList<FoundClaim> claims)
    {
        var rows = new List<Quote>(tagged.Quotations.Count);
        AttributionLookup lookup = new(tagged, attributions);
        var places = new ClaimPlaces(claims);
        var use = new QuotationUse(tagged);
        foreach (Quotation quotation in tagged.Quotations)
        {
            if (quotation.EndWord <= quotation.FirstWord) continue;
            bool direct = IsDirect(tagged, quotation);
            TokenRange words = new(quotation.FirstWord, direct ? quotation.EndWord : WithoutComma(tagged, quotation));
            TextSpan span = tagged.Document.Span(words);
            int claim = places.Of(words);
            ClaimAttribution? stands = claim < 0 ? null : claims[claim].Voice;
            SourcedAttribution? attribution = lookup.Closest(quotation.FirstWord);
            QuoteKind? unsaid = use.KindOf(quotation, attribution?.Found.Cue ?? default);
            rows.Add(new Quote
            {
                Id = RowId.Of(article, 'q', rows.Count + 1),
                Claim = ClaimRows.IdOf(article, claim),
                Article = article,
                Start = span.Start,
                End = span.End,
                Text = span.In(tagged.Document.Text),
                Speaker = unsaid is not null ? null : attribution is not null ? attribution.Speaker?.Name : stands?.Speaker?.Name,
                Cue = unsaid is not null ? null : attribution?.Cue ?? stands?.Cue,
                Kind = unsaid ?? (direct ? QuoteKind.Direct : QuoteKind.Mixed),
            });
        }
        return rows;
    }

    // American typesetting puts the sentence's comma before the closing mark; it is not the speaker's.
    private static int WithoutComma(TaggedText tagged, Quotation quotation)
    {
        int end = quotation.EndWord;
        while (end > quotation.FirstWord + 1 && tagged.Tags[end - 1] is PartOfSpeech.Comma or PartOfSpeech.Stop
            && tagged.Document.Tokens[end - 1].First is ',' or '.') end--;
        return end;
    }

    // A sentence or clause of its own: it has a verb and a mark that closes it, or begins the sentence.
    private static bool IsDirect(TaggedText tagged, Quotation quotation)
    {
        bool closed = tagged.Tags[quotation.EndWord - 1] is PartOfSpeech.Stop or PartOfSpeech.Comma
            || tagged.Is(quotation.Close, PartOfSpeech.Stop) || tagged.Is(quotation.Close, PartOfSpeech.Comma);
        bool opens = tagged.Document.Tokens[quotation.FirstWord].IsCapital;
        return opens && closed && new ClauseSplitter(tagged).IsClause(quotation.FirstWord, quotation.EndWord);
    }
}
