using System.Text;

namespace Journo.Citations.Csl.RichTexts;

/// <summary>The tags of CSL's inline markup in a text, taken out so that its words can be changed, and put back in turn where they
/// stood.</summary>
internal sealed class MarkupTags
{
    /// <summary>None.</summary>
    public static MarkupTags None { get; } = new();

    private readonly List<(int At, string Written)> _tags = [];
    private int _next;

    /// <summary>The text without its tags.</summary>
    public static string TakeFrom(string text, out MarkupTags tags)
    {
        tags = new();
        var plain = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length;)
        {
            if (text[i] == '<' && InlineTag.At(text, i) is { } tag)
            {
                tags._tags.Add((plain.Length, tag.Written));
                i += tag.Written.Length;
            }
            else plain.Append(text[i++]);
        }
        return plain.ToString();
    }

    /// <summary>Appends the tags, from where the last call ended, that stood up to a place in the text without them.</summary>
    public void AppendUpTo(int place, StringBuilder text)
    {
        for (; _next < _tags.Count && _tags[_next].At <= place; _next++) text.Append(_tags[_next].Written);
    }

    /// <summary>The text as it was.</summary>
    public string PutBack(string plain)
    {
        var text = new StringBuilder(plain.Length);
        for (int i = 0; i < plain.Length; i++)
        {
            AppendUpTo(i, text);
            text.Append(plain[i]);
        }
        AppendUpTo(plain.Length, text);
        return text.ToString();
    }
}
