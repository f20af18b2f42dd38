namespace Journo.Testing.Work;

/// <summary>
/// What rewritten code counts into (see <see cref="CountingContext"/>): one for each call and each round of a loop. Public because that
/// code stands in other assemblies.
/// </summary>
public static class WorkCounter
{
    // A thread of its own count: tests run beside each other.
    [ThreadStatic]
    private static long _steps;

    /// <summary>Steps of this thread so far.</summary>
    public static long Steps => _steps;

    /// <summary>One call, or one round of a loop.</summary>
    public static void Step() => _steps++;

    /// <summary>As many steps as a loop over what the platform's own code looked at or moved.</summary>
    public static void Step(int count) => _steps += count;
}
