using System.Runtime.InteropServices;

namespace Journo.Analysis.Contradictions;

/// <summary>
/// Which statements are worth comparing: those that share a word that says what they are about, or that tell of somebody's wealth. What is held is a number for each word of each statement.
/// </summary>
internal sealed class CandidatePairs
{
    // What a common word has in common says little, and all pairs of a large archive can't be compared: of a word's claims, each is compared with the next so many.
    private const int MostClaimsOfAWord = 400;

    private readonly List<List<int>> _byWord = [];
    private readonly List<int> _ofWealth = [];
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
            if (statement.TellsOfWealth) _ofWealth.Add(statement.Number);
        }
    }

    /// <summary>The numbers of those after a statement, in no order, until the next are asked for.</summary>
    public ReadOnlySpan<int> After(ComparableClaim first)
    {
        _others.Clear();
        foreach (int word in first.Topic.Numbers) Meet(first.Number, _byWord[word]);
        if (first.TellsOfWealth) Meet(first.Number, _ofWealth);
        return CollectionsMarshal.AsSpan(_others);
    }

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
