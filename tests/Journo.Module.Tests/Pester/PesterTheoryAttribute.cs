namespace Journo.Module.Tests.Pester;

/// <summary>Tests that need a real PowerShell: reported as skipped, never as passed, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PesterTheoryAttribute : TheoryAttribute
{
    public PesterTheoryAttribute()
    {
        if (!RealPowerShell.IsHere) Skip = RealPowerShell.WhyNot;
    }
}
