using System.Runtime.InteropServices;
using Journo.Language;
using Journo.Values;

namespace Journo.Analysis.Sourcing;

/// <summary>The rows of one article, as the rules look them up.</summary>
internal sealed class SourcingContext
{
    private const int LongestRelative = 5; // "which"
    private const int Lead = 2; // the paragraph after the headline
    private const int Opening = 4; // paragraphs, with the headline
    private const int MostNested = 64; // claims that begin before an offset and may reach it

    private readonly Dictionary<string, Source> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Claim> _claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entity> _entities = new(StringComparer.Ordinal);
    private readonly HashSet<int> _attributedSentences = [], _explicitSentences = [];
    private readonly Dictionary<int, int> _paragraphs = []; // of the sentences
    private readonly Dictionary<int, TextSpan> _sentences = [];
    private readonly int[] _mentionStarts, _claimStarts, _quoteStarts, _dateStarts;
    private readonly int[] _studies; // where the words stand
    private readonly HashSet<(int Paragraph, FigureKind Kind)> _sourcedFigures = [];
    private readonly HashSet<(int Paragraph, FigureKind Kind)> _openingFigures = [];
    private readonly HashSet<(int Paragraph, string Name)> _spokenIn = [];
    private readonly HashSet<string> _described;
    private readonly List<TextSpan> _reported;
    private readonly bool _isLeadSourced; // in the paragraph that follows it
    private readonly DateMention[] _dates;
    private readonly Quote[] _quotes;

    /// <summary>The language that the article is written in.</summary>
    public ILanguage Language { get; }

    /// <summary>What statements say of their own footing.</summary>
    public SourcingWords Words => Language.Get<SourcingWords>();

    /// <summary>The words for those who are not named.</summary>
    public UnnamedWords Unnamed => Language.Get<UnnamedWords>();

    /// <summary>The words that tell of speech.</summary>
    public SpeechWords Speech => Language.Get<SpeechWords>();

    /// <summary>Compares the names of outlets.</summary>
    public OutletName Outlets => Language.Get<OutletName>();

