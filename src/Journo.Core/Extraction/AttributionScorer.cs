using Journo.Text;

namespace Journo.Extraction;

/// <summary>Says how surely a candidate attributes something.</summary>
internal static class AttributionScorer
{
    public static double Score(TaggedText text, AttributionCandidate candidate)
    {
        ArgumentNullException.ThrowIfNull(text);
        return candidate.Complement is Complement.That or Complement.Quotation or Complement.QuotationBefore or Complement.Colon or Complement.Sentence or Complement.Clause or Complement.ClauseBefore or Complement.Infinitive ? 1 : -1;
    }
}
