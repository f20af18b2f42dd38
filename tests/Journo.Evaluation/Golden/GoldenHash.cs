using Journo.Testing;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Journo.Documents;
using Journo.Language;
using Journo.Publishing.Reviews;

namespace Journo.Evaluation.Golden;

/// <summary>One SHA-256 for each table over all rows of all articles of a set: whether a change of the code changed what is read.</summary>
internal static class GoldenHash
{
    /// <summary>The articles of files, in their order: each line of JSON lines (<c>id</c>, <c>text</c>, perhaps <c>dct</c>, the day of
    /// publication), else the file as one text.</summary>
    public static IEnumerable<Article> Articles(IEnumerable<string> files)
    {
        foreach (string file in files)
        {
            if (!file.EndsWith(".jsonl", StringComparison.Ordinal))
            {
                yield return ArticleFactory.FromBytes(File.ReadAllBytes(file),
                    metadata: new Article { Id = "", LayoutReader = InEnglish.Layout });
                continue;
            }
            foreach (JsonElement row in JsonLines.Read(file))
            {
                EdtfDate? published = row.TryGetProperty("dct", out JsonElement day)
                    && EdtfDate.TryParse(day.GetString(), out EdtfDate? date) ? date : null;
                yield return ArticleFactory.FromText(JsonLines.Text(row, "text"),
                    new Article { Id = JsonLines.Id(row), Published = published, LayoutReader = InEnglish.Layout });
            }
        }
    }

    /// <summary>For each table: how many rows, and their hash in lower-case hexadecimal.</summary>
    public static IReadOnlyList<GoldenTable> Of(IEnumerable<Article> articles)
    {
        IncrementalHash[] hashes = [.. GoldenRows.Tables.Select(_ => IncrementalHash.CreateHash(HashAlgorithmName.SHA256))];
        var counts = new int[hashes.Length];
        Dictionary<string, int> numbers =
            GoldenRows.Tables.Select((table, i) => (table, i)).ToDictionary(pair => pair.table, pair => pair.i);
        foreach ((string table, string row) in articles.SelectMany(GoldenRows.Of))
        {
            int at = numbers[table];
            counts[at]++;
            hashes[at].AppendData(Encoding.UTF8.GetBytes(row + "\n"));
        }
        return [.. GoldenRows.Tables.Select((table, i) => new GoldenTable(
            table, counts[i], Convert.ToHexString(hashes[i].GetHashAndReset()).ToLowerInvariant()))];
    }

    /// <summary>Prints the hashes of the articles of files, a line for each table.</summary>
    public static int Run(IReadOnlyList<string> files, TextWriter output)
    {
        foreach (GoldenTable table in Of(Articles(files))) output.WriteLine(table);
        return 0;
    }

    /// <summary>Prints every row with its table, to be compared with another run's line by line.</summary>
    public static int PrintRows(IReadOnlyList<string> files, TextWriter output)
    {
        foreach ((string table, string row) in Articles(files).SelectMany(GoldenRows.Of)) output
            .WriteLine($"{table}\t{row.Replace('\n', ' ')}");
        return 0;
    }
}

/// <summary>What a table came to.</summary>
/// <param name="Table">Its name.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="Sha256">Over the rows, each ended by a line feed.</param>
internal sealed record GoldenTable(string Table, int Rows, string Sha256)
{
    public override string ToString() => $"{Table} {Rows} {Sha256}";
}
