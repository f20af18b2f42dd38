namespace Journo.Datasets.Csv.Writing;

/// <summary>
/// Takes an article's words out of its rows, or puts them back. Claims lose their text. What stands in a cell as it does in the article
/// is left out where it is long; any other text is cut where it has a long run of the article's words.
/// </summary>
/// <param name="borrowed">The articles' words, as far as they are at hand.</param>
/// <param name="keptClaims">The claims that a log speaks of: their words are part of what it is bound to, so that they stay.</param>
internal sealed class ArticleWords(BorrowedWords borrowed, IEnumerable<Claim> keptClaims)
{
    private readonly HashSet<string> _keptIds = new(StringComparer.Ordinal), _keptNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _entityIds = new(StringComparer.Ordinal);
    private bool _keptRead;

    public ArticleExtraction Omit(ArticleExtraction reading) => reading with
    {
        Claims = [.. reading.Claims.Select(Omit)],
        Quotes = [.. reading.Quotes.Select(Omit)],
        Events = [.. reading.Events.Select(Omit)],
        Figures = [.. reading.Figures.Select(Omit)],
        Entities = [.. reading.Entities.Select(Omit)],
        Mentions = [.. reading.Mentions.Select(Omit)],
        Sources = [.. reading.Sources.Select(Omit)],
        Attributions = [.. reading.Attributions.Select(Omit)],
        Dates = [.. reading.Dates.Select(Omit)],
    };

    public Claim Omit(Claim row) => row with
    {
        Text = "",
        Summary = IsKept(row.Id) ? row.Summary : borrowed.CutOrNull(row.Summary),
        Speaker = NameOrNull(row.Speaker),
        Chain = row.Chain.Any(borrowed.IsIn) ? TextList.From(row.Chain.Select(Name)) : row.Chain,
        Cue = borrowed.CutOrNull(row.Cue),
        Hedges = borrowed.Cut(row.Hedges),
    };

    public Quote Omit(Quote row) => row with
    {
        Text = InPlace(row.Text), Speaker = NameOrNull(row.Speaker), Cue = borrowed.CutOrNull(row.Cue),
    };

    public EventMention Omit(EventMention row) => row with
    {
        Expression = row.Expression is { } expression && InPlace(expression) == "" ? null : row.Expression,
        Headline = borrowed.Cut(row.Headline),
        Participants = borrowed.Cut(row.Participants),
        Unresolved = borrowed.CutOrNull(row.Unresolved),
    };

    public Figure Omit(Figure row) => row with
    {
        Text = InPlace(row.Text), Unit = borrowed.CutOrNull(row.Unit), Approximation = borrowed.CutOrNull(row.Approximation),
    };

    public Entity Omit(Entity row)
    {
        string name = borrowed.Cut(row.Name), id = IdOf(row.Id, row.Name, name);
        if (id != row.Id) _entityIds[row.Id] = id;
        return row with { Id = id, Name = name, Aliases = borrowed.Cut(row.Aliases), Misspellings = borrowed.Cut(row.Misspellings) };
    }

    public Mention Omit(Mention row) => row with
    {
        Text = InPlace(row.Text), Entity = _entityIds.GetValueOrDefault(row.Entity, row.Entity),
    };

    public Source Omit(Source row)
    {
        string name = Name(row.Name);
        return row with
        {
            Id = IdOf(row.Id, row.Name, name),
            Name = name,
            Role = borrowed.CutOrNull(row.Role),
            Aliases = borrowed.Cut(row.Aliases),
            Description = borrowed.CutOrNull(row.Description),
            Reason = borrowed.CutOrNull(row.Reason),
        };
    }

    public Attribution Omit(Attribution row) => row with { Source = NameOrNull(row.Source), Cue = borrowed.CutOrNull(row.Cue) };

    public DateMention Omit(DateMention row) => row with
    {
        Text = InPlace(row.Text), Unresolved = borrowed.CutOrNull(row.Unresolved),
    };

    /// <summary>The claim with its words, where the document has them.</summary>
    public static Claim Fill(Claim claim, Article? document) =>
        claim.Text.Length == 0 && Cut(document, claim.Start, claim.End) is { } text ? claim with { Text = text } : claim;

    /// <summary>The quotation with its words, where the document has them.</summary>
    public static Quote Fill(Quote quote, Article? document) =>
        quote.Text.Length == 0 && Cut(document, quote.Start, quote.End) is { } text ? quote with { Text = text } : quote;

    private static string? Cut(Article? document, int start, int end) =>
        document?.Text is { } text && start <= end && end <= text.Length ? text[start..end] : null;

    /// <summary>A text that is what stands in its place in the article, or nothing: a piece of it would be in no place.</summary>
    private static string InPlace(string text) => BorrowedWords.Count(text) <= BorrowedWords.Longest ? text : "";

    /// <summary>A source's name is the same in every row that names it.</summary>
    private string Name(string name) => borrowed.IsIn(name) && !IsKeptName(name) ? borrowed.Cut(name) : name;

    private string? NameOrNull(string? name) => name is null ? null : Name(name);

    /// <summary>An id may be made of a name, and is made anew where that was cut.</summary>
    private static string IdOf(string id, string name, string cut) =>
        ReferenceEquals(name, cut) ? id : $"{RowIds.Slug(cut, "name")}-{Values.TextHash.Of(id)[..8]}";

    private bool IsKept(string claim)
    {
        ReadKept();
        return _keptIds.Contains(claim);
    }

    private bool IsKeptName(string name)
    {
        ReadKept();
        return _keptNames.Contains(name);
    }

    private void ReadKept()
    {
        if (_keptRead) return;
        _keptRead = true;
        foreach (Claim claim in keptClaims)
        {
            _keptIds.Add(claim.Id);
            _keptNames.UnionWith(claim.Chain);
            if (claim.Speaker is { } speaker) _keptNames.Add(speaker);
        }
    }
}
