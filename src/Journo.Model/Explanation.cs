namespace Journo;

/// <summary>Why a row is as it is: the rule that decided, the words that made it fire, and both in plain sentences.</summary>
public sealed record Explanation
{
    /// <summary>The id of the row.</summary>
    public required string Id { get; init; }
    /// <summary>What kind of row it is: <c>Attribution</c>, <c>Claim</c>, <c>Figure</c>...</summary>
    public required string Of { get; init; }
    /// <summary>The name of the rule.</summary>
    public required string Rule { get; init; }
    /// <summary>The article's words that decided, in their order.</summary>
    public TextList Words { get; init; } = TextList.Empty;
    /// <summary>A few plain sentences.</summary>
    public required string Text { get; init; }

    /// <summary>The sentences.</summary>
    public override string ToString() => Text;
}
