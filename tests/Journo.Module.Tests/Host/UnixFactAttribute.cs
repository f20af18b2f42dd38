namespace Journo.Module.Tests.Host;

/// <summary>A test of what only Linux and macOS have: reported as skipped on Windows.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows()) Skip = "not run: Windows has no such signals, folders or programs";
    }
}
