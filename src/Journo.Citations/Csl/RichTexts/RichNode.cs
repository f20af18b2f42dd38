using System.Text;
using Journo.Citations.Csl.Locales;

namespace Journo.Citations.Csl.RichTexts;

/// <summary>
/// Text as a style builds it: an immutable tree of strings, styles, quotations and lists. Punctuation is not yet merged and quotation marks
/// not yet chosen: <see cref="Finish"/> does that. A node without text is always <see cref="Empty"/>.
/// </summary>
internal abstract class RichNode
{
    private protected RichNode() { }

    /// <summary>No text at all.</summary>
    public static RichNode Empty { get; } = new TextNode("");

    /// <summary>Whether there is no text.</summary>
    public bool IsEmpty => ReferenceEquals(this, Empty);

    /// <summary>A string as it is: a term, a number, a delimiter.</summary>
    public static RichNode Text(string? text) => string.IsNullOrEmpty(text) ? Empty : new TextNode(text);

    /// <summary>The text of a field: its inline markup, its quotation marks and apostrophes are read.</summary>
    public static RichNode Field(string? text, CslLocale locale) => string.IsNullOrEmpty(text) ? Empty : FieldMarkup.Read(text, locale);

    /// <summary>What a writer put before or after a cite: read as a field, but its quotation marks stay as they are, whatever stands around
    /// them.</summary>
    public static RichNode CiteAffix(string? text, CslLocale locale) => string.IsNullOrEmpty(text) ? Empty
        : FieldMarkup.Read(text, locale, keepQuotes: true);

    /// <summary>All that is not empty, one after the other, with <paramref name="delimiter"/> between.</summary>
    public static RichNode Join(IEnumerable<RichNode> nodes, string? delimiter = null)
    {
        var kept = new List<RichNode>();
        foreach (var node in nodes)
        {
            if (node.IsEmpty) continue;
            if (kept.Count > 0 && !string.IsNullOrEmpty(delimiter)) kept.Add(new TextNode(delimiter));
            kept.Add(node);
        }
        return kept.Count switch { 0 => Empty, 1 => kept[0], _ => new ListNode(kept) };
    }

    /// <summary>One after the other.</summary>
    public static RichNode Join(params RichNode[] nodes) => Join(nodes, null);

    /// <summary>With text around it, if it is not empty.</summary>
    public RichNode Affixed(string? prefix, string? suffix) =>
        IsEmpty || (string.IsNullOrEmpty(prefix) && string.IsNullOrEmpty(suffix)) ? this : Join(Text(prefix), this, Text(suffix));

    /// <summary>In a style.</summary>
    public RichNode Styled(RichStyle style) => IsEmpty || style.IsUnset ? this : new StyleNode(style, this);

    /// <summary>In quotation marks of the level that it turns out to stand at.</summary>
    public RichNode Quoted() => IsEmpty ? this : new QuoteNode(this);

    /// <summary>In another case; <paramref name="language"/> is the item's, else the style's.</summary>
    public RichNode Cased(TextCase textCase, string? language) => IsEmpty
        || textCase == TextCase.Unset ? this : TextCases.Apply(this, textCase, language);

    /// <summary>Without full stops.</summary>
    public RichNode WithoutPeriods() => IsEmpty ? this : MapText(text => text.Replace(".", "", StringComparison.Ordinal));

    /// <summary>With a mark of the caller's, which <see cref="ReplaceTagged"/> finds again.</summary>
    public RichNode Tagged(object tag) => IsEmpty ? this : new TagNode(tag, this);

    /// <summary>The tree with every tagged node put through <paramref name="replace"/>; untagged parts that become empty
    /// disappear.</summary>
    public RichNode ReplaceTagged(Func<object, RichNode, RichNode> replace) =>
        this is TagNode tagged ? replace(tagged.Tag, tagged.Child.ReplaceTagged(replace))
            : MapChildren(child => child.ReplaceTagged(replace));

    /// <summary>The tree with every string put through <paramref name="map"/>, in order.</summary>
    public RichNode MapText(Func<string, string> map)
    {
        if (this is not TextNode leaf) return MapChildren(child => child.MapText(map));
        string text = map(leaf.Value);
        return text.Length == 0 ? Empty : ReferenceEquals(text, leaf.Value) ? this : new TextNode(text);
    }

    /// <summary>The letters alone, without styles or quotation marks: for comparing and for tests of emptiness, not for readers.</summary>
    public string PlainText()
    {
        if (this is TextNode leaf) return leaf.Value;
        var text = new StringBuilder();
        AppendPlain(text);
        return text.ToString();
    }

    /// <summary>Merges punctuation, chooses quotation marks, moves full stops and commas into quotations where the locale wants
    /// that.</summary>
    public RichText Finish(CslLocale locale) => RichTextBuilder.Build(this, locale);

    private protected abstract RichNode MapChildren(Func<RichNode, RichNode> map);

    private protected abstract void AppendPlain(StringBuilder text);

    internal sealed class TextNode(string value) : RichNode
    {
        public string Value => value;

        private protected override RichNode MapChildren(Func<RichNode, RichNode> map) => this;

        private protected override void AppendPlain(StringBuilder text) => text.Append(value);
    }

    internal abstract class WrapNode(RichNode child) : RichNode
    {
        public RichNode Child => child;

        private protected abstract RichNode Wrap(RichNode newChild);

        private protected override RichNode MapChildren(Func<RichNode, RichNode> map)
        {
            var mapped = map(child);
            return mapped.IsEmpty ? Empty : ReferenceEquals(mapped, child) ? this : Wrap(mapped);
        }

        private protected override void AppendPlain(StringBuilder text) => child.AppendPlain(text);
    }

    internal sealed class StyleNode(RichStyle style, RichNode child) : WrapNode(child)
    {
        public RichStyle Style => style;

        private protected override RichNode Wrap(RichNode newChild) => new StyleNode(style, newChild);
    }

    internal sealed class QuoteNode(RichNode child) : WrapNode(child)
    {
        private protected override RichNode Wrap(RichNode newChild) => new QuoteNode(newChild);
    }

    internal sealed class TagNode(object tag, RichNode child) : WrapNode(child)
    {
        public object Tag => tag;

        private protected override RichNode Wrap(RichNode newChild) => new TagNode(tag, newChild);
    }

    internal sealed class ListNode(IReadOnlyList<RichNode> children) : RichNode
    {
        public IReadOnlyList<RichNode> Children => children;

        private protected override RichNode MapChildren(Func<RichNode, RichNode> map) => Join(children.Select(map));

        private protected override void AppendPlain(StringBuilder text)
        {
            foreach (var child in children) child.AppendPlain(text);
        }
    }
}
