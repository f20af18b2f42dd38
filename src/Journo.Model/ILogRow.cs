namespace Journo;

/// <summary>A row of a log that only grows: each carries the hash of the one before it, so that no row can be changed, dropped or moved
/// unseen.</summary>
public interface ILogRow
{
    /// <summary>Unique in its table; given when the row is added.</summary>
    string Id { get; }
    /// <summary>The id of the claim that it is about.</summary>
    string Claim { get; }
    /// <summary>Who added it.</summary>
    string? Reviewer { get; }
    /// <summary>When it was added: UTC, to the second.</summary>
    DateTimeOffset At { get; }
    /// <summary>SHA-256 of the article as it was: the hash of its text, title, byline, publisher, address and date. Empty in rows of old
    /// logs.</summary>
    string ArticleHash { get; }
    /// <summary>SHA-256 of the claim as it was: place, summary, speaker, chain and attribution. Empty in rows of old logs.</summary>
    string ClaimHash { get; }
    /// <summary>SHA-256 of the claim's own words; empty where the dataset had not got them.</summary>
    string WordsHash { get; }
    /// <summary>The hash of the row before it in the log; empty for the first.</summary>
    string PreviousHash { get; }
    /// <summary>SHA-256 over this row and <see cref="PreviousHash"/>.</summary>
    string Hash { get; }
}
