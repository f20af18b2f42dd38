namespace Journo.Module.Tests.Host;

/// <summary>A test that puts a shell script on PATH: reported as skipped on Windows, which runs no such scripts.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows()) Skip = "not run: Windows runs no shell scripts";
    }
}
