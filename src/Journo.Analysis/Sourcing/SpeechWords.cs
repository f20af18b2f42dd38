using Journo.Language;

namespace Journo.Analysis.Sourcing;

/// <summary>Words that tell of speech or writing, in any form.</summary>
internal sealed class SpeechWords(ILanguage language) : ILanguageTable<SpeechWords>
{
    private const PredicateClass Speech = PredicateClass.Say | PredicateClass.Tell | PredicateClass.Ask | PredicateClass.Mention
        | PredicateClass.Show | PredicateClass.Noun;

    public static SpeechWords Load(ILanguage language) => new(language);

    /// <summary>Whether a stretch of text has a verb or noun of speech outside quotation marks: "said", "statement".</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="span">Where to look.</param>
    /// <param name="without">What is left out: quotations, clauses beside the statement.</param>
    public bool In(string text, TextSpan span, IEnumerable<TextSpan> without)
    {
        List<TextSpan> left = [.. without.Where(span.Overlaps)];
        string words = span.In(text);
        // "United States" is a name.
        return Tokenizer.Tokenize(words, language.Lexicon)
            .Any(token => token.IsWord && (token.Start == 0 || !token.IsCapital) && IsSpeech(token.In(words))
            && !left.Exists(q => q.Contains(span.Start + token.Start)));
    }

    /// <summary>Whether the words of a cue tell of speech: "said", "According to".</summary>
    public bool IsTelling(string? cue) => cue is not null
        && (cue.StartsWith("according", StringComparison.OrdinalIgnoreCase)
            || Tokenizer.Tokenize(cue, language.Lexicon).Any(token => IsSpeech(token.In(cue))));

    /// <summary>Whether the words of a cue say or tell, and do not only ask, show, mention or refuse to.</summary>
    public bool IsSaying(string? cue) => cue is not null
        && (cue.StartsWith("according", StringComparison.OrdinalIgnoreCase)
            || Tokenizer.Tokenize(cue, language.Lexicon)
            .Any(token => language.Predicates.ClassesOf(token.In(cue)) is var classes
            && (classes & (PredicateClass.Say | PredicateClass.Tell)) != 0 && (classes & PredicateClass.Noun) == 0))
        && !language.Get<SourcingWords>().Silent.IsIn(cue);

    private bool IsSpeech(ReadOnlySpan<char> word) => (language.Predicates.ClassesOf(word) & Speech) != 0;
}
