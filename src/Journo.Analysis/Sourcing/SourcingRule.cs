namespace Journo.Analysis.Sourcing;

/// <summary>One thing that newsroom guidance asks of sourcing. It has a page of its own in the module's documentation, under its name.</summary>
public abstract class SourcingRule
{
    private protected SourcingRule(IssueSeverity severity, string summary, bool byDefault = true)
    {
        ByDefault = byDefault;
        Severity = severity;
        Summary = summary;
    }

    /// <summary>The name, as in <c>Find-SourcingIssue -Rule</c>.</summary>
    public string Name => GetType().Name;

    /// <summary>How much a finding weighs.</summary>
    public IssueSeverity Severity { get; }

    /// <summary>What it finds, in a sentence.</summary>
    public string Summary { get; }

    /// <summary>Whether it is asked where no rule is named. One whose findings are too often right as they stand is asked only by name.</summary>
    public bool ByDefault { get; }

    /// <summary>The findings in one article, in the order of the text.</summary>
    internal abstract IEnumerable<SourcingIssue> Find(SourcingContext article);

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private protected SourcingIssue About(SourcingContext article, Claim? claim, TextSpan span, string explanation, string suggestion, params IEnumerable<string> rows) => new()
    {
        Rule = Name,
        Severity = Severity,
        Article = article.Id,
        Claim = claim?.Id,
        Start = span.Start,
        End = span.End,
        Text = article.TextOf(span) ?? (claim is not null && claim.Start == span.Start && claim.End == span.End ? claim.Text : ""),
        Explanation = explanation,
        Suggestion = suggestion,
        Rows = TextList.From((claim is null ? [] : new[] { claim.Id }).Concat(rows).Distinct()),
    };

    private protected SourcingIssue About(SourcingContext article, Claim claim, string explanation, string suggestion, params IEnumerable<string> rows) =>
        About(article, claim, new TextSpan(claim.Start, claim.End), explanation, suggestion, rows);
}
