using Journo.Language;

namespace Journo.Extraction.Attributions;

/// <summary>Gives quotations that have no cue of their own to whoever was quoted before: in the same paragraph, or in the one before where
/// the quotation opens a paragraph.</summary>
internal static class UnattributedQuotations
{
    private const int FewestTokens = 6; // a shorter one is a title or a word, but for a whole sentence beside what was quoted: "It did."

    public static void AttachToLastSpeaker(TaggedText text, List<AttributionCandidate> candidates)
    {
        TextDocument document = text.Document;
        AttributionCandidate[] speakers =
            [.. candidates.Where(c => c.Parent is null && text.QuotationOf[c.Head] < 0 && (c.Class & (
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
            SentenceTokens sentence = document.Sentences[document.SentenceAt(quotation.Open)];
            int paragraph = sentence.Sentence.Paragraph;
            if (claimed.AsSpan(quotation.Open, quotation.Close - quotation.Open).Contains(true))
            {
                if (last?.ContentHolds(quotation.Open) == true) lastParagraph = paragraph;
                continue;
            }
            if (quotation.Open != sentence.FirstToken || last is null) continue;
            bool whole = paragraph == lastParagraph && text.Tags[quotation.EndWord - 1] == PartOfSpeech.Stop
                && quotation.Close >= sentence.EndToken;
            if (quotation.Close - quotation.Open < FewestTokens && !whole) continue;
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
