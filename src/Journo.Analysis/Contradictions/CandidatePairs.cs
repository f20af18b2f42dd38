using System.Runtime.InteropServices;

namespace Journo.Analysis.Contradictions;

/// <summary>
/// Which statements are worth comparing: those that share a word that says what they are about, or that have exclusive terms of one group
/// about one somebody. What is held is a number for each word and term of each statement.
/// </summary>
internal sealed class CandidatePairs
{
    // What a common word has in common says little, and all pairs of a large archive can't be compared: of a word's claims, each is
    // compared with the next so many.
    private const int MostClaimsOfAWord = 400;

    private readonly List<List<int>> _byWord = [];
    private readonly Dictionary<(string Group, string About), List<int>> _byTerm = [];
    private readonly int[] _metBy; // the last statement that met each, so that two that share several words meet once
    private readonly List<int> _others = [];

    public CandidatePairs(IReadOnlyList<ComparableClaim> statements)
    {
        _metBy = new int[statements.Count];
        foreach (ComparableClaim statement in statements)
        {
            foreach (int word in statement.Topic.Numbers)
            {
                while (_byWord.Count <= word) _byWord.Add([]);
                _byWord[word].Add(statement.Number);
            }
            foreach ((string, string) term in Terms(statement))
            {
                if (!_byTerm.TryGetValue(term, out List<int>? those)) _byTerm.Add(term, those = []);
                those.Add(statement.Number);
            }
        }
    }

    /// <summary>The numbers of those after a statement, in no order, until the next are asked for.</summary>
    public ReadOnlySpan<int> After(ComparableClaim first)
    {
        _others.Clear();
        foreach (int word in first.Topic.Numbers) Meet(first.Number, _byWord[word]);
        foreach ((string, string) term in Terms(first)) Meet(first.Number, _byTerm[term]);
        return CollectionsMarshal.AsSpan(_others);
    }

    private static IEnumerable<(string, string)> Terms(ComparableClaim statement) =>
        statement.ExclusiveTerms.Select(term => (term.Term.Group, term.About)).Distinct();

    private void Meet(int first, List<int> ofWord)
    {
        int at = ofWord.BinarySearch(first) + 1, end = Math.Min(ofWord.Count, at + MostClaimsOfAWord);
        foreach (int other in CollectionsMarshal.AsSpan(ofWord)[at..end])
        {
            if (_metBy[other] == first + 1) continue;
            _metBy[other] = first + 1;
            _others.Add(other);
        }
    }
}
