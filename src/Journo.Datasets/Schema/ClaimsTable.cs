namespace Journo.Datasets.Schema;

/// <summary>What the articles say, who says it and through whom.</summary>
internal sealed class ClaimsTable() : Table<Claim>("claims", "What the articles say, who says it and through whom.",
    static () => new() { Id = "", Article = "" },
    Id(c => c.Id),
    Article(c => c.Article),
    Integer(c => c.Paragraph, "The paragraph's number, from 1."),
    Integer(c => c.Sentence, "The sentence's number in the article, from 1."),
    Start(c => c.Start),
    End(c => c.End),
    Text(c => c.Text, "The article's own words; empty where the dataset is shared without them."),
    Text(c => c.Summary, "The claim in other words."),
    Category(c => c.Kind, "What kind of claim it is."),
    Text(c => c.Speaker, "The name of the source that says it; empty where the article says it itself.", repeats: true,
        references: "sources", key: "name"),
    List(c => c.Chain, "Through which sources it reached the article, outermost first.", references: "sources", key: "name"),
    Category(c => c.Attribution, "How the sentence ties the claim to its source."),
    Category(c => c.Stance, "How its source stands to it: a claim that is denied is not what its speaker says.", optional: true),
    Text(c => c.Cue, "The words that attribute.", repeats: true),
    List(c => c.Hedges, "The words that lower or raise the author's commitment."),
    Share(c => c.Checkworthiness, "How much it is worth checking, from 0 to 1."));
