using Journo.Language;

namespace Journo.Extraction.Entities.Model;

/// <summary>A text parted into stretches where capitals tell names, with their zones, and headlines, where they tell nothing.</summary>
internal sealed class NameLines
{
    private NameLines(NameWords words) => Words = words;

    /// <summary>The text.</summary>
    public NameWords Words { get; }

    /// <summary>Where names are looked for, in the order of the text.</summary>
    public List<NameZone> Zones { get; } = [];

    /// <summary>Token ranges of headlines, in the order of the text.</summary>
    public List<(int First, int End)> Headlines { get; } = [];

    /// <summary>Parts a text.</summary>
    /// <param name="text">In ordinary case.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="language">Its language.</param>
    /// <param name="unlisted">Hashes of words that the indexes of names shall not know, for fitting; null for all others.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static NameLines Of(string text, Token[] tokens, ILanguage language, Func<ulong, bool>? unlisted = null,
        CancellationToken cancellation = default)
    {
        TokenShape breaks = LineBreaks.EndParagraphs(text, tokens)
            ? TokenShape.LineBefore | TokenShape.ParagraphBefore : TokenShape.ParagraphBefore;
        var lines = new NameLines(new NameWords(text, tokens, language.Get<NameGazetteer>(), language.Get<KnownNames>(), breaks,
            unlisted));
        var zones = new NameZones(lines.Words);
        for (int i = 0; i < tokens.Length;)
        {
            cancellation.ThrowIfCancellationRequested();
            int end = HeadlineLines.EndOfStretch(tokens, i, breaks, out bool headline);
            if (headline) lines.Headlines.Add((i, end));
            else zones.AddTo(lines.Zones, i, end);
            i = end;
        }
        return lines;
    }
}
