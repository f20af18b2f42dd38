using Journo.Extraction.Attributions;
using Journo.Extraction.Entities;
using Journo.Language;

namespace Journo.Extraction.Sources;

/// <summary>Resolves the source of each attribution and the chain through which its content reached the article.</summary>
internal static class AttributionChains
{
    private const int DeepestChain = 6;

    /// <summary>The attributions in their order, each with source, chain and speaker.</summary>
    /// <param name="tagged">The text.</param>
    /// <param name="names">Its names.</param>
    /// <param name="found">In the order of the text; <see cref="FoundAttribution.Parent"/> is an index of this list.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public static ResolvedSources Resolve(
        TaggedText tagged, NameIndex names, IReadOnlyList<FoundAttribution> found, CancellationToken cancellation)
    {
        var book = new SourceRegistry(names);
        var attributions = new SourcedAttribution[found.Count];
        for (int i = 0; i < attributions.Length; i++) attributions[i] = new SourcedAttribution(found[i]) { Parent = found[i].Parent };
        var resolver = new SourceResolver(tagged, names, book);
        var done = new bool[attributions.Length];
        for (int i = 0; i < attributions.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            Complete(tagged, names, attributions, i, resolver, book, done, 0);
        }
        return new ResolvedSources(attributions, book);
    }

    private static void Complete(TaggedText tagged, NameIndex names, SourcedAttribution[] attributions, int i, SourceResolver resolver,
        SourceRegistry book, bool[] done, int depth)
    {
        if (done[i]) return;
        done[i] = true;
        SourcedAttribution attribution = attributions[i];
        SourcedAttribution? parent = null;
        if (attribution.Parent >= 0 && depth < DeepestChain)
        {
            parent = attributions[attribution.Parent];
            Complete(tagged, names, attributions, attribution.Parent, resolver, book, done, depth + 1);
        }
        FoundAttribution found = attribution.Found;
        attribution.Cue = tagged.Document.Line(found.Cue);
        if (found.HasSource) (attribution.Source, attribution.Reading) =
            (resolver.Resolve(found.Source, parent?.Speaker), resolver.Reading);
        if (attribution.Source is null && Labelled(tagged, found) is { } label) (attribution.Reading, attribution.Source) =
            (SourceResolution.Named, book.Described(label, SourceKind.Person, new UnnamedSource(SourceNumber.Singular, null, null)));
        else if (!found.HasSource && Hearsay(tagged, found) is { } hearsay) (attribution.Reading, attribution.Source) =
            (SourceResolution.Hearsay, book.Described(hearsay, SourceKind.Anonymous,
            new UnnamedSource(UnnamedSource.NumberOf(hearsay), null, null)));
        var chain = new List<KnownSource>(parent?.Chain ?? []);
        if (Outlet(tagged, names, found, resolver, book) is { } outlet) Link(chain, outlet);
        if (attribution.Source is { } source) Link(chain, source);
        attribution.Chain = chain;
        attribution.Speaker = Speaks(tagged, found) || parent?.Speaker is null ? attribution.Source ?? parent?.Speaker : parent.Speaker;
    }

    // Who answers, or is quoted in the headline, may be named in a heading only, whose capitals show no names by themselves.
    private static string? Labelled(TaggedText tagged, FoundAttribution found)
    {
        if (found.Rule is not (AttributionRule.Turn or AttributionRule.Headline) || !found.HasSource) return null;
        (int first, int end) = (found.Source.First, found.Source.End);
        // may be a topic or a place
        if (found.Rule == AttributionRule.Headline && found.Source.First < found.Cue.First
            && !(end - first > 1 && tagged.Document.Tokens[first].Is(WordClass.GivenName))) return null;
        for (int i = first; i < end; i++)
        {
            if (tagged.Tags[i] != PartOfSpeech.Name) return null;
        }
        return tagged.Document.Words[tagged.Document.Tokens[first].Start..tagged.Document.Tokens[end - 1].End].ReplaceLineEndings(" ");
    }

    // "rumours that": the noun is all that the article gives for a source.
    private static string? Hearsay(TaggedText tagged, FoundAttribution found)
    {
        int last = found.Cue.End - 1;
        return tagged.Tags[last] == PartOfSpeech.Noun && tagged.Document.Tokens[last].Is(WordClass.HearsayNoun)
            ? tagged.Document[tagged.Document.Tokens[last]].ToString().ToLowerInvariant() : null;
    }

    private static void Link(List<KnownSource> chain, KnownSource source)
    {
        if (chain.Count == 0 || chain[^1] != source) chain.Add(source);
    }

    // "believed", "wanted": what somebody thinks is said by whoever speaks of it.
    private static bool Speaks(TaggedText tagged, FoundAttribution found)
    {
        PredicateClass classes = PredicateClass.None;
        for (int i = found.Cue.First; i < found.Cue.End; i++) classes |= tagged.Predicates[i];
        const PredicateClass Speech = PredicateClass.Say | PredicateClass.Tell | PredicateClass.Ask | PredicateClass.Accuse
            | PredicateClass.Urge | PredicateClass.Show;
        return (classes & PredicateClass.CueVerb) == 0 || (classes & Speech) != 0;
    }

    /// <summary>The outlet that was told: "told the Clarion that", "the magazine was informed by".</summary>
    private static KnownSource? Outlet(
        TaggedText tagged, NameIndex names, FoundAttribution found, SourceResolver resolver, SourceRegistry book)
    {
        if (!found.HasSource) return null;
        Token[] tokens = tagged.Document.Tokens;
        (int first, int end) = (found.Cue.First, found.Cue.End);
        bool told = false;
        for (int i = first; i < end; i++) told |= (tagged.Predicates[i] & PredicateClass.Tell) != 0;
        if (!told || end >= tokens.Length) return null;
        bool passive = found.Source.First >= end
            && (tagged.Document.IsWord(end - 1, "by") || tagged.Document.IsWord(end, "by"));
        if (passive)
        {
            int subject = first;
            while (subject > 0 && !tokens[subject].Has(TokenShape.LineBefore)
                && tagged.Tags[subject - 1] is PartOfSpeech.Noun or PartOfSpeech.Name or PartOfSpeech.Determiner or PartOfSpeech.Adjective
                or PartOfSpeech.Hyphen) subject--;
            return subject < first && resolver.Resolve(new TokenRange(subject, first), null)
                is { Kind: SourceKind.Publication } told1 ? told1 : null;
        }
        int heard = end;
        while (heard < tokens.Length && tagged.Tags[heard] is PartOfSpeech.Determiner or PartOfSpeech.Possessive) heard++;
        if (heard >= tokens.Length) return null;
        int mention = names.FirstFrom(heard);
        return mention < names.Mentions.Count && names.Mentions[mention].FirstToken <= heard
            && names.Entities[names.Mentions[mention].Entity].Kind == EntityKind.Publication ? book.Entity(names.Mentions[mention].Entity)
            : null;
    }
}
