using System.Runtime.InteropServices;

namespace Journo.Analysis.Timelines;

/// <summary>
/// Puts mentions of the same event together. A mention meets only those that share its trigger and somebody who takes part: those of the
/// same day, and the last so many of any time, so that the work grows with
/// the number of mentions and no faster. It joins the group that it is most like; one that the article places before or after a member of
/// the group never does.
/// </summary>
internal sealed class EventGroups
{
    private const int MostOfADay = 24, MostOfAnyTime = 48; // groups that a telling is compared with, for each name
    private const int MostMembers = 6; // members of a group that a telling is compared with
    private const int MostDates = 16;

    private readonly TextOrder _order;
    private readonly List<Group> _groups = [];
    private readonly Dictionary<(string Deed, int Name, long Day), List<Group>> _met = [];
    private readonly HashSet<Group> _candidates = [];

    private EventGroups(TextOrder order) => _order = order;

    /// <summary>How often two mentions were compared.</summary>
    public long Comparisons { get; private set; }

    /// <summary>The groups in the order of their first members, whose numbers they hold.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Members => [.. _groups.Select(group => group.Numbers)];

    /// <summary>Groups the mentions.</summary>
    public static EventGroups Of(IEnumerable<ComparableMention> tellings, TextOrder order, CancellationToken cancellation)
    {
        var groups = new EventGroups(order);
        foreach (ComparableMention telling in tellings)
        {
            cancellation.ThrowIfCancellationRequested();
            groups.Add(telling);
        }
        return groups;
    }

    private void Add(ComparableMention telling)
    {
        _candidates.Clear();
        foreach ((string, int, long) key in Keys(telling))
        {
            if (_met.TryGetValue(key, out List<Group>? met)) _candidates.UnionWith(met);
        }
        Group group = Best(telling) ?? Begin();
        group.Add(telling);
        foreach ((string, int, long Day) key in Keys(telling))
        {
            ref List<Group>? met = ref CollectionsMarshal.GetValueRefOrAddDefault(_met, key, out _);
            met ??= [];
            if (met.Contains(group)) continue;
            if (met.Count == (key.Day == AnyTime ? MostOfAnyTime : MostOfADay)) met.RemoveAt(0);
            met.Add(group);
        }
    }

    private Group Begin()
    {
        var group = new Group(_groups.Count);
        _groups.Add(group);
        return group;
    }

    private Group? Best(ComparableMention telling)
    {
        HashSet<int>? around = null;
        bool asked = false;
        Group? best = null;
        double most = 0;
        foreach (Group group in _candidates.OrderBy(candidate => candidate.Number))
        {
            double score = Score(telling, group);
            if (score <= most) continue;
            if (!asked) (around, asked) = (_order.Around(telling.Number), true);
            if (around is null) return null;
            if (around.Count > 0 && group.Numbers.Exists(around.Contains)) continue;
            (best, most) = (group, score);
        }
        return best;
    }

    private double Score(ComparableMention telling, Group group)
    {
        double most = 0;
        foreach (ComparableMention member in group.Compared)
        {
            Comparisons++;
            most = Math.Max(most, SameEvent.Score(telling, member));
        }
        // One that is like a vaguely dated member may still be of another day than the others.
        return most > 0 && group.Accepts(telling) ? most : 0;
    }

    private const long AnyTime = long.MinValue;

    private static IEnumerable<(string, int, long)> Keys(ComparableMention telling)
    {
        string deed = telling.Deed ?? "";
        long day = telling.Account.Event.Date?.Bounds.Earliest?.Number ?? AnyTime;
        foreach (int name in telling.Names.Numbers.ToArray())
        {
            if (day != AnyTime) yield return (deed, name, day);
            yield return (deed, name, AnyTime);
        }
    }

    private sealed class Group(int number)
    {
        private readonly List<EdtfDate> _dates = [];

        public int Number { get; } = number;

        public List<int> Numbers { get; } = [];

        public List<ComparableMention> Compared { get; } = [];

        public void Add(ComparableMention telling)
        {
            Numbers.Add(telling.Number);
            if (Compared.Count < MostMembers) Compared.Add(telling);
            if (telling.Account.Event.Date is not { } date || _dates.Contains(date)) return;
            _dates.Add(date);
        }

        /// <summary>Whether the mention's date is compatible with all that the group has, or dates may differ since the event can be only
        /// once.</summary>
        public bool Accepts(ComparableMention telling)
        {
            if (telling.Account.Event.Date is not { } date || _dates.TrueForAll(known => SameEvent.AreCompatible(known, date))) return true;
            return _dates.Count < MostDates && telling.IsOnlyOnce && Compared[0].Deed == telling.Deed;
        }
    }
}
