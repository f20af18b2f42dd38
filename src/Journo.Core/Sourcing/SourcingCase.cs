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
    private readonly Dictionary<int, int> _explicitSentences = []; // and their paragraphs
    private readonly Dictionary<int, TextSpan> _sentences = [];
    private readonly int[] _mentionStarts, _claimStarts, _quoteStarts, _dateStarts;
    private readonly DateMention[] _dates;
    private readonly Quote[] _quotes;

    public SourcingCase(ArticleReading reading)
    {
        Reading = reading;
        foreach (Source source in reading.Sources) _sources.TryAdd(source.Name, source);
        foreach (Entity entity in reading.Entities) _entities.TryAdd(entity.Id, entity);
        Claims = [.. reading.Claims.OrderBy(c => c.Start).ThenBy(c => c.End)];
        Mentions = [.. reading.Mentions.OrderBy(m => m.Start)];
        _dates = [.. reading.Dates.OrderBy(d => d.Start)];
        _dateStarts = [.. _dates.Select(d => d.Start)];
        _quotes = [.. reading.Quotes.OrderBy(q => q.Start)];
        _quoteStarts = [.. _quotes.Select(q => q.Start)];
        _claimStarts = [.. Claims.Select(c => c.Start)];
        _mentionStarts = [.. Mentions.Select(m => m.Start)];
        foreach (Claim claim in Claims)
        {
            _claims.TryAdd(claim.Id, claim);
            if (claim.Attribution != AttributionKind.None) _attributedSentences.Add(claim.Sentence);
            if (claim.Attribution == AttributionKind.Explicit) _explicitSentences[claim.Sentence] = claim.Paragraph;
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

    /// <summary>Whether anything in the sentence has its source there.</summary>
    public bool HasExplicit(int sentence) => _explicitSentences.ContainsKey(sentence);

    /// <summary>The words of a span; null where the text is not at hand.</summary>
    public string? TextOf(TextSpan span) => Reading.Article.Text is { } text && span.Start >= 0 && span.End <= text.Length ? span.In(text) : null;

    /// <summary>Whether the sentence itself tells that somebody spoke, whoever it was: then it is not bare of a source, even where none was read out of it.</summary>
    public bool Tells(Claim claim) => Reading.Article.Text is { } text && SentenceOf(claim) is var sentence && sentence.End <= text.Length && SpeechWords.In(text, sentence, QuotesIn(sentence));

    /// <summary>Whether the claim's paragraph begins with a quotation mark: quotations of several paragraphs open each so, and close only the last.</summary>
    public bool IsInBlockQuotation(Claim claim) => Reading.Article.Text is { } text && ParagraphAt(claim.Start) is { } paragraph && text[paragraph.Start] is '"' or '\u201C' or '\u201D' or '\u2018';

    /// <summary>Whether it stands in the article's first line, which the article itself has to bear out.</summary>
    public bool IsHeadline(Claim claim) => claim.Paragraph == 1 && Reading.Article.Paragraphs is not { Count: 1 };

    /// <summary>Whether the sentence before it in its paragraph names a source, which a reader takes to go on.</summary>
    public bool FollowsSource(Claim claim) => _explicitSentences.TryGetValue(claim.Sentence - 1, out int paragraph) && paragraph == claim.Paragraph;

    /// <summary>Whether the sentence gives a day: what happened on a named day was seen or is on record.</summary>
    public bool HasDay(Claim claim) => DatesIn(SentenceOf(claim)).Any(d => d.Value is { Length: >= 10 });

    /// <summary>The paragraph over an offset; null where the text is not at hand.</summary>
    public Paragraph? ParagraphAt(int offset)
    {
        int low = 0, high = Reading.Article.Paragraphs.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Reading.Article.Paragraphs[middle].Start <= offset) low = middle + 1;
            else high = middle;
        }
        return low > 0 ? Reading.Article.Paragraphs[low - 1] : null;
    }

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

    /// <summary>Whether an offset lies in quotation marks.</summary>
    public bool IsQuoted(int offset)
    {
        int at = Array.BinarySearch(_quoteStarts, offset);
        if (at < 0) at = ~at - 1;
        for (int looked = 0; at >= 0 && looked < MostNested; at--, looked++)
        {
            if (offset < _quotes[at].End) return true;
        }
        return false;
    }

    /// <summary>The quotations that begin in a span.</summary>
    public IEnumerable<Quote> QuotesIn(TextSpan span)
    {
        int at = Array.BinarySearch(_quoteStarts, span.Start);
        if (at < 0) at = ~at;
        while (at > 0 && _quoteStarts[at - 1] == span.Start) at--;
        for (; at < _quotes.Length && _quotes[at].Start < span.End; at++) yield return _quotes[at];
    }

    /// <summary>The time expressions that begin in a span.</summary>
    public IEnumerable<DateMention> DatesIn(TextSpan span)
    {
        int at = Array.BinarySearch(_dateStarts, span.Start);
        if (at < 0) at = ~at;
        while (at > 0 && _dateStarts[at - 1] == span.Start) at--;
        for (; at < _dates.Length && _dates[at].Start < span.End; at++) yield return _dates[at];
    }

    /// <summary>The ids of the entities named in a span.</summary>
    public HashSet<string> EntitiesIn(TextSpan span) => [.. MentionsIn(span).Select(m => m.Entity)];
}
