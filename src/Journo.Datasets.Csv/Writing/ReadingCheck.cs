namespace Journo.Datasets.Csv.Writing;

/// <summary>Refuses an extraction that would make a broken dataset, before any of it is written.</summary>
internal static class ReadingCheck
{
    public static void Verify(string folder, ArticleExtraction reading, SourceRegister sources)
    {
        Article article = reading.Article;
        DatasetException Refuse(string id, string message) => new(new(id, ProblemSeverity.Error, folder, 0, 0,
            $"The article '{article.Id}' can't be written: {message}", "Read the article again, or correct the rows that were changed."));

        HashSet<string> Ids<T>(string table, IEnumerable<T> rows, Func<T, string> id)
        {
            var ids = new HashSet<string>(StringComparer.Ordinal);
            foreach (T row in rows)
            {
                if (id(row).Length == 0) throw Refuse("ValueMissing", $"a row of {table} has no id.");
                // Two ids are the same in the dataset where one has the article's id before it already.
                if (!ids.Add(RowIds.Within(article.Id, id(row)))) throw Refuse(
                    "DuplicateId", $"the id '{id(row)}' is used twice in {table}.");
            }
            return ids;
        }

        void Known(HashSet<string> ids, string table, string id, string? target, string targets)
        {
            if (target is not null && !ids.Contains(RowIds.Within(article.Id, target))) throw Refuse(
                "DanglingKey", $"'{id}' in {table} refers to '{target}', which is not among its {targets}.");
        }

        void KnownSource(string table, string id, string? name)
        {
            if (name is not null && !sources.HasName(name)) throw Refuse(
                "DanglingKey", $"'{id}' in {table} names the source '{name}', which is not among its sources.");
        }

        void Inside(string table, string id, int start, int end)
        {
            if (start < 0 || start > end || end > article.Characters) throw Refuse(
                "OffsetOutOfRange", $"'{id}' in {table} stands at {start}-{end}, outside the {article.Characters} characters.");
        }

        HashSet<string> claims = Ids("claims", reading.Claims, row => row.Id);
        foreach (Claim claim in reading.Claims)
        {
            Inside("claims", claim.Id, claim.Start, claim.End);
            KnownSource("claims", claim.Id, claim.Speaker);
            foreach (string link in claim.Chain) KnownSource("claims", claim.Id, link);
            if (!(claim.Checkworthiness is >= 0 and <= 1)) throw Refuse(
                "NumberOutOfRange", $"the checkworthiness of '{claim.Id}' is not between 0 and 1.");
        }
        Ids("quotes", reading.Quotes, row => row.Id);
        foreach (Quote quote in reading.Quotes)
        {
            Inside("quotes", quote.Id, quote.Start, quote.End);
            Known(claims, "quotes", quote.Id, quote.Claim, "claims");
            KnownSource("quotes", quote.Id, quote.Speaker);
        }
        HashSet<string> events = Ids("events", reading.Events, row => row.Id);
        foreach (EventMention row in reading.Events)
        {
            Inside("events", row.Id, row.Start, row.End);
            Known(claims, "events", row.Id, row.Claim, "claims");
            foreach (string other in row.Follows.Concat(row.Precedes)) Known(events, "events", row.Id, other, "events");
        }
        Ids("figures", reading.Figures, row => row.Id);
        foreach (Figure figure in reading.Figures)
        {
            Inside("figures", figure.Id, figure.Start, figure.End);
            Known(claims, "figures", figure.Id, figure.Claim, "claims");
        }
        HashSet<string> entities = Ids("entities", reading.Entities, row => row.Id);
        Ids("mentions", reading.Mentions, row => row.Id);
        foreach (Mention mention in reading.Mentions)
        {
            Inside("mentions", mention.Id, mention.Start, mention.End);
            Known(entities, "mentions", mention.Id, mention.Entity, "entities");
        }
        HashSet<string> attributions = Ids("attributions", reading.Attributions, row => row.Id);
        foreach (Attribution row in reading.Attributions)
        {
            Known(attributions, "attributions", row.Id, row.Parent, "attributions");
            KnownSource("attributions", row.Id, row.Source);
            foreach (TextSpan span in row.SourceSpans.Concat(row.CueSpans).Concat(row.ContentSpans)) Inside(
                "attributions", row.Id, span.Start, span.End);
        }
        Ids("dates", reading.Dates, row => row.Id);
        foreach (DateMention date in reading.Dates) Inside("dates", date.Id, date.Start, date.End);
    }
}