    /// <param name="reading">The article's rows.</param>
    /// <param name="language">The language that it is written in.</param>
    public SourcingContext(ArticleExtraction reading, ILanguage language)
    {
        Reading = reading;
        Language = language;
        foreach (Source source in reading.Sources) _sources.TryAdd(source.Name, source);
        foreach (Entity entity in reading.Entities) _entities.TryAdd(entity.Id, entity);
        Claims = [.. reading.Claims.OrderBy(c => c.Start).ThenBy(c => c.End)];
        Mentions = [.. reading.Mentions.OrderBy(m => m.Start)];
        _dates = [.. reading.Dates.OrderBy(d => d.Start)];
        _dateStarts = [.. _dates.Select(d => d.Start)];
        _quotes = [.. reading.Quotes.Where(q => q.Kind.IsSpoken()).OrderBy(q => q.Start)];
        _quoteStarts = [.. _quotes.Select(q => q.Start)];
        _claimStarts = [.. Claims.Select(c => c.Start)];
        _mentionStarts = [.. Mentions.Select(m => m.Start)];
        foreach (Claim claim in Claims)
        {
            _claims.TryAdd(claim.Id, claim);
            _paragraphs[claim.Sentence] = claim.Paragraph;
            if (claim.Attribution != AttributionKind.None) _attributedSentences.Add(claim.Sentence);
            if (claim.Attribution == AttributionKind.Explicit)
            {
                _explicitSentences.Add(claim.Sentence);
                if (claim.Speaker is not null) _spokenIn.Add((claim.Paragraph, claim.Speaker));
            }
            // A sentence is at least as long as its claims; where the text is at hand, below, it is known.
            ref TextSpan span = ref CollectionsMarshal.GetValueRefOrAddDefault(_sentences, claim.Sentence, out bool known);
            span = known ? new TextSpan(Math.Min(span.Start, claim.Start), Math.Max(span.End, claim.End))
                : new TextSpan(claim.Start, claim.End);
        }
        _isLeadSourced = _explicitSentences.Any(sentence => _paragraphs[sentence] == Lead + 1);
        foreach (Sentence sentence in reading.Article.Sentences) _sentences[sentence.Number] = new TextSpan(sentence.Start, sentence.End);
        foreach (Attribution attribution in reading.Attributions)
        {
            // "The money that she had promised" tells of no statement: its content is no more than "that".
            if (attribution.CueSpans.Count > 0 && attribution.ContentSpans.Any(span => span.Length > LongestRelative)
                && ClaimNear(attribution) is { } claim) _attributedSentences.Add(claim.Sentence);
        }
        string text = reading.Article.Text ?? "";
        Token[] tokens = Tokenizer.Tokenize(text, language.Lexicon);
        HasAccounts = Words.Accounts.Find(text, tokens).Any();
        _studies = [.. Words.Study.Find(text, tokens)];
        _described = [.. reading.Sources.Where(s => s.Kind == SourceKind.Anonymous && !Unnamed.IsBare(s)).Select(Unnamed.Noun)
            .OfType<string>()];
        _reported = [.. reading.Attributions.Where(a => a.Kind == AttributionKind.Explicit && a.CueSpans.Count > 0)
            .SelectMany(a => a.ContentSpans).OrderBy(s => s.Start).ThenBy(s => s.End)];
        foreach (Figure figure in reading.Figures)
        {
            if ((ClaimOf(figure.Claim) ?? ClaimAt(figure.Start)) is not { } claim) continue;
            if (claim.Paragraph <= Opening && HasExplicit(claim.Sentence)) _openingFigures.Add((claim.Paragraph, figure.Kind));
            if (IsAttributed(claim.Sentence) || _sourcedFigures.Contains((claim.Paragraph - 1, figure.Kind))) _sourcedFigures
                .Add((claim.Paragraph, figure.Kind));
        }
    }

    public ArticleExtraction Reading { get; }
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
    public bool HasExplicit(int sentence) => _explicitSentences.Contains(sentence);

    /// <summary>The words of a span; null where the text is not at hand.</summary>
    public string? TextOf(TextSpan span) => Reading.Article.Text is { } text && span.Start >= 0
        && span.End <= text.Length ? span.In(text) : null;

    /// <summary>Whether the sentence itself tells that somebody spoke, whoever it was: then it is not bare of a source, even where none was
    /// read out of it.</summary>
    public bool Tells(Claim claim)
    {
        TextSpan sentence = SentenceOf(claim);
        if (Reading.Article.Text is not { } text || sentence.End > text.Length) return false;
        // "After he had promised it" stands beside the statement and does not carry it.
        IEnumerable<TextSpan> beside = ClaimsIn(sentence)
            .Where(c => c.Id != claim.Id && (c.Start >= claim.End || c.End <= claim.Start) && IsCircumstance(text, sentence, c))
            .Select(c => new TextSpan(c.Start, c.End));
        return Speech.In(text, sentence, QuotesIn(sentence).Select(q => new TextSpan(q.Start, q.End)).Concat(beside));
    }

    // A claim may begin with the word or stand right behind it.
    private bool IsCircumstance(string text, TextSpan sentence, Claim claim)
    {
        string before = text[sentence.Start..Math.Max(sentence.Start, claim.Start)].TrimEnd();
        return Words.Circumstance.Has(text[claim.Start..claim.End].Split(' ', 2)[0])
            || Words.Circumstance.Has(before[(before.LastIndexOf(' ') + 1)..]);
    }

    /// <summary>The words of its sentence; empty where the text is not at hand, since a summary is worded by somebody else.</summary>
    public string WordsOf(Claim claim) => TextOf(SentenceOf(claim)) ?? "";

