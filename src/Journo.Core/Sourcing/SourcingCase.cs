using System.Runtime.InteropServices;

namespace Journo.Sourcing;

/// <summary>The rows of one article, as the rules look them up.</summary>
internal sealed class SourcingCase
{
    private const int MostNested = 64; // claims that begin before an offset and may reach it

    private readonly Dictionary<string, Source> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Claim> _claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entity> _entities = new(StringComparer.Ordinal);
    private readonly HashSet<int> _attributedSentences = [];
    private readonly Dictionary<int, TextSpan> _sentences = [];
    private readonly int[] _mentionStarts, _claimStarts;

    public SourcingCase(ArticleReading reading)
    {
        Reading = reading;
        foreach (Source source in reading.Sources) _sources.TryAdd(source.Name, source);
        foreach (Entity entity in reading.Entities) _entities.TryAdd(entity.Id, entity);
        Claims = [.. reading.Claims.OrderBy(c => c.Start).ThenBy(c => c.End)];
        Mentions = [.. reading.Mentions.OrderBy(m => m.Start)];
        _claimStarts = [.. Claims.Select(c => c.Start)];
        _mentionStarts = [.. Mentions.Select(m => m.Start)];
        foreach (Claim claim in Claims)
        {
            _claims.TryAdd(claim.Id, claim);
            if (claim.Attribution != AttributionKind.None) _attributedSentences.Add(claim.Sentence);
            // A sentence is at least as long as its claims; where the text is at hand, below, it is known.
            ref TextSpan span = ref CollectionsMarshal.GetValueRefOrAddDefault(_sentences, claim.Sentence, out bool known);
            span = known ? new TextSpan(Math.Min(span.Start, claim.Start), Math.Max(span.End, claim.End)) : new TextSpan(claim.Start, claim.End);
        }
        foreach (Sentence sentence in reading.Article.Sentences) _sentences[sentence.Number] = new TextSpan(sentence.Start, sentence.End);
        foreach (Attribution attribution in reading.Attributions)
        {
            if (attribution.CueSpans.Count > 0 && ClaimNear(attribution) is { } claim) _attributedSentences.Add(claim.Sentence);
        }
    }

    public ArticleReading Reading { get; }
    public string Id => Reading.Article.Id;
    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<Claim> Claims { get; }
    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    public Source? SourceOf(string? name) => name is not null && _sources.TryGetValue(name, out Source? source) ? source : null;

    public bool IsUnnamed(string? name) => SourceOf(name)?.Kind == SourceKind.Anonymous;

    public Claim? ClaimOf(string? id) => id is not null && _claims.TryGetValue(id, out Claim? claim) ? claim : null;

    public Entity? EntityOf(Mention mention) => _entities.GetValueOrDefault(mention.Entity);

    /// <summary>Whether anything in the sentence has a source.</summary>
    public bool IsAttributed(int sentence) => _attributedSentences.Contains(sentence);

    /// <summary>The words of a span; null where the text is not at hand.</summary>
    public string? TextOf(TextSpan span) => Reading.Article.Text is { } text && span.Start >= 0 && span.End <= text.Length ? span.In(text) : null;

    /// <summary>Where a claim's sentence stands, as far as it is known.</summary>
    public TextSpan SentenceOf(Claim claim) => _sentences[claim.Sentence];

    /// <summary>The smallest claim over an offset; null where none stands there.</summary>
    public Claim? ClaimAt(int offset)
    {
        Claim? smallest = null;
        int at = FirstClaimFrom(offset + 1) - 1;
        for (int looked = 0; at >= 0 && looked < MostNested; at--, looked++)
        {
            Claim claim = Claims[at];
            if (offset < claim.End && (smallest is null || claim.End - claim.Start < smallest.End - smallest.Start)) smallest = claim;
        }
        return smallest;
    }

    /// <summary>The claim that an attribution is about: the first in its content.</summary>
    public Claim? ClaimNear(Attribution attribution)
    {
        foreach (TextSpan content in attribution.ContentSpans)
        {
            int at = FirstClaimFrom(content.Start);
            if (at < Claims.Count && Claims[at].Start < content.End) return Claims[at];
        }
        return attribution.ContentSpans.Count > 0 ? ClaimAt(attribution.ContentSpans[0].Start) : null;
    }

    private int FirstClaimFrom(int offset)
    {
        int at = Array.BinarySearch(_claimStarts, offset);
        if (at < 0) return ~at;
        while (at > 0 && _claimStarts[at - 1] == offset) at--;
        return at;
    }

    /// <summary>The mentions that begin in a span.</summary>
    public IEnumerable<Mention> MentionsIn(TextSpan span)
    {
        int at = Array.BinarySearch(_mentionStarts, span.Start);
        if (at < 0) at = ~at;
        while (at > 0 && _mentionStarts[at - 1] == span.Start) at--;
        for (; at < Mentions.Count && Mentions[at].Start < span.End; at++) yield return Mentions[at];
    }

    /// <summary>The ids of the entities named in a span.</summary>
    public HashSet<string> EntitiesIn(TextSpan span) => [.. MentionsIn(span).Select(m => m.Entity)];
}
