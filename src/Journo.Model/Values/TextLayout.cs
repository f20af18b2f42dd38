namespace Journo.Values;

/// <summary>Where the paragraphs and sentences of a text begin and end.</summary>
internal sealed record TextLayout(string Text, IReadOnlyList<Paragraph> Paragraphs, IReadOnlyList<Sentence> Sentences);
