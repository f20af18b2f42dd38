namespace Journo;

/// <summary>What speaks for or against a claim: where it stands, and the words in it that matter. A row of a log that only grows.</summary>
public sealed record Evidence : ILogRow, ITraceable
{
    /// <inheritdoc/>
    public string Id { get; init; } = "";
    /// <inheritdoc/>
    public required string Claim { get; init; }
    /// <summary>What it does to the claim.</summary>
    public EvidenceRelation Relation { get; init; }
    /// <summary>The title of the page, report, filing ...</summary>
    public string? Title { get; init; }
    /// <summary>Who wrote it, in order.</summary>
    public TextList Author { get; init; } = TextList.Empty;
    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }
    /// <summary>When it was published (EDTF), no more exactly than is known.</summary>
    public EdtfDate? Published { get; init; }
    /// <summary>Where it stands.</summary>
    public string? Url { get; init; }
    /// <summary>Where an archive keeps a copy.</summary>
    public string? ArchiveUrl { get; init; }
    /// <summary>When it was looked at (EDTF).</summary>
    public EdtfDate? Accessed { get; init; }
    /// <summary>The words in it that matter, as they stand there.</summary>
    public string? Quotation { get; init; }
    /// <summary>A remark of the reviewer's that no other column holds.</summary>
    public string? Note { get; init; }
    /// <inheritdoc/>
    public string? Reviewer { get; init; }
    /// <inheritdoc/>
    public DateTimeOffset At { get; init; }
    /// <inheritdoc/>
    public string ArticleHash { get; init; } = "";
    /// <inheritdoc/>
    public string ClaimHash { get; init; } = "";
    /// <inheritdoc/>
    public string WordsHash { get; init; } = "";
    /// <inheritdoc/>
    public string PreviousHash { get; init; } = "";
    /// <inheritdoc/>
    public string Hash { get; init; } = "";

    /// <summary>Relation and title.</summary>
    public override string ToString() => $"{Relation.ToString().ToLowerInvariant()}: {Title ?? Url ?? Publisher ?? Id}";

    RowOrigin ITraceable.Origin { get; set; }
}
