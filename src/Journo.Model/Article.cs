using Journo.Values;

namespace Journo;

/// <summary>One document, its metadata and, unless it comes from a dataset, its normalised text.</summary>
public sealed record Article : ITraceable
{
    /// <summary>Unique in a dataset.</summary>
    public required string Id { get; init; }
    /// <summary>The headline.</summary>
    public string Title { get; init; } = "";
    /// <summary>Who wrote it.</summary>
    public string? Byline { get; init; }
    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }
    /// <summary>Where it stands.</summary>
    public string? Url { get; init; }
    /// <summary>When it was published, as exactly as is known.</summary>
    public EdtfDate? Published { get; init; }
    /// <summary>When it was retrieved.</summary>
    public EdtfDate? Retrieved { get; init; }
    /// <summary>BCP 47 language tag: the language that its rows are extracted by.</summary>
    public string Language { get; init; } = "en";
    /// <summary>SHA-256 of the normalised text in UTF-8, lower-case hexadecimal.</summary>
    public string Sha256 { get; init; } = "";
    /// <summary>Length of the normalised text in UTF-16 code units.</summary>
    public int Characters { get; init; }
    /// <summary>The normalised text that all offsets count in; null for an article read from a dataset.</summary>
    public string? Text { get; init; }
    /// <summary>The file that it was read from, if any.</summary>
    public string? Path { get; init; }

    /// <summary>The paragraphs in the order of the text; empty where the text is not at hand. Worked out when first asked for.</summary>
    public IReadOnlyList<Paragraph> Paragraphs => Layout.Paragraphs;
    /// <summary>The sentences in the order of the text; empty where the text is not at hand. Worked out when first asked for.</summary>
    public IReadOnlyList<Sentence> Sentences => Layout.Sentences;

    private LayoutCache _layout;
    private TextLayout Layout => _layout.Of(Text ?? "");

    /// <summary>What cuts the text into <see cref="Paragraphs"/> and <see cref="Sentences"/>: a matter of its language.</summary>
    internal Func<string, TextLayout> LayoutReader { init => _layout = new LayoutCache(value); }

    /// <summary>The title.</summary>
    public override string ToString() => Title;

    RowOrigin ITraceable.Origin { get; set; }
}

/// <summary>A paragraph: lines up to an empty line.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Start">First UTF-16 code unit in the normalised text, from 0.</param>
/// <param name="End">One past the last UTF-16 code unit, without the line end.</param>
/// <param name="IsHeading">Whether it reads as a heading.</param>
public sealed record Paragraph(int Number, int Start, int End, bool IsHeading)
{
    /// <summary>Where it stands: <c>12-34</c>.</summary>
    public override string ToString() => new TextSpan(Start, End).ToString();
}

/// <summary>A sentence, or a heading.</summary>
/// <param name="Number">From 1, over the whole article.</param>
/// <param name="Paragraph">The number of its paragraph, from 1.</param>
/// <param name="Start">First UTF-16 code unit in the normalised text, from 0.</param>
/// <param name="End">One past the last UTF-16 code unit.</param>
/// <param name="IsHeading">Whether it is a heading.</param>
public sealed record Sentence(int Number, int Paragraph, int Start, int End, bool IsHeading)
{
    /// <summary>Where it stands: <c>12-34</c>.</summary>
    public override string ToString() => new TextSpan(Start, End).ToString();
}
