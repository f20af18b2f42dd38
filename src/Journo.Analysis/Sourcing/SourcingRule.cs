namespace Journo.Analysis.Sourcing;

/// <summary>One thing that newsroom guidance asks of sourcing. It has a page of its own in the module's documentation, under its
/// name.</summary>
public abstract class SourcingRule
{
    private const double LeastPrecision = 0.7;

    private protected SourcingRule(IssueSeverity severity, string summary, double? precision)
    {
        Severity = severity;
        Summary = summary;
        Precision = precision;
    }

    /// <summary>The name, as in <c>Find-SourcingIssue -Rule</c>.</summary>
    public string Name => GetType().Name;

    /// <summary>How much a finding weighs.</summary>
    public IssueSeverity Severity { get; }

    /// <summary>What it finds, in a sentence.</summary>
    public string Summary { get; }

    /// <summary>
    /// The share of its findings, from 0 to 1, that one person judged right on news that it had not been mended on; null where too few
    /// were found to judge.
    /// </summary>
    public double? Precision { get; }

    /// <summary>Whether it is asked where no rule is named. An experimental one, right less than seven times in ten, is asked by name
    /// only.</summary>
    public bool ByDefault => Precision is null or >= LeastPrecision;

    /// <summary>The findings in one article, in the order of the text.</summary>
    internal abstract IEnumerable<SourcingIssue> Find(SourcingContext article);

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private protected SourcingIssue About(
        SourcingContext article, Claim? claim, TextSpan span, string explanation, string suggestion, params IEnumerable<string> rows) =>
        new()
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

    private protected SourcingIssue About(
        SourcingContext article, Claim claim, string explanation, string suggestion, params IEnumerable<string> rows) =>
        About(article, claim, new TextSpan(claim.Start, claim.End), explanation, suggestion, rows);
}
