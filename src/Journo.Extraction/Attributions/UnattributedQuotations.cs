using Journo.Language;

namespace Journo.Extraction.Attributions;

/// <summary>Gives quotations that have no cue of their own to whoever was quoted before: in the same paragraph, or in the one before where
/// the quotation opens a paragraph.</summary>
internal static class UnattributedQuotations
{
    private const int FewestTokens = 6;

    public static void AttachToLastSpeaker(TaggedText text, List<AttributionCandidate> candidates)
    {
        TextDocument document = text.Document;
        AttributionCandidate[] speakers =
            [.. candidates.Where(c => c.Parent is null && (c.Class & (
            PredicateClass.Say | PredicateClass.Tell | PredicateClass.Ask | PredicateClass.Think)) != 0)];
        bool[] claimed = Claimed(text, candidates);
        int speaker = -1;
        AttributionCandidate? last = null;
        int lastParagraph = -1;
        foreach (Quotation quotation in text.Quotations)
        {
            while (speaker + 1 < speakers.Length && speakers[speaker + 1].Cue.First < quotation.Open)
            {
                last = speakers[++speaker];
                lastParagraph = document.Sentences[last.Sentence].Sentence.Paragraph;
            }
            if (quotation.Close - quotation.Open < FewestTokens
                || claimed.AsSpan(quotation.Open, quotation.Close - quotation.Open).Contains(true)) continue;
            SentenceTokens sentence = document.Sentences[document.SentenceAt(quotation.Open)];
            if (quotation.Open != sentence.FirstToken || last is null) continue;
            int paragraph = sentence.Sentence.Paragraph;
            if (paragraph - lastParagraph > 1) continue;
            last.Content.Add(new TokenRange(quotation.Open, quotation.Close));
            lastParagraph = paragraph;
        }
    }

    /// <summary>For each token, whether it is content of a candidate whose cue stands outside the token's quotation.</summary>
    private static bool[] Claimed(TaggedText text, List<AttributionCandidate> candidates)
    {
        var claimed = new bool[text.Tags.Length];
        foreach (AttributionCandidate candidate in candidates)
        {
            int own = text.QuotationOf[candidate.Head];
            foreach (TokenRange content in candidate.Content)
            {
                for (int i = content.First; i < content.End; i++) claimed[i] |= own < 0 || text.QuotationOf[i] != own;
            }
        }
        return claimed;
    }
}
