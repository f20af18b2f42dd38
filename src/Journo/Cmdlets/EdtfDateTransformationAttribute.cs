using System.Globalization;
using System.Management.Automation;

namespace Journo.Cmdlets;

/// <summary>Takes a date as EDTF text (<c>2018</c>, <c>2022-11</c>, <c>2018-06~</c>), a bare year as a number, or a .NET date.</summary>
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
            string s => s.Trim(),
            int year and >= 0 and <= 9999 => year.ToString("0000", CultureInfo.InvariantCulture),
            DateTime time => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTimeOffset time => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => null,
        };
        return EdtfDate.TryParse(text, out EdtfDate? date) && date is not null
            ? date
            : throw new ArgumentTransformationMetadataException($"'{input}' is no date. Write it as EDTF: 2018, 2022-11, 2022-11-30.");
    }
}
