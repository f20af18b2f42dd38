namespace Journo.Module.Tests.Hosting;

/// <summary>A clock that a test gives to a session.</summary>
public class TestClock : TimeProvider
{
    /// <summary>Makes it the clock of the session's commands.</summary>
    public void SetIn(PowerShellSession session) => session.Run(
        "$type = (Get-Command Get-Claim).ImplementingType.Assembly.GetTypes() | Where-Object Name -EQ JournoSession; "
        + "$type.GetProperty('Current').GetValue($null).Clock = $args[0]", this).Succeeded();
}
