using static Journo.Analysis.Explanations.Phrases;

namespace Journo.Analysis.Explanations;

/// <summary>Explains how much of the sentence is the speaker's, and whose the words are.</summary>
internal static class QuoteExplainer
{
    public static Explanation Explain(Quote row) => new()
    {
        Id = row.Id,
        Of = nameof(Quote),
        Rule = row.Kind == QuoteKind.Direct ? "direct quotation" : "mixed quotation",
        Words = Words(row.Cue),
        Text = Sentences(
            row.Kind == QuoteKind.Direct
                ? "It is direct: what stands in quotation marks is a sentence or clause of its own."
                : "It is mixed: the words in quotation marks are part of the reporter's sentence.",
            (row.Speaker, row.Cue) switch
            {
                (null, null) => "No words beside it say whose it is.",
                (null, _) => $"{Quoted(row.Cue)} attributes it, but whose words they are can't be told.",
                (_, null) => $"The words are {row.Speaker}'s, to whom the claim around them is attributed.",
                _ => $"The words are {row.Speaker}'s: {Quoted(row.Cue)} attributes them.",
            }),
    };
}
