namespace Journo.Datasets.Csv.Schema;

/// <summary>What a column's cells hold, and what the data package calls it.</summary>
internal enum ColumnType
{
    /// <summary>Any text.</summary>
    Text,
    /// <summary>An EDTF date.</summary>
    Date,
    /// <summary>A whole number from 0.</summary>
    Integer,
    /// <summary>A number.</summary>
    Number,
    /// <summary>Texts joined by <c>|</c>.</summary>
    List,
    /// <summary>One of a few words.</summary>
    Category,
}

/// <summary>A column of a table.</summary>
/// <param name="Name">A lower-case word.</param>
/// <param name="Type">What its cells hold.</param>
/// <param name="Description">For the reader of the data package.</param>
internal sealed record Column(string Name, ColumnType Type, string Description)
{
    /// <summary>No cell may be empty.</summary>
    public bool Required { get; init; }
    /// <summary>A file may lack the column, as those do that were written before there was one; its cells are then empty.</summary>
    public bool Optional { get; init; }
    /// <summary>The words allowed, for a category.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];
    /// <summary>The table whose rows the cells name, if any; each item of a list names one.</summary>
    public string? References { get; init; }
    /// <summary>The column of that table.</summary>
    public string ReferencedColumn { get; init; } = "id";
    /// <summary>The greatest value, for a number.</summary>
    public int? Maximum { get; init; }
    /// <summary>A regular expression that cells match, for the data package.</summary>
    public string? Pattern { get; init; }

    public static Column Id { get; } = new("id", ColumnType.Text, "Unique in the dataset.") { Required = true };
    public static Column Article { get; } =
        new("article", ColumnType.Text, "The id of the article.") { Required = true, References = "articles" };
    public static Column Claim { get; } =
        new("claim", ColumnType.Text, "The id of the claim that it stands in, if any.") { References = "claims" };
    public static Column Start { get; } = Integer("start", "First UTF-16 code unit in the normalised article text, from 0.");
    public static Column End { get; } = Integer("end", "One past the last UTF-16 code unit.");

    public static Column Text(string name, string description) => new(name, ColumnType.Text, description);

    public static Column Needed(string name, string description) => new(name, ColumnType.Text, description) { Required = true };

    public static Column Date(string name, string description) => new(name, ColumnType.Date, description);

    public static Column List(string name, string description) => new(name, ColumnType.List, description);

    public static Column Integer(string name, string description) => new(name, ColumnType.Integer, description) { Required = true };

    public static Column Number(string name, string description) => new(name, ColumnType.Number, description);

    public static Column Category<T>(string name, string description) where T : struct, Enum =>
        new(name, ColumnType.Category, description) { Required = true, Categories = Words<T>.All };
}
