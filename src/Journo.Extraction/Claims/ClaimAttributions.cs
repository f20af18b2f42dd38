using Journo.Extraction.Sources;
using Journo.Language;

namespace Journo.Extraction.Claims;

/// <summary>Who is behind a claim, and how.</summary>
/// <param name="Kind">None for the article's own voice.</param>
/// <param name="Speaker">The last of the chain that speaks; null where it can't be told.</param>
/// <param name="Chain">Outermost first.</param>
/// <param name="Cue">The words that attribute.</param>
/// <param name="Frame">From the first to the last token of source and cue, where they stand in the claim's sentence; else
/// empty.</param>
/// <param name="Attribution">Index of the attribution, from 0; -1 for none.</param>
internal readonly record struct ClaimAttribution(
    AttributionKind Kind, KnownSource? Speaker, IReadOnlyList<KnownSource> Chain, string? Cue, TokenRange Frame, int Attribution)
{
    /// <summary>How the speaker stands to it; where it came through several, the first that does not stand behind it counts.</summary>
    public Stance Stance { get; init; }

    public static ClaimAttribution Own { get; } = new(AttributionKind.None, null, [], null, default, -1);
}

/// <summary>
/// The attribution of each claim unit: the one that it stands in, one that its sentence inherits, or the article's own voice.
/// </summary>
internal sealed class ClaimAttributions
{
    private const int DeepestChain = 8;

    private readonly ClaimAttribution[] _voices;

    private ClaimAttributions(int count) => _voices = new ClaimAttribution[count];

    /// <summary>Of the unit at an index.</summary>
    public ClaimAttribution this[int unit] => _voices[unit];

    /// <summary>Finds the attribution of each unit.</summary>
    /// <param name="tagged">The text.</param>
    /// <param name="attributions">In the order of the text.</param>
    /// <param name="units">In the order of the text.</param>
    public static ClaimAttributions Of(TaggedText tagged, SourcedAttribution[] attributions, IReadOnlyList<ClaimUnit> units)
    {
        var voices = new ClaimAttributions(units.Count);
        var inheritance = new AttributionCarryOver(tagged, new ClauseSplitter(tagged));
        int lastSentence = -1, lastAttribution = -1; // the sentence told by a source last, and which
        for (int i = 0; i < units.Count;)
        {
            int sentence = units[i].Sentence, end = i;
            while (end < units.Count && units[end].Sentence == sentence) end++;
            int own = Outermost(attributions, units, i, end);
            int inherited = -1;
            if (own < 0 && lastAttribution >= 0
                && sentence == lastSentence + 1 + HeadingsBetween(tagged, lastSentence, sentence, out bool heading) && !heading
                && inheritance.Continues(sentence)) inherited = lastAttribution;
            for (int k = i; k < end; k++) voices._voices[k] = VoiceOf(tagged, attributions, units[k], inherited);
            if (own >= 0 || inherited >= 0) (lastSentence, lastAttribution) = (sentence, own >= 0 ? own : inherited);
            else lastAttribution = -1;
            i = end;
        }
        return voices;
    }

    private static ClaimAttribution VoiceOf(TaggedText tagged, SourcedAttribution[] attributions, ClaimUnit unit, int inherited)
    {
        int number = unit.Attribution >= 0 ? unit.Attribution : inherited;
        if (number < 0) return ClaimAttribution.Own;
        SourcedAttribution attribution = attributions[number];
        SentenceTokens tokens = tagged.Document.Sentences[unit.Sentence];
        var sentence = new TokenRange(tokens.FirstToken, tokens.EndToken);
        TokenRange source = sentence.Contains(attribution.Found.Source) ? attribution.Found.Source : default;
        TokenRange cue = sentence.Contains(attribution.Found.Cue) ? attribution.Found.Cue : default;
        TokenRange frame = source.IsEmpty ? cue : cue.IsEmpty ? source
            : new(Math.Min(source.First, cue.First), Math.Max(source.End, cue.End));
        AttributionKind kind = unit.Attribution >= 0 && !frame.IsEmpty ? AttributionKind.Explicit : AttributionKind.Inherited;
        return new ClaimAttribution(kind, attribution.Speaker, attribution.Chain, attribution.Cue, frame, number)
        {
            Stance = unit.Attribution >= 0 ? StanceOf(attributions, number) : Stance.Asserted,
        };
    }

    // "Lee said that Roy denied it": denied. "Lee denied that Roy said it": denied as well.
    private static Stance StanceOf(SourcedAttribution[] attributions, int number)
    {
        Stance stance = attributions[number].Found.Stance;
        for (int at = attributions[number].Parent, depth = 0; at >= 0 && depth < DeepestChain; at = attributions[at].Parent, depth++)
        {
            if (!stance.IsCommitted()) break;
            if (attributions[at].Found.Stance is var outer && (stance == Stance.Asserted || !outer.IsCommitted())) stance = outer;
        }
        return stance;
    }

    /// <summary>The last attribution of a sentence that stands in no other; -1 for none.</summary>
    private static int Outermost(SourcedAttribution[] attributions, IReadOnlyList<ClaimUnit> units, int first, int end)
    {
        int found = -1;
        for (int i = first; i < end; i++)
        {
            int at = units[i].Attribution;
            for (int depth = 0; at >= 0 && attributions[at].Parent >= 0 && depth < DeepestChain; depth++) at = attributions[at].Parent;
            if (at >= 0) found = at;
        }
        return found;
    }

    private static int HeadingsBetween(TaggedText tagged, int from, int to, out bool heading)
    {
        heading = false;
        int skipped = 0;
        for (int s = from + 1; s < to && skipped < 3; s++, skipped++) heading |= tagged.Document.Sentences[s].Sentence.IsHeading;
        return skipped;
    }
}
