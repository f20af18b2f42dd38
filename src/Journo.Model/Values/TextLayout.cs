namespace Journo.Values;

/// <summary>Where the paragraphs and sentences of a text begin and end: UTF-16 code units from 0, end-exclusive; numbers from 1.</summary>
/// <param name="Text">The normalised text.</param>
/// <param name="Paragraphs">In the order of the text.</param>
/// <param name="Sentences">In the order of the text.</param>
internal sealed record TextLayout(string Text, IReadOnlyList<Paragraph> Paragraphs, IReadOnlyList<Sentence> Sentences);
