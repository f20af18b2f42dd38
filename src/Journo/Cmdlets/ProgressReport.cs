using System.Globalization;
using System.Management.Automation;

namespace Journo.Cmdlets;

/// <summary>Tells how far long work is: nothing in its first second, then four times a second at most.</summary>
/// <param name="write">Shows a record.</param>
/// <param name="clock">By which time is measured, from now.</param>
/// <param name="activity">What is done: the command's name.</param>
internal sealed class ProgressReport(Action<ProgressRecord> write, TimeProvider clock, string activity)
{
    private const int RowsBetweenLooks = 256;
    private static readonly TimeSpan BeforeFirst = TimeSpan.FromSeconds(1), Between = TimeSpan.FromMilliseconds(250);

    private readonly long _begun = clock.GetTimestamp();
    private long _last;
    private long _rows;
    private bool _shown;

    /// <summary>Some of the work is done.</summary>
    /// <param name="done">How many things.</param>
    /// <param name="all">Of how many; 0 where that is not known.</param>
    /// <param name="things">What they are, in the plural.</param>
    public void Step(long done, long all, string things)
    {
        long now = clock.GetTimestamp();
        if (_shown ? clock.GetElapsedTime(_last, now) < Between : clock.GetElapsedTime(_begun, now) < BeforeFirst) return;
        (_shown, _last) = (true, now);
        string status = string.Create(CultureInfo.CurrentCulture, $"{done:N0}{(all > 0 ? $" of {all:N0}" : "")} {things}");
        write(new(0, activity, status) { PercentComplete = all > 0 ? (int)(100 * done / all) : -1 });
    }

    /// <summary>One more row of a table was read. The clock is looked at once in a while.</summary>
    public void Row()
    {
        if (++_rows % RowsBetweenLooks == 0) Step(_rows, 0, "rows");
    }

    /// <summary>The work is over; what was shown goes.</summary>
    public void Complete()
    {
        if (_shown) write(new(0, activity, "Done") { RecordType = ProgressRecordType.Completed });
        _shown = false;
    }
}
