using Journo.Language;

namespace Journo.Extraction.Sources;

/// <summary>Finds the closest attribution whose content holds a token, by an array with one element a token.</summary>
internal sealed class AttributionLookup
{
    private readonly int[] _owner;
    private readonly SourcedAttribution[] _attributions;

    public AttributionLookup(TaggedText tagged, SourcedAttribution[] attributions)
    {
        _attributions = attributions;
        _owner = new int[tagged.Document.Tokens.Length];
        Array.Fill(_owner, -1);
        foreach (int i in WidestFirst(tagged.Document, attributions))
        {
            foreach (TokenRange content in attributions[i].Found.Content) _owner.AsSpan(content.First, content.Count).Fill(i);
        }
    }

    /// <summary>For the token at an index; null in the article's own voice.</summary>
    public SourcedAttribution? Closest(int token) => _owner[token] >= 0 ? _attributions[_owner[token]] : null;

    /// <summary>The numbers of the attributions, those with most content first, so that written over each other the closest wins.</summary>
    public static int[] WidestFirst(TextDocument document, SourcedAttribution[] attributions)
    {
        var order = new int[attributions.Length];
        var keys = new long[attributions.Length];
        for (int i = 0; i < order.Length; i++)
        {
            long width = 0; // in code units: of two contents with as many tokens the one with the longer words is the wider
            foreach (TokenRange content in attributions[i].Found.Content) width += document.Span(content).Length;
            // "the firm said in a statement that": of two with the same content, the one that names somebody counts.
            long named = attributions[i].Found.HasSource ? 1L << 31 : 0;
            (order[i], keys[i]) = (i, (-width << 32) + named + i);
        }
        Array.Sort(keys, order);
        return order;
    }
}
