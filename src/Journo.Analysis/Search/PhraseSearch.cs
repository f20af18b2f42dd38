using System.Runtime.CompilerServices;

namespace Journo.Analysis.Search;

/// <summary>Finds the claims in which words follow each other.</summary>
/// <remarks>Its loops are compiled at their best at once: most commands search once, and would be done before it is found out that they are
/// worth it.</remarks>
internal sealed class PhraseSearch(Postings[] postings)
{
    // The rarest word says best where to look.
    private readonly int[] _rarestFirst = [.. Enumerable.Range(0, postings.Length).OrderBy(word => postings[word].Count)];
    private int[] _ends = new int[16], _places = new int[16];

    /// <summary>Tells of each claim, in ascending order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Find(Action<int> found, CancellationToken cancellation)
    {
        int looked = 0;
        for (int claim = 0; AllAt(ref claim); claim++)
        {
            if ((++looked & 0xFFF) == 0) cancellation.ThrowIfCancellationRequested();
            if (Follow()) found(claim);
        }
    }

    // Goes to the first claim from here on that has all the words.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool AllAt(ref int claim)
    {
        for (int i = 0; i < _rarestFirst.Length;)
        {
            ref Postings word = ref postings[_rarestFirst[i]];
            if (!word.To(claim)) return false;
            if (word.Claim == claim) i++;
            else (claim, i) = (word.Claim, 0);
        }
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Follow()
    {
        postings[0].Places(ref _ends);
        int ends = postings[0].Times;
        for (int word = 1; word < postings.Length && ends > 0; word++)
        {
            postings[word].Places(ref _places);
            ends = After(ends, postings[word].Times);
        }
        return ends > 0;
    }

    // Keeps the places that stand right after an end; both lists ascend.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int After(int ends, int places)
    {
        int kept = 0;
        for (int end = 0, place = 0; end < ends && place < places;)
        {
            int distance = _places[place] - _ends[end];
            if (distance < 1) place++;
            else if (distance > 1) end++;
            else
            {
                // The slot is one that has been read: no more are kept than ends passed.
                _ends[kept++] = _places[place++];
                end++;
            }
        }
        return kept;
    }
}
