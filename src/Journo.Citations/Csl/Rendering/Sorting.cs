using Journo.Citations.Csl.Styles;

namespace Journo.Citations.Csl.Rendering;

/// <summary>Sorts by several keys, each computed once. Stable; what has no key comes last in either direction.</summary>
internal static class Sorting
{
    public static void Sort<T>(T[] items, IReadOnlyList<SortKey> by, Func<T, string?[]> keysOf)
    {
        (string?[] Keys, int Order)[] keys = new (string?[], int)[items.Length];
        for (int i = 0; i < items.Length; i++) keys[i] = (keysOf(items[i]), i);
        Array.Sort(keys, items, Comparer<(string?[] Keys, int Order)>.Create((a, b) =>
        {
            for (int i = 0; i < by.Count; i++)
            {
                int order = Compare(a.Keys[i], b.Keys[i], by[i].Descending);
                if (order != 0) return order;
            }
            return a.Order.CompareTo(b.Order);
        }));
    }

    private static int Compare(string? a, string? b, bool descending)
    {
        if (a is null || b is null) return (a is null).CompareTo(b is null);
        int order = string.CompareOrdinal(a, b);
        return descending ? -order : order;
    }
}
