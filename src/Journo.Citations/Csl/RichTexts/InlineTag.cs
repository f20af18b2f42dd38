namespace Journo.Citations.Csl.RichTexts;

/// <summary>A tag of CSL's inline markup as it stands in a field.</summary>
/// <param name="Name">i, b, sup, sub, sc or span: what its other half has too.</param>
/// <param name="Written">The tag as written.</param>
/// <param name="Wrap">What an opening tag makes of its content; null for a closing one.</param>
internal sealed record InlineTag(string Name, string Written, Func<RichNode, RichNode>? Wrap)
{
    private const int Longest = 80;

    private static readonly (string Name, RichStyle Style)[] Simple =
    [
        ("i", new(FontStyle.Italic)), ("b", new(FontWeight: FontWeight.Bold)), ("sup", new(VerticalAlign: VerticalAlign.Sup)),
            ("sub", new(VerticalAlign: VerticalAlign.Sub)), ("sc", SmallCaps),
    ];

    private static RichStyle SmallCaps => new(FontVariant: FontVariant.SmallCaps);

    /// <summary>The tag that begins at <paramref name="at"/>, where a &lt; stands; null if it is none that CSL knows.</summary>
    public static InlineTag? At(string text, int at)
    {
        int end = text.AsSpan(at, Math.Min(Longest, text.Length - at)).IndexOf('>');
        if (end < 2) return null;
        string written = text.Substring(at, end + 1), body = written[1..^1];
        if (body[0] == '/') return body is "/span"
            || Array.Exists(Simple, tag => body.AsSpan(1).SequenceEqual(tag.Name)) ? new(body[1..], written, null) : null;
        foreach (var (name, style) in Simple)
            if (body == name) return new(name, written, node => node.Styled(style));
        if (!body.StartsWith("span ", StringComparison.Ordinal)) return null;
        string attribute = body[5..].Replace(" ", "", StringComparison.Ordinal).Replace('\'', '"');
        return attribute switch
        {
            "class=\"nocase\"" => new("span", written, node => node.Styled(new(NoCase: true))),
            "class=\"nodecor\"" => new("span", written, node => node.Styled(new(NoDecor: true))),
            "style=\"font-variant:small-caps;\"" or "style=\"font-variant:small-caps\"" =>
                new("span", written, node => node.Styled(SmallCaps)),
            _ => null,
        };
    }
}
