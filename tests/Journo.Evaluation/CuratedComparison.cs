using Journo.Articles;
using Journo.Csv;
using Journo.Extraction;

namespace Journo.Evaluation;

/// <summary>
/// Compares the claims that are read out of an article with those of a dataset that was read by hand. A claim is covered by the one that shares most characters with it,
/// at least half of the shorter one's; the rest is agreement between the two. Differences are told by id and by the columns' words, never by the article's.
/// </summary>
internal static class CuratedComparison
{
    public static int Run(string dataset, string document, TextWriter output)
    {
        Claim[] gold = [.. new CsvDatasetStore().Read<Claim>(dataset)];
        IReadOnlyList<Claim> found = ArticleReader.Read(ArticleFactory.FromBytes(File.ReadAllBytes(document))).Claims;
        int covered = 0, chain = 0, hedges = 0, attribution = 0, kind = 0;
        var differences = new List<string>();
        foreach (Claim claim in gold)
        {
            Claim? match = found.Where(other => Shared(claim, other) * 2 >= Math.Min(claim.End - claim.Start, other.End - other.Start)).MaxBy(other => Likeness(claim, other));
            if (match is null)
            {
                differences.Add($"{claim.Id}: not found");
                continue;
            }
            covered++;
            chain += Same(claim, "chain", claim.Chain.ToString(), match.Chain.ToString(), differences);
            hedges += Same(claim, "hedges", claim.Hedges.ToString(), match.Hedges.ToString(), differences);
            attribution += Same(claim, "attribution", $"{claim.Attribution}", $"{match.Attribution}", differences);
            kind += Same(claim, "kind", $"{claim.Kind}", $"{match.Kind}", differences, match.KindReason);
        }
        output.WriteLine(FormattableString.Invariant($"{gold.Length} claims by hand, {found.Count} found; covered {covered}; of these the same chain {chain}, hedges {hedges}, attribution {attribution}, kind {kind}"));
        foreach (string difference in differences) output.WriteLine(difference);
        return 0;
    }

    private static int Shared(Claim one, Claim other) => Math.Max(0, Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start));

    private static double Likeness(Claim one, Claim other) => (double)Shared(one, other) / (Math.Max(one.End, other.End) - Math.Min(one.Start, other.Start));

    private static int Same(Claim claim, string column, string byHand, string read, List<string> differences, string? reason = null)
    {
        if (byHand == read) return 1;
        differences.Add($"{claim.Id}: {column} is {Word(byHand)} by hand, {Word(read)} read{(reason is null ? "" : $" ({reason})")}");
        return 0;
    }

    private static string Word(string value) => value.Length == 0 ? "none" : value;
}
