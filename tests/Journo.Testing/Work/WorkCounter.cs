namespace Journo.Testing.Work;

/// <summary>
/// What rewritten code counts into (see <see cref="CountingContext"/>): one for each call and each round of a loop. Public because that code
/// stands in other assemblies.
/// </summary>
public static class WorkCounter
{
    // A thread of its own count: tests run beside each other.
    [ThreadStatic]
    private static long s_steps;

    /// <summary>Steps of this thread so far.</summary>
    public static long Steps => s_steps;

    /// <summary>One call, or one round of a loop.</summary>
    public static void Step() => s_steps++;

    /// <summary>As many steps as a loop over what the platform's own code looked at or moved.</summary>
    public static void Step(int count) => s_steps += count;
}
