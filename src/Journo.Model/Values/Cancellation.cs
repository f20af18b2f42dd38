namespace Journo.Values;

/// <summary>How often a pass over tokens asks whether it was called off.</summary>
internal static class Cancellation
{
    /// <summary>In tokens: well under a millisecond of work, and no cost that shows.</summary>
    public const int Interval = 1024;
}
