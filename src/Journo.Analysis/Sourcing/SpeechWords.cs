using Journo.Language;

namespace Journo.Analysis.Sourcing;

/// <summary>Words that tell of speech or writing, in any form.</summary>
internal static class SpeechWords
{
    private const PredicateClass Speech = PredicateClass.Say | PredicateClass.Tell | PredicateClass.Ask | PredicateClass.Mention | PredicateClass.Show | PredicateClass.Noun;

    /// <summary>Whether a stretch of text has a verb or noun of speech outside quotation marks: "said", "statement".</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="span">Where to look.</param>
    /// <param name="without">What is left out: quotations, clauses beside the statement.</param>
    public static bool In(string text, TextSpan span, IEnumerable<TextSpan> without)
    {
        List<TextSpan> left = [.. without.Where(span.Overlaps)];
        string words = span.In(text);
        // "United States" is a name.
        return Tokenizer.Tokenize(words).Any(token => token.IsWord && (token.Start == 0 || !token.IsCapital) && IsSpeech(token.In(words)) && !left.Exists(q => q.Contains(span.Start + token.Start)));
    }

    /// <summary>Whether the words of a cue tell of speech: "said", "According to".</summary>
    public static bool IsTelling(string? cue) => cue is not null
        && (cue.StartsWith("according", StringComparison.OrdinalIgnoreCase) || Tokenizer.Tokenize(cue).Any(token => IsSpeech(token.In(cue))));

    /// <summary>Whether the words of a cue say or tell, and do not only ask, show, mention or refuse to.</summary>
    public static bool IsSaying(string? cue) => cue is not null
        && (cue.StartsWith("according", StringComparison.OrdinalIgnoreCase) || Tokenizer.Tokenize(cue).Any(token => PredicateLexicon.English.ClassesOf(token.In(cue)) is var classes && (classes & (PredicateClass.Say | PredicateClass.Tell)) != 0 && (classes & PredicateClass.Noun) == 0))
        && !SourcingWords.Silent.IsIn(cue);

    private static bool IsSpeech(ReadOnlySpan<char> word) => (PredicateLexicon.English.ClassesOf(word) & Speech) != 0;
}
