using System.Runtime.InteropServices;

namespace Journo.Analysis.Sourcing;

/// <summary>
/// Adds up rows as they come and keeps none of them, so that a dataset of any length is measured in the memory that the names of its
/// sources and speakers take.
/// The sources come before the claims; else the order is of no matter.
/// </summary>
public sealed class SourcingMeter
{
    private readonly Dictionary<string, long> _claimsThrough = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _claimsSpoken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (long Quotes, long Words)> _speakers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Source> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _names = new(StringComparer.Ordinal);
    private readonly List<string> _links = [];
    private int _articles;
    private bool _textMissing;
    private long _claims, _questions, _explicit, _inherited, _hedged, _hedges, _quotes, _unnamed;

    /// <summary>Measures one article that was read.</summary>
    public static SourcingMeasurement Measure(ArticleExtraction reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var meter = new SourcingMeter();
        meter.Add(reading.Article);
        foreach (Source source in reading.Sources) meter.Add(source);
        foreach (Claim claim in reading.Claims) meter.Add(claim);
        foreach (Quote quote in reading.Quotes) meter.Add(quote);
        foreach (Attribution attribution in reading.Attributions) meter.Add(attribution, reading.Article.Text);
        return meter.Total(reading.Article.Id, reading.Article.Title);
    }

