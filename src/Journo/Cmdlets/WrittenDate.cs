using System.Globalization;
using System.Management.Automation;

namespace Journo.Cmdlets;

/// <summary>Dates as people write them: "14 May 2021", "May 14, 2021", "May 2021", "14/05/2021", "2021-05-14 10:00".</summary>
internal static class WrittenDate
{
    private static readonly string[] Days = ["d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "MMM d yyyy"];
    private static readonly string[] Months = ["MMMM yyyy", "MMM yyyy"];
    private static readonly string[] Times = ["yyyy-MM-ddTHH:mm", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"];
    private static readonly string[] DayFirst = ["d/M/yyyy", "d.M.yyyy", "d-M-yyyy"], MonthFirst = ["M/d/yyyy", "M.d.yyyy", "M-d-yyyy"];

    /// <summary>The date as EDTF; the text itself where it is written otherwise.</summary>
    /// <exception cref="ArgumentTransformationMetadataException">It can be read in two ways.</exception>
    public static string ToEdtf(string text)
    {
        if (Read(text, Days) is { } day) return Day(day);
        if (Read(text, Months) is { } month) return month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        if (Read(text, Times) is { } time) return time.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
        DateTime? dayFirst = Read(text, DayFirst), monthFirst = Read(text, MonthFirst);
        if (dayFirst is { } one && monthFirst is { } other && one != other)
        {
            throw new ArgumentTransformationMetadataException(
                $"'{text}' is {Day(one)} to some and {Day(other)} to others. Write it as {Day(one)} or {Day(other)}.");
        }
        return (dayFirst ?? monthFirst) is { } numeric ? Day(numeric) : text;
    }

    private static DateTime? Read(string text, string[] formats) =>
        DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date) ? date : null;

    private static string Day(DateTime date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
