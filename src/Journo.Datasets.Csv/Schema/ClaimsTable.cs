using Journo.Datasets.Csv.Reading;
using Journo.Datasets.Csv.Writing;

namespace Journo.Datasets.Csv.Schema;

/// <summary>What the articles say, who says it and through whom.</summary>
internal sealed class ClaimsTable() : Table<Claim>("claims", "What the articles say, who says it and through whom.",
    Column.Id,
    Column.Article,
    Column.Integer("paragraph", "The paragraph's number, from 1."),
    Column.Integer("sentence", "The sentence's number in the article, from 1."),
    Column.Start,
    Column.End,
    Column.Text("text", "The article's own words; empty where the dataset is shared without them."),
    Column.Text("summary", "The claim in other words."),
    Column.Category<ClaimKind>("kind", "What kind of claim it is."),
    Column.Text("speaker", "The name of the source that says it; empty where the article says it itself.") with { References = "sources",
        ReferencedColumn = "name" },
    Column.List("chain", "Through which sources it reached the article, outermost first."),
    Column.Category<AttributionKind>("attribution", "How the sentence ties the claim to its source."),
    Column.Text("cue", "The words that attribute."),
    Column.List("hedges", "The words that lower or raise the author's commitment."),
    Column.Number("checkworthiness", "How much it is worth checking, from 0 to 1.") with { Required = true, Maximum = 1 })
{
    public override Claim Read(RowReader row) => new()
    {
        Id = row.Text(),
        Article = row.Repeated(),
        Paragraph = row.Integer(),
        Sentence = row.Integer(),
        Start = row.Integer(),
        End = row.Integer(),
        Text = row.Text(),
        Summary = row.TextOrNull(),
        Kind = row.Category<ClaimKind>(),
        Speaker = row.RepeatedOrNull(),
        Chain = row.List(),
        Attribution = row.Category<AttributionKind>(),
        Cue = row.RepeatedOrNull(),
        Hedges = row.List(),
        Checkworthiness = row.Number(),
    };

    public override void Write(RowWriter row, Claim value)
    {
        row.Text(value.Id);
        row.Text(value.Article);
        row.Integer(value.Paragraph);
        row.Integer(value.Sentence);
        row.Integer(value.Start);
        row.Integer(value.End);
        row.Text(value.Text);
        row.Text(value.Summary);
        row.Category(value.Kind);
        row.Text(value.Speaker);
        row.List(value.Chain);
        row.Category(value.Attribution);
        row.Text(value.Cue);
        row.List(value.Hedges);
        row.Number(value.Checkworthiness);
    }

    public override void AddTests(RowFilter<Claim> filter, FieldTests tests)
    {
        var claims = (ClaimFilter)filter;
        if (claims.Hedged is { } hedged) tests.IsEmpty("hedges", !hedged);
        tests.Matches("speaker", claims.Speaker);
        tests.IsOneOf("kind", claims.Kind);
        tests.IsOneOf("attribution", claims.Attribution);
        tests.Matches("id", filter.Id);
        tests.Matches("article", filter.Article);
        tests.AnyItemMatches("chain", claims.Source);
        if (claims.MinimumCheckworthiness is { } minimum) tests.IsAtLeast("checkworthiness", minimum);
        if (claims.Ids is { } ids) tests.IsIn("id", ids);
        tests.MatchesEither("text", "summary", claims.Text);
    }
}
