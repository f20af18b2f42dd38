using Journo.Evaluation.Golden;

namespace Journo.House.Tests.Golden;

public sealed class GoldenTests
{
    public static TheoryData<string> Sets => [.. Hashes().Select(line => line.Set).Distinct()];

    [Theory, MemberData(nameof(Sets))]
    public void The_rows_read_out_of_known_articles_are_those_that_were_recorded(string set)
    {
        string[] files = set == "samples" ? [Path.Combine(Rooms.Root, "data/samples/harbour-bridge.txt")]
            : [Path.Combine(Rooms.Root, "../shared/gold", set)];
        // Others' articles are not ours to publish: they are compared where they are at hand.
        if (!files.All(File.Exists)) return;
        Assert.Equal(Hashes().Where(line => line.Set == set).Select(line => line.Hash),
            GoldenHash.Of(GoldenHash.Articles(files)).Select(table => table.ToString()));
    }

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
