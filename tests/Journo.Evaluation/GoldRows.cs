using System.Text.Json;
using Journo.Publishing.Reviews;

namespace Journo.Evaluation;

/// <summary>
/// The rows of the files on the command line, those left out whose text another file has too: "FILE... --without FILE...". Collections
/// overlap, and a sentence that was fitted must not be
/// measured. Texts are the same when their letters and digits are, so that a difference in case, spaces or marks doesn't let one through.
/// </summary>
internal static class GoldRows
{
    private const string Without = "--without";

    /// <summary>The rows in the order of the files; null where the arguments name no file, or none after "--without".</summary>
    /// <param name="arguments">Paths of JSON lines.</param>
    /// <param name="score">Takes how many rows were left out.</param>
    public static IEnumerable<JsonElement>? Of(IReadOnlyList<string> arguments, TextWriter score)
    {
        int split = arguments.ToList().IndexOf(Without);
        string[] files = [.. arguments.Take(split < 0 ? arguments.Count : split)], others = [.. split < 0 ? [] : arguments.Skip(split + 1)];
        if (files.Length == 0 || (split >= 0 && others.Length == 0)
            || files.Concat(others).Any(file => file.StartsWith("--", StringComparison.Ordinal))) return null;
        return others.Length == 0 ? files.SelectMany(JsonLines.Read) : Except(files, others, score);
    }

    private static List<JsonElement> Except(string[] files, string[] others, TextWriter score)
    {
        HashSet<string> known = [.. others.SelectMany(JsonLines.Read).Select(Key)];
        int read = 0;
        var kept = new List<JsonElement>();
        foreach (JsonElement row in files.SelectMany(JsonLines.Read))
        {
            read++;
            if (!known.Contains(Key(row))) kept.Add(row);
        }
        score.WriteLine(
            $"{kept.Count} rows, {read - kept.Count} left out that are in {string.Join(", ", others.Select(Path.GetFileName))}");
        return kept;
    }

    /// <summary>What is the same for rows with the same text.</summary>
    public static string Key(JsonElement row) =>
        string.Concat(JsonLines.Text(row, "text").Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