    /// <summary>Whether the claim's paragraph begins with a quotation mark: quotations of several paragraphs open each so, and close only
    /// the last.</summary>
    public bool IsInBlockQuotation(Claim claim) => Reading.Article.Text is { } text && ParagraphAt(claim.Start) is { } paragraph
        && text[paragraph.Start] is '"' or '\u201C' or '\u201D' or '\u2018';

    /// <summary>Whether it stands in the article's first line, which the article itself has to bear out.</summary>
    public bool IsHeadline(Claim claim) => claim.Paragraph == 1 && Reading.Article.Paragraphs is not { Count: 1 };

    /// <summary>Whether a sentence before it in its paragraph names a source, which a reader takes to go on.</summary>
    public bool FollowsSource(Claim claim)
    {
        for (int sentence = claim.Sentence - 1; sentence > claim.Sentence - MostNested
            && _paragraphs.TryGetValue(sentence, out int paragraph) && paragraph == claim.Paragraph; sentence--)
        {
            if (_explicitSentences.Contains(sentence)) return true;
        }
        return false;
    }

    /// <summary>Whether the article tells of a study, a poll or a set of data anywhere: then its percentages need not say so each
    /// time.</summary>
    public bool HasStudy => _studies.Length > 0;

    /// <summary>Whether the article tells of filed accounts anywhere: then its sums need not say so each time.</summary>
    public bool HasAccounts { get; }

    /// <summary>Whether its paragraph so far, or the one before, tells of a study, a poll or a set of data, whose figures go on.</summary>
    public bool FollowsStudy(Claim claim)
    {
        if (ParagraphAt(claim.Start) is not { } paragraph) return Words.Study.IsIn(WordsOf(claim));
        int start = paragraph.Number > 1 ? Reading.Article.Paragraphs[paragraph.Number - 2].Start : paragraph.Start;
        int at = From(_studies, start);
        return at < _studies.Length && _studies[at] < SentenceOf(claim).End;
    }

    /// <summary>Whether its paragraph, or the one before, gives a figure of this kind with its source, or goes on with such
    /// figures.</summary>
    public bool FollowsFigure(Claim claim, FigureKind kind) => _sourcedFigures.Contains((claim.Paragraph, kind))
        || _sourcedFigures.Contains((claim.Paragraph - 1, kind));

    /// <summary>Whether the next sentence of its paragraph names a source; a lead may leave that to the next paragraph.</summary>
    public bool LeadsToSource(Claim claim) => (claim.Paragraph == Lead && _isLeadSourced)
        || _paragraphs.TryGetValue(claim.Sentence + 1, out int paragraph) && paragraph == claim.Paragraph
        && _explicitSentences.Contains(claim.Sentence + 1);

    /// <summary>Whose words the last sentence before it tells, in its paragraph or the one before.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="farthest">How many sentences back it may stand.</param>
    public Source? SpokenBefore(Claim claim, int farthest = MostNested)
    {
        for (int at = FirstClaimFrom(SentenceOf(claim).Start) - 1; at >= 0 && Claims[at].Paragraph >= claim.Paragraph - 1
            && Claims[at].Sentence >= claim.Sentence - farthest; at--)
        {
            if (Claims[at].Attribution == AttributionKind.Explicit) return SourceOf(Claims[at].Speaker);
        }
        return null;
    }

    /// <summary>Whether the sentence is about a person who speaks beside it: what it tells is that person's account.</summary>
    public bool IsOwnAccount(Claim claim)
    {
        if (WordsOf(claim).Split(' ', 2)[0] is "He" or "She" or "His" or "Her") return SpokenBefore(claim) is { Kind: SourceKind.Person };
        return MentionsIn(SentenceOf(claim)).Select(EntityOf).FirstOrDefault() is { Kind: EntityKind.Person } person
            && (_spokenIn.Contains((claim.Paragraph - 1, person.Name)) || _spokenIn.Contains((claim.Paragraph, person.Name))
                || _spokenIn.Contains((claim.Paragraph + 1, person.Name)));
    }

