namespace Journo.Analysis.Sourcing;

/// <summary>A finding that a desk has looked at and does not want to see again.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Claim">The id of the claim; of the article where the finding is about no claim.</param>
/// <param name="Reason">Why; never empty.</param>
public sealed record Suppression(string Rule, string Claim, string Reason);

/// <summary>What a desk has suppressed.</summary>
public sealed class Suppressions
{
    private readonly List<(TextPattern Rule, TextPattern Claim, string Reason)> _entries = [];

    /// <summary>A list of what is suppressed; rule and claim may have wildcards.</summary>
    /// <exception cref="FormatException">An entry lacks its rule, claim or reason, or a wildcard is not closed.</exception>
    public Suppressions(IEnumerable<Suppression> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        int number = 0;
        foreach (Suppression entry in entries)
        {
            number++;
            string? missing = string.IsNullOrWhiteSpace(entry.Rule) ? "rule" : string.IsNullOrWhiteSpace(entry.Claim) ? "claim"
                : string.IsNullOrWhiteSpace(entry.Reason) ? "reason" : null;
            if (missing is not null) throw new FormatException(FormattableString.Invariant(
                $"Entry {number} of what is to be suppressed has no {missing}; it needs rule, claim and reason."));
            _entries.Add((TextPattern.Parse(entry.Rule), TextPattern.Parse(entry.Claim), entry.Reason.Trim()));
        }
    }

    /// <summary>Nothing is suppressed.</summary>
    public static Suppressions None { get; } = new([]);

    /// <summary>The finding, with the reason if it is suppressed.</summary>
    public SourcingIssue Judge(SourcingIssue issue)
    {
        ArgumentNullException.ThrowIfNull(issue);
        foreach ((TextPattern rule, TextPattern claim, string reason) in _entries)
        {
            if (rule.IsMatch(issue.Rule) && claim.IsMatch(issue.Claim ?? issue.Article)) return issue with { Suppressed = reason };
        }
        return issue;
    }
}
