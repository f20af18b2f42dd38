namespace Journo.Analysis.Contradictions.Rules;

/// <summary>One thing comes before another here and after it there.</summary>
internal sealed class OrderOfEvents : ContradictionRule
{
    private const double LeastOverlap = 0.5;

    public override string Name => "OrderOfEvents";

    public override bool Concerns(ComparableClaim statement) =>
        statement.Negation is null && statement.Terms.Any(word => IsOrder(word.Stem));

    /// <summary>Whether a stem puts what stands before it and what stands after it in order.</summary>
    public static bool IsOrder(string stem) => stem is "before" or "befor" or "after";

    public override Contradiction? Find(ComparableClaim first, ComparableClaim second)
    {
        if (Ordered(first) is not ({ } earlier, { } later, var word)
            || Ordered(second) is not ({ } otherEarlier, { } otherLater, var otherWord)) return null;
        double reversed = Math.Min(Overlap(earlier, otherLater), Overlap(later, otherEarlier));
        if (reversed < LeastOverlap || reversed <= Math.Min(Overlap(earlier, otherEarlier), Overlap(later, otherLater))) return null;
        return Found(first, second, (word, otherWord), first.Subject,
            "The two claims put the same two events in opposite orders. Date both.", 0.3 + (0.5 * reversed));
    }

    private static (HashSet<string> Earlier, HashSet<string> Later, string Word)? Ordered(ComparableClaim statement)
    {
        for (int i = 1; i < statement.Terms.Count - 1; i++)
        {
            string word = statement.Terms[i].Stem;
            if (!IsOrder(word)) continue;
            HashSet<string> left = Side(statement.Terms.Take(i)), right = Side(statement.Terms.Skip(i + 1));
            if (left.Count == 0 || right.Count == 0) return null;
            return word == "after" ? (right, left, statement.Terms[i].Written) : (left, right, statement.Terms[i].Written);

            HashSet<string> Side(IEnumerable<StatedWord> words) => [.. words.Select(w => w.Stem).Where(statement.Topic.Contains)];
        }
        return null;
    }

    private static double Overlap(HashSet<string> left, HashSet<string> right)
    {
        int shared = left.Count(right.Contains);
        return shared == 0 ? 0 : (double)shared / (left.Count + right.Count - shared);
    }
}
