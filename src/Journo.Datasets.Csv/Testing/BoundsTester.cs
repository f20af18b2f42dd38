using Journo.Datasets.Csv.Reading;
using Journo.Datasets.Csv.Writing;
using Journo.Datasets.Schema;

namespace Journo.Datasets.Csv.Testing;

/// <summary>Tests that the first and last day of an event are those that its date may mean: filters and timelines go by them.</summary>
internal sealed class BoundsTester(TableFile file)
{
    private static readonly Column<EventMention> Date = Tables.Events["date"], Earliest = Tables.Events["earliest"],
        Latest = Tables.Events["latest"];

    private readonly CellCache _cache = new();

    /// <summary>Tests the current record.</summary>
    /// <param name="problems">Takes what is wrong.</param>
    public void Test(List<DatasetProblem> problems)
    {
        EventMention row = Tables.Events.NewRow();
        // A cell that is no date is told as such.
        if (((Column<EventMention>[])[Date, Earliest, Latest]).Any(column => column.Read(row, file.Cell(column.Index), _cache) is not null))
            return;
        EventMention fitting = EventBounds.Fitting(row);
        if (row.Earliest != fitting.Earliest) problems.Add(Differs(Earliest, row.Date, "first", fitting.Earliest));
        if (row.Latest != fitting.Latest) problems.Add(Differs(Latest, row.Date, "last", fitting.Latest));
    }

    private DatasetProblem Differs(Column column, EdtfDate? date, string which, EdtfDate? day)
    {
        string means = date is null ? "There is no date" : day is null ? $"{date} has no {which} day"
            : $"The {which} day of {date} is {day}";
        return file.Problem(column.Index, "BoundDiffers", $"'{column.Name}' does not fit the date. {means}.",
            $"{(day is null ? "Leave it empty" : $"Write {day}")}, or write the dataset anew, which does so: "
                + "Export-Dataset onto itself with -Force.");
    }
}
