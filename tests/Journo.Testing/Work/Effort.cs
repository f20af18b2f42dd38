namespace Journo.Testing.Work;

/// <summary>
/// Counts work instead of time: the same on every machine, however busy it is. Work is calls and rounds of loops in the project's own code,
/// what the platform's searches looked at for it, and memory it took.
/// </summary>
internal static class Effort
{
    /// <summary>A step for each so many bytes that were taken: about what copying them costs beside a round of a loop.</summary>
    private const int BytesAStep = 16;

    /// <summary>The work of a static function on something.</summary>
    /// <remarks>The argument is of a type of the platform, a text or a number: the project's own stand in other assemblies.</remarks>
    public static long Of<T>(Action<T> function, T argument)
    {
        CountingContext context = CountingContext.Instance;
        Action<T> counted = context.Find(function);
        long steps = context.Steps, bytes = GC.GetAllocatedBytesForCurrentThread();
        counted(argument);
        return context.Steps - steps + ((GC.GetAllocatedBytesForCurrentThread() - bytes) / BytesAStep);
    }

    /// <summary>Fails if twice as much takes clearly more than twice the work; quadratic work would take four times as much.</summary>
    /// <param name="function">A static function.</param>
    /// <param name="make">Makes what it works on, in a size.</param>
    /// <param name="size">The smaller of the two sizes: so large that what is done once for all does not count.</param>
    public static void IsInProportion<T>(Action<T> function, Func<int, T> make, int size)
    {
        T once = make(size), twice = make(2 * size);
        // The first time lists are read, and arrays are taken that the platform keeps and lends again.
        Of(function, twice);
        long small = Of(function, once), large = Of(function, twice);
        Assert.True(large < 2.5 * small, $"{large:N0} steps for twice what takes {small:N0}.");
    }
}
