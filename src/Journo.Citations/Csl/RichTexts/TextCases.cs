namespace Journo.Citations.Csl.RichTexts;

/// <summary>
/// Puts text in another case, over the strings of a tree as if they were one, and leaves alone what is marked <c>nocase</c>.
/// Turkish and Azeri have their dotted and dotless i.
/// </summary>
internal static class TextCases
{
    public static RichNode Apply(RichNode node, TextCase textCase, string? language)
    {
        if (textCase == TextCase.Title && !IsEnglish(language)) return node;
        var pieces = new List<CasedPiece>();
        Collect(node, false, pieces);
        var text = new CasedText(pieces, language);
        switch (textCase)
        {
            case TextCase.Lowercase: text.Lower(0, text.Length); break;
            case TextCase.Uppercase: text.Upper(0, text.Length); break;
            case TextCase.CapitalizeFirst: text.CapitalizeFirst(); break;
            case TextCase.CapitalizeAll: CapitalizeAll(text); break;
            case TextCase.Sentence: Sentence(text); break;
            case TextCase.Title: TitleCase.Apply(text); break;
        }
        int next = 0;
        return node.MapText(_ => text.Piece(next++));
    }

    private static bool IsEnglish(string? language) =>
        string.IsNullOrEmpty(language) || language.Equals("en", StringComparison.OrdinalIgnoreCase)
            || language.StartsWith("en-", StringComparison.OrdinalIgnoreCase)
            || language.StartsWith("en_", StringComparison.OrdinalIgnoreCase);

    private static void Collect(RichNode node, bool noCase, List<CasedPiece> pieces)
    {
        switch (node)
        {
            case RichNode.TextNode leaf: pieces.Add(new(leaf.Value, noCase)); break;
            case RichNode.StyleNode styled: Collect(styled.Child, noCase || styled.Style.NoCase || styled.Style.NoDecor, pieces); break;
            case RichNode.WrapNode wrap: Collect(wrap.Child, noCase, pieces); break;
            case RichNode.ListNode list:
                foreach (var child in list.Children) Collect(child, noCase, pieces);
                break;
        }
    }

    private static void CapitalizeAll(CasedText text)
    {
        foreach (var (start, end) in text.Words(hyphens: false))
            if (text.IsLower(start, end)) text.Upper(start, start + 1);
    }

    private static void Sentence(CasedText text)
    {
        int first = text.FirstWord();
        if (first < 0) return;
        text.Lower(first + 1, text.Length);
        text.Upper(first, first + 1);
    }
}

/// <summary>One string of a tree, and whether its case is fixed.</summary>
internal readonly record struct CasedPiece(string Text, bool NoCase);