    /// <summary>Whether the sentence takes up what the one before it says on somebody's word: "The first sums are ...".</summary>
    public bool TakesUpSource(Claim claim) => _explicitSentences.Contains(claim.Sentence - 1)
        && _paragraphs[claim.Sentence - 1] >= claim.Paragraph - 1
        && Words.Definite.Has(WordsOf(claim).Split(' ', 2)[0]);

    /// <summary>Whether the article opens with a figure of this kind and its source: then it is a report on such figures, and need not say
    /// so each time.</summary>
    public bool OpensWithFigure(FigureKind kind) =>
        Enumerable.Range(1, Opening).Any(paragraph => _openingFigures.Contains((paragraph, kind)));

    /// <summary>The words of its paragraph; empty where the text is not at hand.</summary>
    public string ParagraphOf(Claim claim) => ParagraphAt(claim.Start) is { } paragraph
        ? TextOf(new TextSpan(paragraph.Start, paragraph.End)) ?? "" : "";

    /// <summary>Whether the article describes an unnamed source by this noun: "a port official".</summary>
    public bool Describes(string? noun) => noun is not null && _described.Contains(noun);

    /// <summary>Whether the sentence gives a day: what happened on a named day was seen or is on record.</summary>
    public bool HasDay(Claim claim) => DatesIn(SentenceOf(claim)).Any(d => d.Value is { Length: >= 10 });

    /// <summary>The paragraph over an offset; null where the text is not at hand.</summary>
    public Paragraph? ParagraphAt(int offset)
    {
        IReadOnlyList<Paragraph> paragraphs = Reading.Article.Paragraphs;
        int next = OrderedSearch.FirstFrom(paragraphs, offset + 1, paragraph => paragraph.Start);
        return next > 0 ? paragraphs[next - 1] : null;
    }

    /// <summary>Where a claim's sentence stands, as far as it is known.</summary>
    public TextSpan SentenceOf(Claim claim) => _sentences[claim.Sentence];

    /// <summary>The claims that begin in a span.</summary>
    private IEnumerable<Claim> ClaimsIn(TextSpan span) => In(Claims, _claimStarts, span);

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

    private int FirstClaimFrom(int offset) => From(_claimStarts, offset);

    /// <summary>The first of ordered offsets that is no less than one.</summary>
    private static int From(int[] starts, int offset) => OrderedSearch.FirstFrom(starts, offset, start => start);

    private static IEnumerable<T> In<T>(IReadOnlyList<T> rows, int[] starts, TextSpan span)
    {
        for (int at = From(starts, span.Start); at < rows.Count && starts[at] < span.End; at++) yield return rows[at];
    }

    /// <summary>The mentions that begin in a span.</summary>
    public IEnumerable<Mention> MentionsIn(TextSpan span) => In(Mentions, _mentionStarts, span);

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

    /// <summary>Whether an offset lies in what a sentence says that somebody said.</summary>
    public bool IsReported(int offset)
    {
        int at = _reported.BinarySearch(new TextSpan(offset, int.MaxValue),
            Comparer<TextSpan>.Create((x, y) => x.Start != y.Start ? x.Start.CompareTo(y.Start) : x.End.CompareTo(y.End)));
        if (at < 0) at = ~at - 1;
        for (int looked = 0; at >= 0 && looked < MostNested; at--, looked++)
        {
            if (_reported[at].Contains(offset)) return true;
        }
        return false;
    }

    /// <summary>The quotations that begin in a span.</summary>
    public IEnumerable<Quote> QuotesIn(TextSpan span) => In(_quotes, _quoteStarts, span);

    /// <summary>The time expressions that begin in a span.</summary>
    public IEnumerable<DateMention> DatesIn(TextSpan span) => In(_dates, _dateStarts, span);

    /// <summary>The ids of the entities named in a span.</summary>
    public HashSet<string> EntitiesIn(TextSpan span) => [.. MentionsIn(span).Select(m => m.Entity)];
}
