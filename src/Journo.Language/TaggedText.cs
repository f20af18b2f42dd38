namespace Journo.Language;

/// <summary>
/// A document with what each token does in its sentence, and its quotations. Immutable by custom: every pass reads the same arrays, none
/// writes them.
/// </summary>
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

    /// <summary>The text with its tokens and sentences.</summary>
    public TextDocument Document { get; }
    /// <summary>One for each token, at its index.</summary>
    public PartOfSpeech[] Tags { get; }
    /// <summary>
    /// One for each token, at its index: its cue classes and forms. <see cref="PredicateClass.None"/> for closed-class words.
    /// </summary>
    public PredicateClass[] Predicates { get; }
    /// <summary>In the order of the text; they do not overlap.</summary>
    public List<Quotation> Quotations { get; }
    /// <summary>
    /// One for each token, at its index: the index in <see cref="Quotations"/> of the one that it stands in, marks included; -1 outside.
    /// </summary>
    public int[] QuotationOf { get; }

    /// <summary>Finds the quotations of a document and tags its tokens.</summary>
    /// <param name="document">The document.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public static TaggedText Of(TextDocument document, CancellationToken cancellation = default)
    {
        List<Quotation> quotations = QuotationFinder.Find(document, cancellation);
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
        PredicateClass[] predicates = Tagger.Tag(document, tags, cancellation);
        return new TaggedText(document, tags, predicates, quotations, quotationOf);
    }

    /// <summary>Whether the token at an index has a tag; false outside the text.</summary>
    public bool Is(int token, PartOfSpeech tag) => (uint)token < (uint)Tags.Length && Tags[token] == tag;
}
