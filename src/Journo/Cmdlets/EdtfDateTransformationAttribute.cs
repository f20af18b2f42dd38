using System.Globalization;
using System.Management.Automation;

namespace Journo.Cmdlets;

/// <summary>
/// Takes a date as EDTF text (<c>2018</c>, <c>2022-11</c>, <c>2018-06~</c>), a bare year as a number,
/// or a .NET date, with its time of day where it has one.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class EdtfDateTransformationAttribute : ArgumentTransformationAttribute
{
    /// <summary>Whether an empty text, as a table has it, stands for no date.</summary>
    public bool AllowEmpty { get; set; }

    /// <inheritdoc/>
    public override object? Transform(EngineIntrinsics engineIntrinsics, object inputData)
    {
        object? input = inputData is PSObject wrapped ? wrapped.BaseObject : inputData;
        if (input is EdtfDate) return input;
        if (AllowEmpty && (input is null || (input is string words && string.IsNullOrWhiteSpace(words)))) return null;
        string? text = input switch
        {
            string s => WrittenDate.ToEdtf(s.Trim()),
            int year and >= 0 and <= 9999 => year.ToString("0000", CultureInfo.InvariantCulture),
            // Midnight is what [datetime]'2022-11-30' gives, where only a day is meant.
            DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTime time => time.ToString("yyyy-MM-ddTHH:mm:ssK", CultureInfo.InvariantCulture),
            DateTimeOffset { Offset.Ticks: 0 } time => time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssK", CultureInfo.InvariantCulture),
            DateTimeOffset time => time.ToString("yyyy-MM-ddTHH:mm:ssK", CultureInfo.InvariantCulture),
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => null,
        };
        return EdtfDate.TryParse(text, out EdtfDate? date) && date is not null
            ? date
            : throw new ArgumentTransformationMetadataException(
                $"'{input}' is no date. Write it as 2018, 2022-11, 2022-11-30 (EDTF) or 30 November 2022.");
    }
}
