using Journo.Datasets.Csv.Reading;
using Journo.Datasets.Csv.Writing;

namespace Journo.Datasets.Csv.Schema;

/// <summary>A table of a dataset: its name and columns.</summary>
internal abstract class Table(string name, string description, params Column[] columns)
{
    public string Name { get; } = name;

    public string Description { get; } = description;

    public IReadOnlyList<Column> Columns { get; } = columns;

    /// <summary>The file in the dataset's folder.</summary>
    public string File { get; } = name + ".csv";

    /// <summary>Whether it only grows, its rows chained by hashes. A dataset may do without such a table.</summary>
    public virtual bool IsLog => false;

    /// <summary>Whether rows name other rows of the table, later ones among them.</summary>
    public bool RefersToItself => Columns.Any(column => column.References == Name);

    /// <summary>Where a column stands in <see cref="Columns"/>; -1 where the table has no such column.</summary>
    public int IndexOf(string column)
    {
        for (int i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Name == column) return i;
        }
        return -1;
    }

    /// <summary>Reads the current record for what is wrong with its cells; the reader keeps the first problem.</summary>
    public abstract void Check(RowReader row);
}

/// <summary>A table whose rows are <typeparamref name="T"/>.</summary>
internal abstract class Table<T>(string name, string description, params Column[] columns) : Table(name, description, columns) where T
    : class
{
    /// <summary>Makes a row of the current record, cell by cell in the order of the columns.</summary>
    public abstract T Read(RowReader row);

    /// <summary>Writes a row, cell by cell in the order of the columns.</summary>
    public abstract void Write(RowWriter row, T value);

    /// <summary>Adds what the filter asks of single cells, so that records can be passed over unread. What can't be said of bytes is left
    /// to <see cref="RowFilter{T}.Matches"/>.</summary>
    public abstract void AddTests(RowFilter<T> filter, FieldTests tests);

    public override void Check(RowReader row) => Read(row);
}
