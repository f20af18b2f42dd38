using Journo.Extraction.Entities;
using Journo.Extraction.Hedges;
using Journo.Language;
using Journo.Testing;

namespace Journo.Extraction.Tests;

public sealed class CancellationTests
{
    private static readonly string Text =
        string.Concat(Enumerable.Repeat("Ann Brill \"perhaps\" said that Acme left Lindmouth in May. ", 100));
    private static readonly TextDocument Document = TextDocument.Of(Text, InEnglish.Language);
    private static readonly CancellationToken Ended = new(canceled: true);

    public static TheoryData<string> Passes => [.. Works.Keys];

    private static Dictionary<string, Action> Works { get; } = new()
    {
        ["tokens"] = () => Tokenizer.Tokenize(Text, InEnglish.Language.Lexicon, Ended),
        ["sentences"] = () => LayoutReader.Of(Text, Document.Tokens, Ended),
        ["document"] = () => TextDocument.Of(Text, InEnglish.Language, Ended),
        ["quotations"] = () => QuotationFinder.Find(Document, Ended),
        ["parts of speech"] = () => Tagger.Tag(Document, new PartOfSpeech[Document.Tokens.Length], Ended),
        ["names"] = () => EntityFinder.Find(Text, Document.Tokens, InEnglish.Language, Ended),
        ["hedges"] = () => InEnglish.Language.Get<HedgeFinder>().Find(TaggedText.Of(Document), Ended),
    };

    [Theory, MemberData(nameof(Passes))]
    public void A_pass_ends_when_it_is_called_off(string pass) => Assert.Throws<OperationCanceledException>(Works[pass]);
}
