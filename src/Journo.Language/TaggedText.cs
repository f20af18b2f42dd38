namespace Journo.Language;

/// <summary>A document with what each token does in its sentence, and its quotations.</summary>
internal sealed class TaggedText
{
    private TaggedText(TextDocument document, PartOfSpeech[] tags, PredicateClass[] predicates, List<Quotation> quotations,
        int[] quotationOf)
    {
        Document = document;
        Tags = tags;
        Predicates = predicates;
        Quotations = quotations;
        QuotationOf = quotationOf;
    }

    public TextDocument Document { get; }
    /// <summary>For each token.</summary>
    public PartOfSpeech[] Tags { get; }
    /// <summary>For each token: of what it can be the predicate, and in which form. None for closed-class words.</summary>
    public PredicateClass[] Predicates { get; }
    /// <summary>In the order of the text; they do not overlap.</summary>
    public List<Quotation> Quotations { get; }
    /// <summary>For each token: index of the quotation that it stands in, its marks included; -1 outside.</summary>
    public int[] QuotationOf { get; }

    public static TaggedText Of(TextDocument document, CancellationToken cancellation = default)
    {
        List<Quotation> quotations = QuotationFinder.Find(document);
        var quotationOf = new int[document.Tokens.Length];
        Array.Fill(quotationOf, -1);
        var tags = new PartOfSpeech[document.Tokens.Length];
        for (int q = 0; q < quotations.Count; q++)
        {
            Quotation quotation = quotations[q];
            quotationOf.AsSpan(quotation.Open, quotation.Close - quotation.Open).Fill(q);
            tags.AsSpan(quotation.Open, quotation.OpenLength).Fill(PartOfSpeech.QuoteOpen);
            tags.AsSpan(quotation.EndWord, quotation.CloseLength).Fill(PartOfSpeech.QuoteClose);
        }
        cancellation.ThrowIfCancellationRequested();
        PredicateClass[] predicates = Tagger.Tag(document, tags);
        return new TaggedText(document, tags, predicates, quotations, quotationOf);
    }

    public bool Is(int token, PartOfSpeech tag) => (uint)token < (uint)Tags.Length && Tags[token] == tag;
}
