namespace Journo.Datasets.Schema;

/// <summary>Words in quotation marks.</summary>
internal sealed class QuotesTable() : Table<Quote>("quotes", "Words in quotation marks.",
    static () => new() { Id = "", Article = "" },
    Id(q => q.Id),
    Claim(q => q.Claim),
    Article(q => q.Article),
    Start(q => q.Start),
    End(q => q.End),
    Text(q => q.Text, "The quoted words, without the marks; empty where long and the dataset is shared without the articles' words."),
    Text(q => q.Speaker, "The name of the source whose words they are.", repeats: true, references: "sources", key: "name"),
    Text(q => q.Cue, "The words that attribute them.", repeats: true),
    Category(q => q.Kind, "A sentence or clause of its own, or a few words inside the reporter's sentence."));
