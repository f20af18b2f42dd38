using static Journo.Analysis.Explanations.Phrases;

namespace Journo.Analysis.Explanations;

/// <summary>Explains how much of the sentence is the speaker's, and whose the words are.</summary>
internal static class QuoteExplainer
{
    public static Explanation Explain(Quote row) => new()
    {
        Id = row.Id,
        Of = nameof(Quote),
        Rule = row.Kind switch
        {
            QuoteKind.Direct => "direct quotation", QuoteKind.Mixed => "mixed quotation", QuoteKind.Name => "name in marks",
            _ => "term in marks",
        },
        Words = Words(row.Cue),
        Text = Sentences(
            row.Kind switch
            {
                QuoteKind.Direct => "It is direct: what stands in quotation marks is a sentence or clause of its own.",
                QuoteKind.Mixed => "It is mixed: the words in quotation marks are part of the reporter's sentence.",
                QuoteKind.Name => "It is no quotation: the marks stand around a title, a nickname or a name.",
                _ => "It is no quotation: the marks stand around a word that is explained, mentioned or held at a distance.",
            },
            !row.Kind.IsSpoken() ? null : (row.Speaker, row.Cue) switch
            {
                (null, null) => "No words beside it say whose it is.",
                (null, _) => $"{Quoted(row.Cue)} attributes it, but whose words they are can't be told.",
                (_, null) => $"The words are {row.Speaker}'s, to whom the claim around them is attributed.",
                _ => $"The words are {row.Speaker}'s: {Quoted(row.Cue)} attributes them.",
            }),
    };
}
