using Journo.Language;

namespace Journo.Extraction.Entities;

/// <summary>
/// Links a form that the article has once to one that it has more often, where they differ by one letter and the words beside them speak
/// for the same kind of thing.
/// </summary>
internal static class Misspellings
{
    private const int ShortestName = 5;
    private const int MostRivals = 64; // per two first letters, so that a hostile text costs no square

    /// <summary>Puts each misspelt form into the cluster that it probably belongs to.</summary>
    /// <param name="forms">All forms, by number from 0.</param>
    /// <param name="lexicon">Words of it are no misspellings.</param>
    /// <param name="owners">For each form, by its number, the numbers of its clusters; changed.</param>
    /// <param name="clusters">By number from 0; changed.</param>
    public static void Join(IReadOnlyList<NameForm> forms, Lexicon lexicon, int[][] owners, List<NameClusters.Cluster> clusters)
    {
        var frequent = new Dictionary<(char, char), List<int>>();
        for (int i = 0; i < forms.Count; i++)
        {
            if (forms[i].Count < 2 || forms[i].Name.Length < ShortestName) continue;
            (char, char) key = (forms[i].Name[0], forms[i].Name[1]);
            if (!frequent.TryGetValue(key, out List<int>? list)) frequent.Add(key, list = []);
            if (list.Count < MostRivals) list.Add(i);
        }
        for (int i = 0; i < forms.Count; i++)
        {
            NameForm form = forms[i];
            if (form.Count != 1 || form.Known || form.Name.Length < ShortestName || owners[i].Length != 1
                || clusters[owners[i][0]].Forms.Count != 1) continue;
            if (!frequent.TryGetValue((form.Name[0], form.Name[1]), out List<int>? rivals)) continue;
            foreach (int rival in rivals)
            {
                if (!IsMisspelling(form, forms[rival], lexicon)) continue;
                clusters[owners[i][0]].Forms.Clear();
                owners[i] = owners[rival];
                foreach (int cluster in owners[rival]) clusters[cluster].Misspelt.Add(i);
                break;
            }
        }
    }

    private static bool IsMisspelling(NameForm once, NameForm often, Lexicon lexicon)
    {
        if (once.Words.Length != often.Words.Length || !OneLetterApart(once.Name, often.Name)) return false;
        // A plural is no misspelling, and a given name is a name of its own.
        if (once.Name.Length != often.Name.Length && (once.Name.EndsWith('s') != often.Name.EndsWith('s'))) return false;
        if (lexicon.ClassesOf(once.Name).HasFlag(WordClass.GivenName)) return false;
        EntityKind kind = once.Scores.Best;
        return kind != EntityKind.Other && kind == often.Scores.Best;
    }

    /// <summary>Whether one letter is missing, added, changed or swapped with the next. A changed digit makes another name.</summary>
    internal static bool OneLetterApart(string a, string b)
    {
        if (a.Length > b.Length) (a, b) = (b, a);
        if (b.Length - a.Length > 1) return false;
        int start = 0;
        while (start < a.Length && a[start] == b[start]) start++;
        int endA = a.Length, endB = b.Length;
        while (endA > start && endB > start && a[endA - 1] == b[endB - 1]) { endA--; endB--; }
        ReadOnlySpan<char> left = a.AsSpan(start, endA - start), right = b.AsSpan(start, endB - start);
        foreach (char c in right)
        {
            if (!char.IsLetter(c)) return false;
        }
        return (left.Length, right.Length) switch
        {
            (0, 1) => true,
            (1, 1) => true,
            (2, 2) => left[0] == right[1] && left[1] == right[0],
            _ => false,
        };
    }
}
