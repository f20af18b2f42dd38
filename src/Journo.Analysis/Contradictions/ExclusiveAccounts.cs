namespace Journo.Analysis.Contradictions;

/// <summary>What one somebody does, told by words of one group that exclude each other.</summary>
internal abstract class ExclusiveAccounts(string group) : ContradictionRule
{
    /// <summary>Whether both statements tell of the same doing.</summary>
    protected abstract bool IsSame(ComparableClaim first, ComparableClaim second, string about);

    /// <summary>Why it matters, in a sentence.</summary>
    protected abstract string Reason(string about, string first, string second);

    /// <summary>How sure, before what both have in common is counted.</summary>
    protected abstract double Base { get; }

    /// <summary>Who it is told of.</summary>
    protected virtual string? About(ComparableClaim statement, StatedWord word) => word.Subject;

    /// <inheritdoc/>
    public sealed override bool Concerns(ComparableClaim statement) => Words(statement).Any();

    /// <inheritdoc/>
    public sealed override Contradiction? Find(ComparableClaim first, ComparableClaim second)
    {
        foreach ((StatedWord word, string member) in Words(first))
        {
            foreach ((StatedWord other, string otherMember) in Words(second))
            {
                if (member == otherMember || About(first, word) is not { } about || About(second, other) != about) continue;
                // One account that has both words knows of both.
                if (Words(first).Any(w => w.Member == otherMember) || Words(second).Any(w => w.Member == member) || !IsSame(first, second, about)) continue;
                double confidence = Base + Math.Clamp(0.08 * (first.Shared(second) - 1), 0, 0.25);
                return Found(first, second, (word.Written, other.Written), about, Reason(about, word.Written, other.Written), confidence);
            }
        }
        return null;
    }

    private IEnumerable<(StatedWord Word, string Member)> Words(ComparableClaim statement)
    {
        foreach (StatedWord word in statement.Terms)
        {
            if (AccountWords.TryGet(word.Stem, out (string Group, string Member) account) && account.Group == group) yield return (word, account.Member);
        }
    }
}
