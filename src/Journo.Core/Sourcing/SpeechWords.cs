using Journo.Text;

namespace Journo.Sourcing;

/// <summary>Words that tell of speech or writing, in any form.</summary>
internal static class SpeechWords
{
    private const PredicateClass Speech = PredicateClass.Say | PredicateClass.Tell | PredicateClass.Ask | PredicateClass.Mention | PredicateClass.Show | PredicateClass.Noun;

    /// <summary>Whether a stretch of text has a verb or noun of speech outside quotation marks: "said", "statement".</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="span">Where to look.</param>
    /// <param name="quotes">The quotations, which are left out.</param>
    public static bool In(string text, TextSpan span, IEnumerable<Quote> quotes)
    {
        List<TextSpan> quoted = [.. quotes.Select(q => new TextSpan(q.Start, q.End)).Where(span.Overlaps)];
        string words = span.In(text);
        return Tokenizer.Tokenize(words).Any(token => token.IsWord && IsSpeech(token.In(words)) && !quoted.Exists(q => q.Contains(span.Start + token.Start)));
    }

    /// <summary>Whether the words of a cue tell of speech: "said", "According to".</summary>
    public static bool IsTelling(string? cue) => cue is not null
        && (cue.StartsWith("according", StringComparison.OrdinalIgnoreCase) || Tokenizer.Tokenize(cue).Any(token => IsSpeech(token.In(cue))));

    private static bool IsSpeech(ReadOnlySpan<char> word) => (PredicateLexicon.English.ClassesOf(word) & Speech) != 0;
}
