using System.Diagnostics;
using System.Globalization;
using Journo.Datasets.Csv;

namespace Journo.Benchmarks;

/// <summary>Kills writers at random moments; after each, the dataset has to be whole and to hold every article whose writing was
/// acknowledged.</summary>
internal static class KillsMode
{
    public static int Run(string[] args)
    {
        int kills = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 200;
        string folder = Path.Combine(Directory.CreateTempSubdirectory("journo-kills-").FullName, "dataset");
        long start = Stopwatch.GetTimestamp();
        Outcome outcome = Kill(folder, kills, Environment.ProcessPath!, Path.ChangeExtension(typeof(KillsMode).Assembly.Location, ".dll"));
        Console.WriteLine(
            $"{outcome.Kills} kills, {outcome.Acknowledged} articles acknowledged, {outcome.Lost} lost, {outcome.Broken} times broken, "
            + $"{outcome.CutOff} writes cut off after they counted, in {Stopwatch.GetElapsedTime(start).TotalSeconds:N0} s");
        Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true);
        return outcome.Lost + outcome.Broken;
    }

    /// <param name="Kills">How many writers were killed.</param>
    /// <param name="Acknowledged">How many articles they had said to be written.</param>
    /// <param name="Lost">How many of those are not there.</param>
    /// <param name="Broken">After how many kills the dataset was not whole.</param>
    /// <param name="CutOff">After how many kills a committed write had still to be put in place.</param>
    internal sealed record Outcome(int Kills, int Acknowledged, int Lost, int Broken, int CutOff);

    internal static Outcome Kill(string folder, int kills, string host, string program)
    {
        var random = new Random(20240501);
        var store = new CsvDatasetStore();
        var acknowledged = new HashSet<string>();
        int broken = 0, cutOff = 0, total = 0;
        for (int kill = 0; kill < kills; kill++)
        {
            // A dataset that stays small keeps the steps between which to kill close together.
            if (kill % 20 == 0) store.Write(folder, [], new() { Force = true });
            if (kill % 20 == 0) acknowledged.Clear();
            using Process writer = Start(host, program, "append", folder, $"k{kill}x", "100000");
            if (writer.StandardOutput.ReadLine() != "ready") throw new InvalidOperationException("The writer did not start.");
            // The first write takes longer than all others, since its code is compiled; the moment is random within the ones after it.
            for (int written = random.Next(1, 4); written > 0 && writer.StandardOutput.ReadLine() is { } id; written--)
            {
                acknowledged.Add(id);
                total++;
            }
            Thread.Sleep(random.Next(0, 30));
            writer.Kill();
            while (writer.StandardOutput.ReadLine() is { } id)
            {
                acknowledged.Add(id);
                total++;
            }
            writer.WaitForExit();
            if (Directory.Exists(Path.Combine(folder, ".journo.committed"))) cutOff++;
            broken += store.Test(folder).Any(problem => problem.Severity == ProblemSeverity.Error) ? 1 : 0;
            HashSet<string> found = [.. store.Read<Article>(folder).Select(article => article.Id)];
            if (!acknowledged.IsSubsetOf(found)) return new(kill + 1, total, acknowledged.Count(id => !found.Contains(id)), broken, cutOff);
        }
        return new(kills, total, 0, broken, cutOff);
    }

    private static Process Start(string host, string program, params string[] arguments)
    {
        bool isHost = Path.GetFileNameWithoutExtension(host) == "dotnet";
        return Process.Start(new ProcessStartInfo(host, isHost ? [program, .. arguments] : arguments) { RedirectStandardOutput = true })!;
    }
}
