namespace Journo.Search;

/// <summary>Finds the claims in which words follow each other.</summary>
internal sealed class PhraseSearch(Postings[] postings)
{
    private int[] _ends = new int[16], _places = new int[16];

    /// <summary>Tells of each claim, in ascending order.</summary>
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
    private bool AllAt(ref int claim)
    {
        for (int word = 0; word < postings.Length;)
        {
            if (!postings[word].To(claim)) return false;
            if (postings[word].Claim == claim) word++;
            else (claim, word) = (postings[word].Claim, 0);
        }
        return true;
    }

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
