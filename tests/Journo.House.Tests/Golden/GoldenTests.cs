using Journo.Evaluation.Golden;

namespace Journo.House.Tests.Golden;

public sealed class GoldenTests
{
    /// <summary>The sets that are at hand: others' articles are not ours to publish.</summary>
    public static TheoryData<string> Sets => [.. Hashes().Select(line => line.Set).Distinct().Where(set => Files(set).All(File.Exists))];

    [Theory, MemberData(nameof(Sets))]
    public void The_rows_read_out_of_known_articles_are_those_that_were_recorded(string set)
    {
        Assert.Equal(Hashes().Where(line => line.Set == set).Select(line => line.Hash),
            GoldenHash.Of(GoldenHash.Articles(Files(set))).Select(table => table.ToString()));
    }

    private static string[] Files(string set) =>
        [Path.Combine(Rooms.Root, set == "samples" ? "data/samples/harbour-bridge.txt" : Path.Combine("../shared/gold", set))];

    private static IEnumerable<(string Set, string Hash)> Hashes()
    {
        string set = "";
        foreach (string line in File.ReadLines(Path.Combine(Rooms.Root, "tests/Journo.Evaluation/Golden/HASHES.txt")))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal)) set = line[2..];
            else yield return (set, line);
        }
    }
}
