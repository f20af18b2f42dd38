namespace Journo.Citations.Csl.RichTexts;

/// <summary>Writes finished text.</summary>
internal static class RichTextWriter
{
    public static void Write(IReadOnlyList<RichToken> tokens, TextWriter writer, RichTextForm form)
    {
        IRichMarkup markup = form switch { RichTextForm.Html => HtmlMarkup.Instance, RichTextForm.Markdown => MarkdownMarkup.Instance, _ =>
            PlainMarkup.Instance };
        var open = new Stack<(RichStyle Around, string End)>();
        RichStyle now = default;
        foreach (var token in tokens)
        {
            switch (token.Kind)
            {
                case RichTokenKind.Open:
                    var (inside, start, end) = StyleMarks.Of(now, token.Style, markup);
                    open.Push((now, end));
                    now = inside;
                    writer.Write(start);
                    break;
                case RichTokenKind.Close:
                    (now, string close) = open.Pop();
                    writer.Write(close);
                    break;
                default:
                    markup.WriteText(token.Text, writer);
                    break;
            }
        }
    }
}
