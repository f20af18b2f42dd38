namespace Journo.Analysis.Sourcing;

/// <summary>How much a finding about sourcing weighs.</summary>
public enum IssueSeverity : long
{
    /// <summary>Worth knowing; often right as it is.</summary>
    Note,
    /// <summary>An editor would ask about it.</summary>
    Warning,
    /// <summary>To be settled before publication.</summary>
    Serious,
}

/// <summary>One place where an article's sourcing does not hold what newsroom guidance asks, and the rows that show it.</summary>
public sealed record SourcingIssue
{
    /// <summary>The name of the rule that found it.</summary>
    public required string Rule { get; init; }
    /// <summary>How much it weighs.</summary>
    public IssueSeverity Severity { get; init; }
    /// <summary>The id of the article.</summary>
    public required string Article { get; init; }
    /// <summary>The id of the claim that it is about; null where no claim stands there.</summary>
    public string? Claim { get; init; }
    /// <summary>First UTF-16 code unit in the normalised text.</summary>
    public int Start { get; init; }
    /// <summary>One past the last UTF-16 code unit.</summary>
    public int End { get; init; }
    /// <summary>The words there; empty where the dataset has no text.</summary>
    public string Text { get; init; } = "";
    /// <summary>What the rule saw.</summary>
    public required string Explanation { get; init; }
    /// <summary>What an editor would do.</summary>
    public required string Suggestion { get; init; }
    /// <summary>The ids of the rows behind it.</summary>
    public TextList Rows { get; init; } = TextList.Empty;
    /// <summary>Why it was suppressed; null for one that was not.</summary>
    public string? Suppressed { get; init; }

    /// <summary>Rule and explanation.</summary>
    public override string ToString() => $"{Rule}: {Explanation}";
}
