using Journo.Citations.Csl.Locales;

namespace Journo.Citations.Csl.RichTexts;

/// <summary>Lays a tree out as tokens, with quotation marks chosen by their depth and punctuation merged where pieces meet.</summary>
internal sealed class RichTextBuilder
{
    private readonly CslLocale _locale;
    private readonly List<RichToken> _tokens = [];
    private int _quotes;

    private RichTextBuilder(CslLocale locale) => _locale = locale;

    public static RichText Build(RichNode node, CslLocale locale)
    {
        if (node.IsEmpty) return RichText.Empty;
        var builder = new RichTextBuilder(locale);
        builder.Add(node);
        DisplayTail.MoveIn(builder._tokens);
        PunctuationMerge.Apply(builder._tokens, locale);
        return new(builder._tokens);
    }

    private void Add(RichNode node)
    {
        switch (node)
        {
            case RichNode.TextNode leaf:
                _tokens.Add(RichToken.OfText(leaf.Value));
                break;
            case RichNode.StyleNode styled:
                _tokens.Add(RichToken.Open(styled.Style));
                Add(styled.Child);
                _tokens.Add(RichToken.Close);
                break;
            case RichNode.QuoteNode quoted:
                bool inner = _quotes++ % 2 == 1;
                _tokens.Add(RichToken.OfMark(inner ? _locale.OpenInnerQuote : _locale.OpenQuote, RichTokenKind.OpenQuote));
                Add(quoted.Child);
                _tokens.Add(RichToken.OfMark(inner ? _locale.CloseInnerQuote : _locale.CloseQuote, RichTokenKind.CloseQuote));
                _quotes--;
                break;
            case RichNode.WrapNode wrap:
                Add(wrap.Child);
                break;
            case RichNode.ListNode list:
                foreach (var child in list.Children) Add(child);
                break;
        }
    }
}
