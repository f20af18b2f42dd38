using Journo.Language;

namespace Journo.Extraction.Claims;

/// <summary>
/// Finds what makes a clause a prediction: a verb form about what is to come ("will", "is expected to", "remains to be seen").
/// </summary>
internal sealed class PredictionDetector(TaggedText tagged)
{
    private readonly TextDocument _document = tagged.Document;

    /// <summary>The words that show it; null where nothing does.</summary>
    /// <param name="first">Index of the first token.</param>
    /// <param name="end">One past the last token.</param>
    public string? Sign(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            ReadOnlySpan<char> word = _document[_document.Tokens[i]];
            if (tagged.Tags[i] == PartOfSpeech.Modal
                && word is "will" or "Will" or "won't" or "won\u2019t" or "shall" or "'ll" or "\u2019ll") return word.ToString();
            if (Awaits(word) && tagged.Is(i + 1, PartOfSpeech.To) && i > first
                && tagged.Tags[i - 1] is PartOfSpeech.Be or PartOfSpeech.Adverb && !IsPast(first, i)) return $"{word} to";
            if (word is "remains" && _document.IsWord(i + 1, "to") && _document.IsWord(i + 2, "be")
                && _document.IsWord(i + 3, "seen")) return "remains to be seen";
        }
        return null;
    }

    private static bool Awaits(ReadOnlySpan<char> word) =>
        word is "going" or "expected" or "set" or "due" or "projected" or "forecast" or "likely" or "unlikely" or "bound" or "poised"
        or "destined" or "about";

    private bool IsPast(int first, int end)
    {
        for (int i = end - 1; i >= first && i > end - 4; i--)
        {
            if (tagged.Tags[i] == PartOfSpeech.Be) return _document[_document.Tokens[i]] is "was" or "were" or "been";
        }
        return false;
    }
}
