using Journo.Datasets;

namespace Journo.Analysis.Timelines;

/// <summary>
/// Which entries of a timeline are wanted. Id, participant and headline may be those of any mention; date conditions are about the event's
/// own date, or, where its accounts disagree, about any that one gives.
/// </summary>
/// <param name="Rows">What a mention must have.</param>
/// <param name="Source">Patterns for who tells it: the speaker, any link of the chain, the outlet, the article's title.</param>
public sealed record EntryFilter(EventFilter Rows, IReadOnlyList<TextPattern> Source)
{
    private readonly EventFilter _what = Rows with { After = null, Before = null, Dated = null };
    private readonly EventFilter _when = new() { After = Rows.After, Before = Rows.Before };

    /// <summary>Whether an entry passes.</summary>
    public bool Matches(TimelineEvent entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return (Rows.Dated is null || Rows.Dated == entry.Date is not null)
            && (_when.Matches(entry) || (entry.Conflicts.Count > 0 && entry.Accounts.Any(account => _when.Matches(account.Event))))
            && (_what.Matches(entry) || entry.Accounts.Any(account => _what.Matches(account.Event)))
            && (Source.Count == 0 || entry.Accounts.Any(Tells));
    }

    /// <summary>Whether a mention passes by itself.</summary>
    public bool Matches(SourcedMention account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return Rows.Matches(account.Event) && (Source.Count == 0 || Tells(account));
    }

    private bool Tells(SourcedMention account) =>
        Source.Any(pattern => pattern.IsMatch(account.Teller) || account.Claim?.Chain.Any(link => pattern.IsMatch(link)) == true);
}
