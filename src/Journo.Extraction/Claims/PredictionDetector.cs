using Journo.Language;

namespace Journo.Extraction.Claims;

/// <summary>Finds what makes a clause one about what is to come: a verb form ("will", "is expected to"), or a state of the future ("the outlook is bleak").</summary>
internal sealed class PredictionDetector(TaggedText tagged)
{
    private readonly TextDocument _document = tagged.Document;

    /// <summary>The words that show it; null where nothing does.</summary>
    public string? Sign(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            ReadOnlySpan<char> word = _document[_document.Tokens[i]];
            if (tagged.Tags[i] == PartOfSpeech.Modal && word is "will" or "Will" or "won't" or "won\u2019t" or "shall" or "'ll" or "\u2019ll") return word.ToString();
            if (Awaits(word) && tagged.Is(i + 1, PartOfSpeech.To) && i > first && tagged.Tags[i - 1] is PartOfSpeech.Be or PartOfSpeech.Adverb && !IsPast(first, i)) return $"{word} to";
            if (word is "remains" && _document.IsWord(i + 1, "to") && _document.IsWord(i + 2, "be") && _document.IsWord(i + 3, "seen")) return "remains to be seen";
        }
        return OfTheFuture(first, end);
    }

    private static bool Awaits(ReadOnlySpan<char> word) => word is "going" or "expected" or "set" or "due" or "projected" or "forecast" or "likely" or "unlikely" or "bound" or "poised" or "destined" or "about";

    private bool IsPast(int first, int end)
    {
        for (int i = end - 1; i >= first && i > end - 4; i--)
        {
            if (tagged.Tags[i] == PartOfSpeech.Be) return _document[_document.Tokens[i]] is "was" or "were" or "been";
        }
        return false;
    }

    // The subject's head is a word for what is to come, and the verb links it to a state: "the future of the mill is open". "Future plans were dropped" tells of plans.
    private string? OfTheFuture(int first, int end)
    {
        int i = first;
        while (i < end && tagged.Tags[i] is PartOfSpeech.Subordinator or PartOfSpeech.Conjunction or PartOfSpeech.Comma or PartOfSpeech.Adverb or PartOfSpeech.Determiner or PartOfSpeech.Possessive or PartOfSpeech.Name) i++;
        if (i + 1 >= end || _document[_document.Tokens[i]] is not ("future" or "outlook" or "prospects" or "fate" or "destiny") || tagged.Tags[i + 1] == PartOfSpeech.Noun) return null;
        int head = i;
        for (i++; i < end; i++)
        {
            ReadOnlySpan<char> verb = _document[_document.Tokens[i]];
            if (tagged.Tags[i] == PartOfSpeech.Be || verb is "looks" or "look" or "seems" or "seem" or "appears" or "remains" or "remain" or "lies" or "depends" or "hangs")
                return verb is "was" or "were" ? null : _document[_document.Tokens[head]].ToString();
            if (tagged.Tags[i] is PartOfSpeech.VerbFinite or PartOfSpeech.Have or PartOfSpeech.Do or PartOfSpeech.Modal) return null;
        }
        return null;
    }
}
