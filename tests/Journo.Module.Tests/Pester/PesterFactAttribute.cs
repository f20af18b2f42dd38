namespace Journo.Module.Tests.Pester;

/// <summary>A test that needs a real PowerShell: reported as skipped, never as passed, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PesterFactAttribute : FactAttribute
{
    public PesterFactAttribute()
    {
        if (!RealPowerShell.IsHere) Skip = RealPowerShell.WhyNot;
    }
}
