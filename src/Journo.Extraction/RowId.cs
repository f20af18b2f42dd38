using System.Globalization;

namespace Journo.Extraction;

/// <summary>Ids of rows: the article's id, a letter for the table and a number from 1, in the order of the text.</summary>
internal static class RowId
{
    /// <summary>"a-c1": the article's id, the table's letter, the number from 1.</summary>
    public static string Of(string article, char table, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{article}-{table}{number}");
}
