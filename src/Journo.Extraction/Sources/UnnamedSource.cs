using Journo.Language;

namespace Journo.Extraction.Sources;

/// <summary>What an article tells of a source that it does not name.</summary>
/// <param name="Number">One or several.</param>
/// <param name="Description">What stands with the noun: "with knowledge of the situation", "senior"; null for a bare noun.</param>
/// <param name="Reason">Why it is unnamed; null where the article does not say.</param>
internal readonly record struct UnnamedSource(SourceNumber Number, string? Description, string? Reason)
{
    private const int LongestDescription = 120;

    /// <summary>Reads the phrase that describes the source.</summary>
    public static UnnamedSource Of(TaggedText tagged, NounPhrase phrase, Anonymity anonymity)
    {
        int head = phrase.Head >= 0 ? phrase.Head : phrase.First;
        return new UnnamedSource(NumberOf(tagged, phrase, head), DescriptionOf(tagged, phrase, head, anonymity), anonymity.ReasonOf(head));
    }

    // The number word decides, then the noun's ending.
    private static SourceNumber NumberOf(TaggedText tagged, NounPhrase phrase, int head)
    {
        for (int i = phrase.First; i < head; i++)
        {
            if (tagged.Document.IsWord(i, "one")) return SourceNumber.Singular;
            if (tagged.Tags[i] == PartOfSpeech.Number || tagged.Document.IsWord(i, "several") || tagged.Document.IsWord(i, "some")
                || tagged.Document.IsWord(i, "many") || tagged.Document.IsWord(i, "few")) return SourceNumber.Plural;
        }
        return NumberOf(tagged.Document[tagged.Document.Tokens[head]]);
    }

    /// <summary>The number of a noun or pronoun by its form.</summary>
    public static SourceNumber NumberOf(ReadOnlySpan<char> noun)
    {
        Span<char> small = stackalloc char[32];
        if (noun.Length > small.Length) return SourceNumber.Unknown;
        small = small[..noun.ToLowerInvariant(small)];
        if (small is "people" or "police" or "men" or "women" or "children" or "some" or "many" or "others" or "both" or "several" or "few"
            || small.EndsWith("men", StringComparison.Ordinal)) return SourceNumber.Plural;
        if (small is "staff" or "media" or "press" or "everyone" or "personnel") return SourceNumber.Unknown;
        return small.Length > 3 && small[^1] == 's' && small[^2] is not ('s' or 'u' or 'i') ? SourceNumber.Plural : SourceNumber.Singular;
    }

    // What follows the noun tells most; without it, what comes before. The request to stay unnamed is no description.
    private static string? DescriptionOf(TaggedText tagged, NounPhrase phrase, int head, Anonymity anonymity)
    {
        int end = Math.Min(phrase.End, anonymity.RequestAfter(head));
        while (end > head + 1 && tagged.Tags[end - 1] is PartOfSpeech.Comma or PartOfSpeech.Wh or PartOfSpeech.Conjunction
            or PartOfSpeech.That) end--;
        int first = head + 1;
        while (first < end && tagged.Tags[first] is PartOfSpeech.Comma) first++;
        if (first < end) return Words(tagged, first, end);
        first = phrase.First;
        while (first < head && tagged.Tags[first] == PartOfSpeech.Number) first++;
        return first < head ? Words(tagged, first, head) : null;
    }

    private static string? Words(TaggedText tagged, int first, int end)
    {
        TextSpan span = tagged.Document.Span(first, end);
        string words = new TextSpan(span.Start, Math.Min(span.End, span.Start + LongestDescription)).In(tagged.Document.Text)
            .ReplaceLineEndings(" ").Trim(',', ' ', '.', '"', '\u201C', '\u201D');
        return words.Length > 0 ? words : null;
    }
}
