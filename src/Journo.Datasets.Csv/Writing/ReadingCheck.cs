namespace Journo.Datasets.Csv.Writing;

/// <summary>Refuses an extraction that would make a broken dataset, before any of it is written.</summary>
internal sealed class ReadingCheck
{
    private readonly string _folder;
    private readonly Article _article;
    private readonly SourceRegister _sources;

    private ReadingCheck(string folder, Article article, SourceRegister sources) =>
        (_folder, _article, _sources) = (folder, article, sources);

    public static void Verify(string folder, ArticleExtraction reading, SourceRegister sources)
    {
        var check = new ReadingCheck(folder, reading.Article, sources);
        HashSet<string> claims = check.Claims(reading.Claims);
        check.Ids("quotes", reading.Quotes, row => row.Id);
        foreach (Quote quote in reading.Quotes)
        {
            check.Inside("quotes", quote.Id, quote.Start, quote.End);
            check.Known(claims, "quotes", quote.Id, quote.Claim, "claims");
            check.KnownSource("quotes", quote.Id, quote.Speaker);
        }
        check.Events(reading.Events, claims);
        check.Ids("figures", reading.Figures, row => row.Id);
        foreach (Figure figure in reading.Figures)
        {
            check.Inside("figures", figure.Id, figure.Start, figure.End);
            check.Known(claims, "figures", figure.Id, figure.Claim, "claims");
        }
        HashSet<string> entities = check.Ids("entities", reading.Entities, row => row.Id);
        check.Ids("mentions", reading.Mentions, row => row.Id);
        foreach (Mention mention in reading.Mentions)
        {
            check.Inside("mentions", mention.Id, mention.Start, mention.End);
            check.Known(entities, "mentions", mention.Id, mention.Entity, "entities");
        }
        check.Attributions(reading.Attributions);
        check.Ids("dates", reading.Dates, row => row.Id);
        foreach (DateMention date in reading.Dates) check.Inside("dates", date.Id, date.Start, date.End);
    }

    private HashSet<string> Claims(IReadOnlyList<Claim> rows)
    {
        HashSet<string> claims = Ids("claims", rows, row => row.Id);
        foreach (Claim claim in rows)
        {
            Inside("claims", claim.Id, claim.Start, claim.End);
            KnownSource("claims", claim.Id, claim.Speaker);
            foreach (string link in claim.Chain) KnownSource("claims", claim.Id, link);
            if (!(claim.Checkworthiness is >= 0 and <= 1)) throw Refuse(
                "NumberOutOfRange", $"the checkworthiness of '{claim.Id}' is not between 0 and 1.");
        }
        return claims;
    }

    private void Events(IReadOnlyList<EventMention> rows, HashSet<string> claims)
    {
        HashSet<string> events = Ids("events", rows, row => row.Id);
        foreach (EventMention row in rows)
        {
            Inside("events", row.Id, row.Start, row.End);
            Known(claims, "events", row.Id, row.Claim, "claims");
            foreach (string other in row.Follows.Concat(row.Precedes)) Known(events, "events", row.Id, other, "events");
        }
    }

    private void Attributions(IReadOnlyList<Attribution> rows)
    {
        HashSet<string> attributions = Ids("attributions", rows, row => row.Id);
        foreach (Attribution row in rows)
        {
            Known(attributions, "attributions", row.Id, row.Parent, "attributions");
            KnownSource("attributions", row.Id, row.Source);
            foreach (TextSpan span in row.SourceSpans.Concat(row.CueSpans).Concat(row.ContentSpans))
            {
                Inside("attributions", row.Id, span.Start, span.End);
            }
        }
    }

    private HashSet<string> Ids<T>(string table, IEnumerable<T> rows, Func<T, string> id)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (T row in rows)
        {
            if (id(row).Length == 0) throw Refuse("ValueMissing", $"a row of {table} has no id.");
            // Two ids are the same in the dataset where one has the article's id before it already.
            if (!ids.Add(RowIds.Within(_article.Id, id(row)))) throw Refuse("DuplicateId", $"the id '{id(row)}' is used twice in {table}.");
        }
        return ids;
    }

    private void Known(HashSet<string> ids, string table, string id, string? target, string targets)
    {
        if (target is not null && !ids.Contains(RowIds.Within(_article.Id, target))) throw Refuse(
            "DanglingKey", $"'{id}' in {table} refers to '{target}', which is not among its {targets}.");
    }

    private void KnownSource(string table, string id, string? name)
    {
        if (name is not null && !_sources.HasName(name)) throw Refuse(
            "DanglingKey", $"'{id}' in {table} names the source '{name}', which is not among its sources.");
    }

    private void Inside(string table, string id, int start, int end)
    {
        if (start < 0 || start > end || end > _article.Characters) throw Refuse(
            "OffsetOutOfRange", $"'{id}' in {table} stands at {start}-{end}, outside the {_article.Characters} characters.");
    }

    private DatasetException Refuse(string id, string message) => new(new(id, ProblemSeverity.Error, _folder, 0, 0,
        $"The article '{_article.Id}' can't be written: {message}", "Read the article again, or correct the rows that were changed."));
}
