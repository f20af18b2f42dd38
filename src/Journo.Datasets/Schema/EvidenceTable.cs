namespace Journo.Datasets.Schema;

/// <summary>What speaks for and against claims.</summary>
internal sealed class EvidenceTable() : LogTable<Evidence>("evidence", "What speaks for and against claims: a log that only grows.", 'e',
    static () => new() { Claim = "" },
    static (row, id, previous, hash) => row with { Id = id, PreviousHash = previous, Hash = hash },
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
    Previous(e => e.PreviousHash),
    Own(e => e.Hash));
