namespace Journo.Analysis.Timelines;

/// <summary>What the articles say comes after what: links between the mentions, by their places among them.</summary>
internal sealed class TextOrder
{
    private const int MostVisited = 512; // a longer chain of links counts as ordering all

    private readonly List<int>?[] _before, _after;

    public TextOrder(IReadOnlyList<SourcedMention> accounts)
    {
        (_before, _after) = (new List<int>?[accounts.Count], new List<int>?[accounts.Count]);
        var byId = new Dictionary<(string Article, string Id), int>();
        for (int i = 0; i < accounts.Count; i++) byId.TryAdd((accounts[i].Event.Article, accounts[i].Event.Id), i);
        for (int i = 0; i < accounts.Count; i++)
        {
            EventMention told = accounts[i].Event;
            foreach (string id in told.Follows) Link(byId, (told.Article, id), i, isBefore: true);
            foreach (string id in told.Precedes) Link(byId, (told.Article, id), i, isBefore: false);
        }
    }

    /// <summary>The mentions that this one is said to come after.</summary>
    public IReadOnlyList<int> Before(int telling) => _before[telling] ?? (IReadOnlyList<int>)[];

    /// <summary>All mentions that come before or after this one by the words of the article, over others too; null where they are too many
    /// to tell.</summary>
    public HashSet<int>? Around(int telling)
    {
        var around = new HashSet<int>();
        return Collect(_before) && Collect(_after) ? around : null;

        bool Collect(List<int>?[] links)
        {
            var next = new Stack<int>([telling]);
            var seen = new HashSet<int>();
            while (next.TryPop(out int at))
            {
                foreach (int other in links[at] ?? [])
                {
                    if (!seen.Add(other)) continue;
                    if (seen.Count > MostVisited) return false;
                    next.Push(other);
                }
            }
            around.UnionWith(seen);
            return true;
        }
    }

    private void Link(Dictionary<(string, string), int> byId, (string, string) key, int telling, bool isBefore)
    {
        if (!byId.TryGetValue(key, out int other) || other == telling) return;
        (int first, int second) = isBefore ? (other, telling) : (telling, other);
        (_after[first] ??= []).Add(second);
        (_before[second] ??= []).Add(first);
    }
}
