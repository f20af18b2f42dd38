using Journo.Datasets.Csv.Reading;
using Journo.Datasets.Csv.Writing;

namespace Journo.Datasets.Csv.Schema;

/// <summary>The spans behind "who said it".</summary>
internal sealed class AttributionsTable()
    : Table<Attribution>("attributions", "The spans behind \"who said it\": source, cue and content, each of which may be in pieces.",
    Column.Id,
    Column.Article,
    Column.Text("parent", "The id of the attribution whose content this one stands in, if any.") with { References = "attributions" },
    Column.List("sourcespans", "The words that name the source, as start-end."),
    Column.List("cuespans", "The words that attribute, as start-end."),
    Column.List("contentspans", "What is attributed, as start-end."),
    Column.Text("source", "The name of the source; empty where it can't be told.") with { References = "sources",
        ReferencedColumn = "name" },
    Column.Text("cue", "The cue's words."),
    Column.Category<AttributionKind>("kind", "Explicit, or inherited from the sentence before."),
    Column.Text("rule", "The name of the rule that found it."))
{
    public override Attribution Read(RowReader row) => new()
    {
        Id = row.Text(),
        Article = row.Repeated(),
        Parent = row.TextOrNull(),
        SourceSpans = row.Spans(),
        CueSpans = row.Spans(),
        ContentSpans = row.Spans(),
        Source = row.RepeatedOrNull(),
        Cue = row.RepeatedOrNull(),
        Kind = row.Category<AttributionKind>(),
        Rule = row.RepeatedOrNull(),
    };

    public override void Write(RowWriter row, Attribution value)
    {
        row.Text(value.Id);
        row.Text(value.Article);
        row.Text(value.Parent);
        row.Spans(value.SourceSpans);
        row.Spans(value.CueSpans);
        row.Spans(value.ContentSpans);
        row.Text(value.Source);
        row.Text(value.Cue);
        row.Category(value.Kind);
        row.Text(value.Rule);
    }

    public override void AddTests(RowFilter<Attribution> filter, FieldTests tests)
    {
        var attributions = (AttributionFilter)filter;
        tests.Matches("id", filter.Id);
        tests.Matches("article", filter.Article);
        tests.Matches("source", attributions.Source);
        tests.Matches("cue", attributions.Cue);
    }
}
