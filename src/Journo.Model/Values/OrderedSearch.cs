namespace Journo.Values;

/// <summary>Finds a place in ordered rows, in logarithmic time.</summary>
internal static class OrderedSearch
{
    /// <summary>The index, from 0, of the first row whose key is at least a value; the count of rows where none is.</summary>
    /// <param name="rows">In ascending order of their keys.</param>
    /// <param name="value">For the first key above a value: that value and one.</param>
    /// <param name="key">The key of a row.</param>
    public static int FirstFrom<T>(IReadOnlyList<T> rows, int value, Func<T, int> key)
    {
        int low = 0, high = rows.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (key(rows[middle]) < value) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