    /// <summary>Measures a dataset, table by table, each row as it comes.</summary>
    /// <param name="title">The dataset's folder.</param>
    /// <param name="articles">Its articles.</param>
    /// <param name="sources">Its sources.</param>
    /// <param name="claims">Its claims.</param>
    /// <param name="quotes">Its quotations.</param>
    public static SourcingMeasurement Measure(
        string title, IEnumerable<Article> articles, IEnumerable<Source> sources, IEnumerable<Claim> claims, IEnumerable<Quote> quotes)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(quotes);
        var meter = new SourcingMeter();
        foreach (Article article in articles) meter.Add(article);
        foreach (Source source in sources) meter.Add(source);
        foreach (Claim claim in claims) meter.Add(claim);
        foreach (Quote quote in quotes) meter.Add(quote);
        return meter.Total(article: null, title);
    }

    /// <summary>Takes an article: its links, where it has its text.</summary>
    public void Add(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        _articles++;
        if (article.Text is null)
        {
            // Where some are not known, none are told.
            _textMissing = true;
            _links.Clear();
        }
        else if (!_textMissing) _links.AddRange(LinkFinder.Find(article.Text));
    }

    /// <summary>Takes a source: its kind and its other names.</summary>
    public void Add(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        _sources.TryAdd(source.Name, source);
    }

    /// <summary>Takes a claim.</summary>
    public void Add(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        if (claim.Kind == ClaimKind.Question)
        {
            _questions++;
            return;
        }
        _claims++;
        _hedges += claim.Hedges.Count;
        if (claim.Hedges.Count > 0) _hedged++;
        if (claim.Attribution == AttributionKind.None) return;
        if (claim.Attribution == AttributionKind.Explicit) _explicit++;
        else _inherited++;
        CollectionsMarshal.GetValueRefOrAddDefault(_claimsSpoken, claim.Speaker ?? "", out _)++;
        TextList chain = claim.Chain.Count > 0 ? claim.Chain : claim.Speaker is { } speaker ? [speaker] : [];
        bool unnamed = false;
        for (int i = 0; i < chain.Count; i++)
        {
            unnamed |= KindOf(chain[i]) == SourceKind.Anonymous;
            if (IsNew(chain, i)) CollectionsMarshal.GetValueRefOrAddDefault(_claimsThrough, chain[i], out _)++;
        }
        if (unnamed) _unnamed++;
    }

    /// <summary>Takes a quotation.</summary>
    public void Add(Quote quote)
    {
        ArgumentNullException.ThrowIfNull(quote);
        if (!quote.Kind.IsSpoken()) return;
        _quotes++;
        ref (long Quotes, long Words) tally = ref CollectionsMarshal.GetValueRefOrAddDefault(_speakers, quote.Speaker ?? "", out _);
        tally.Quotes++;
        tally.Words += WordsIn(quote.Text);
    }

    /// <summary>Takes an attribution, for the words by which it names its source.</summary>
    /// <param name="attribution">The row.</param>
    /// <param name="text">The article's text; null where it is not at hand.</param>
    public void Add(Attribution attribution, string? text)
    {
        ArgumentNullException.ThrowIfNull(attribution);
        if (text is null || attribution.Source is not { } source) return;
        if (!_names.TryGetValue(source, out SortedSet<string>? names)) _names.Add(source, names = new(StringComparer.OrdinalIgnoreCase));
        foreach (TextSpan span in attribution.SourceSpans)
        {
            if (span.Start >= 0 && span.End <= text.Length) names.Add(span.In(text));
        }
    }

    /// <summary>What was added up.</summary>
    /// <param name="article">The id of the article, if it was only one.</param>
    /// <param name="title">Its headline, or the dataset's folder.</param>
    public SourcingMeasurement Total(string? article, string title)
    {
        long attributed = _explicit + _inherited;
        SourceTally[] sources =
        [
            .. _claimsThrough.Select(pair => new SourceTally(pair.Key, KindOf(pair.Key), pair.Value,
                SourcingMeasurement.Share(pair.Value, attributed), NamesOf(pair.Key)))
                .OrderByDescending(s => s.Claims).ThenBy(s => s.Name, StringComparer.Ordinal),
        ];
        return new SourcingMeasurement
        {
            Article = article,
            Title = title,
            Articles = _articles,
            Claims = _claims,
            Questions = _questions,
            Explicit = _explicit,
            Inherited = _inherited,
            OwnVoice = _claims - attributed,
            Unnamed = _unnamed,
            Hedged = _hedged,
            Hedges = _hedges,
            Sources = sources,
            Kinds =
            [
                .. _claimsSpoken.GroupBy(pair => KindOf(pair.Key), pair => pair.Value)
                    .Select(kind => new SourceKindTally(kind.Key, kind.Sum(), SourcingMeasurement.Share(kind.Sum(), _claims)))
                    .OrderByDescending(k => k.Claims).ThenBy(k => k.Kind),
            ],
            LeadingOutlet = Array.Find(sources, s => s.Kind == SourceKind.Publication),
            Quotes = _quotes,
            Speakers =
            [
                .. _speakers.Select(pair => new SpeakerTally(pair.Key, pair.Value.Quotes, pair.Value.Words,
                    SourcingMeasurement.Share(pair.Value.Quotes, _quotes)))
                    .OrderByDescending(s => s.Quotes).ThenBy(s => s.Speaker, StringComparer.Ordinal),
            ],
            Links = _textMissing ? null : TextList.From(_links),
            Documents = TextList.From(sources.Where(s => s.Kind == SourceKind.Document).Select(s => s.Name)),
        };
    }

    private SourceKind? KindOf(string name) => _sources.TryGetValue(name, out Source? source) ? source.Kind : null;

    private static bool IsNew(TextList chain, int link)
    {
        for (int i = 0; i < link; i++)
        {
            if (chain[i] == chain[link]) return false;
        }
        return true;
    }

    private TextList NamesOf(string name)
    {
        var names = new List<string>();
        if (_sources.TryGetValue(name, out Source? source)) names.AddRange(source.Aliases);
        if (_names.TryGetValue(name, out SortedSet<string>? written)) names.AddRange(written);
        return TextList.From(names.Where(n => n != name).Distinct(StringComparer.OrdinalIgnoreCase));
    }

    private static int WordsIn(string text)
    {
        int words = 0;
        bool inside = false;
        foreach (char c in text)
        {
            bool letter = !char.IsWhiteSpace(c);
            if (letter && !inside) words++;
            inside = letter;
        }
        return words;
    }
}
