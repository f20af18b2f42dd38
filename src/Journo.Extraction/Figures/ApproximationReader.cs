using Journo.Language;

namespace Journo.Extraction.Figures;

/// <summary>Reads the words before a number that make it approximate or a bound: "more than", "nearly", "up to".</summary>
internal static class ApproximationReader
{
    private const int LongestPhrase = 4;

    /// <summary>The longest phrase that ends right before a token.</summary>
    public static (string? Words, FigureBound Bound) Before(TextDocument document, int token)
    {
        if (token == 0 || !document.Tokens[token - 1].IsWord) return default;
        PhraseTable<(string Words, FigureBound Bound)> phrases = document.Language.Get<Phrases>().Table;
        for (int length = Math.Min(LongestPhrase, token); length > 0; length--)
        {
            int first = token - length;
            if (phrases.TryMatch(document.Words, document.Tokens.AsSpan(first, length), out int matched,
                out (string Words, FigureBound Bound) phrase) && matched == length) return phrase;
        }
        return default;
    }

    private sealed class Phrases(ILanguage language) : ILanguageTable<Phrases>
    {
        public PhraseTable<(string Words, FigureBound Bound)> Table { get; } = new(language, language.Lines("Approximator").Select(line =>
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            string words = line[..colon].Trim();
            return (words, (words, Bound: line[(colon + 1)..].Trim() switch { "lower" => FigureBound.Lower, "upper" =>
                FigureBound.Upper, _ => FigureBound.None }));
        }));

        public static Phrases Load(ILanguage language) => new(language);
    }
}
