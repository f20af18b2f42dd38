using Journo.Text;

namespace Journo.Extraction;

/// <summary>Gives quotations that have no cue of their own to whoever was quoted before: in the same paragraph, or in the one before where the quotation opens a paragraph.</summary>
internal static class OrphanQuotations
{
    private const int FewestTokens = 6;

    public static void Adopt(TaggedText text, List<AttributionCandidate> candidates)
    {
        TextDocument document = text.Document;
        AttributionCandidate[] speakers = [.. candidates.Where(c => c.Parent is null && (c.Class & (PredicateClass.Say | PredicateClass.Tell | PredicateClass.Ask | PredicateClass.Think)) != 0)];
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
            if (quotation.Close - quotation.Open < FewestTokens || IsClaimed(candidates, quotation)) continue;
            SentenceTokens sentence = document.Sentences[document.SentenceAt(quotation.Open)];
            if (quotation.Open != sentence.FirstToken || last is null) continue;
            int paragraph = sentence.Sentence.Paragraph;
            if (paragraph - lastParagraph > 1) continue;
            last.Content.Add(new TokenRange(quotation.Open, quotation.Close));
            lastParagraph = paragraph;
        }
    }

    private static bool IsClaimed(List<AttributionCandidate> candidates, Quotation quotation)
    {
        var range = new TokenRange(quotation.Open, quotation.Close);
        foreach (AttributionCandidate candidate in candidates)
        {
            foreach (TokenRange content in candidate.Content)
            {
                if (content.Overlaps(range) && !range.Contains(candidate.Head)) return true;
            }
        }
        return false;
    }
}
