namespace Journo.Datasets.Schema;

/// <summary>What speaks for and against claims.</summary>
internal sealed class EvidenceTable() : LogTable<Evidence>("evidence", "What speaks for and against claims: a log that only grows.", 'e',
    static () => new() { Claim = "" },
    static (row, id, previous, hash) => row with { Id = id, PreviousHash = previous, Hash = hash },
    static (row, hashes) => row with
    {
        ArticleHash = hashes.Article, ClaimHash = hashes.Claim, WordsHash = hashes.Words
    },
    Id(e => e.Id),
    About(e => e.Claim),
    Category(e => e.Relation, "What it does to the claim."),
    Text(e => e.Title, "The title of the work."),
    List(e => e.Author, "Who wrote it, in order."),
    Text(e => e.Publisher, "Who published it.", repeats: true),
    Date(e => e.Published, "When it was published."),
    Text(e => e.Url, "Where it stands."),
    Text(e => e.ArchiveUrl, "Where an archive keeps a copy."),
    Date(e => e.Accessed, "When it was looked at."),
    Text(e => e.Quotation, "The words in it that matter."),
    Text(e => e.Note, "What else a reader should know."),
    Text(e => e.Reviewer, "Who added it.", repeats: true),
    Time(e => e.At, "When it was added, in UTC."),
    Binding(e => e.ArticleHash, "SHA-256 of the article when the row was added: text hash, title, byline, publisher, address, date."),
    Binding(e => e.ClaimHash, "SHA-256 of the claim when the row was added: place, summary, speaker, chain, attribution."),
    Binding(e => e.WordsHash, "SHA-256 of the claim's own words; empty where the dataset had not got them."),
    Previous(e => e.PreviousHash),
    Own(e => e.Hash));
