using Journo.Datasets.Csv.Reading;
using Journo.Datasets.Csv.Writing;

namespace Journo.Datasets.Csv.Schema;

/// <summary>The documents that everything else was read out of.</summary>
internal sealed class ArticlesTable() : Table<Article>("articles", "The documents that everything else was read out of.",
    Column.Id,
    Column.Text("title", "The headline."),
    Column.Text("byline", "Who wrote it."),
    Column.Text("publisher", "Who published it."),
    Column.Text("url", "Where it stands."),
    Column.Date("published", "When it was published."),
    Column.Date("retrieved", "When it was retrieved."),
    Column.Text("language", "BCP 47 language tag."),
    Column.Needed("sha256", "SHA-256 of the normalised text in UTF-8.") with { Pattern = "^[0-9a-f]{64}$" },
    Column.Integer("characters", "Length of the normalised text in UTF-16 code units."))
{
    public override Article Read(RowReader row) => new()
    {
        Id = row.Text(),
        Title = row.Text(),
        Byline = row.TextOrNull(),
        Publisher = row.RepeatedOrNull(),
        Url = row.TextOrNull(),
        Published = row.Date(),
        Retrieved = row.Date(),
        Language = row.Repeated(),
        Sha256 = row.Text(),
        Characters = row.Integer(),
    };

    public override void Write(RowWriter row, Article value)
    {
        row.Text(value.Id);
        row.Text(value.Title);
        row.Text(value.Byline);
        row.Text(value.Publisher);
        row.Text(value.Url);
        row.Date(value.Published);
        row.Date(value.Retrieved);
        row.Text(value.Language);
        row.Text(value.Sha256);
        row.Integer(value.Characters);
    }

    public override void AddTests(RowFilter<Article> filter, FieldTests tests)
    {
        var articles = (ArticleFilter)filter;
        tests.Matches("id", filter.Id);
        tests.Matches("id", filter.Article);
        tests.Matches("title", articles.Title);
        tests.Matches("publisher", articles.Publisher);
    }
}
