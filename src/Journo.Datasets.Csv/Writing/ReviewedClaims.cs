using Journo.Datasets.Csv.Package;
using Journo.Datasets.Csv.Reading;
using Journo.Datasets.Schema;

namespace Journo.Datasets.Csv.Writing;

/// <summary>
/// Guards what was checked against writes that replace rows. A log can't be rewritten, so its claims must stay what they were: ids are
/// numbers in the order of the text, and under a new
/// extraction of an article the same id may be another statement. Such a write is refused: a lost verdict, or one that comes to stand under
/// other words, is worse than no write.
/// </summary>
internal static class ReviewedClaims
{
    /// <summary>The claims with evidence or a review, as they are in the dataset.</summary>
    public static ILookup<string, Claim> ByArticle(DatasetFolder folder, CancellationToken cancellation)
    {
        var reader = new CsvDatasetReader(folder);
        HashSet<string> ids = reader.Read(Tables.Evidence, null, null, cancellation).Select(row => row.Claim)
            .Concat(reader.Read(Tables.Reviews, null, null, cancellation).Select(row => row.Claim)).ToHashSet(StringComparer.Ordinal);
        IEnumerable<Claim> claims = ids.Count == 0 ? [] : reader.Read(Tables.Claims, new ClaimFilter { Ids = ids }, null, cancellation);
        return claims.ToLookup(claim => claim.Article, StringComparer.Ordinal);
    }

    /// <summary>Refuses to replace an article where a claim that was checked does not come again.</summary>
    /// <param name="folder">The dataset's folder.</param>
    /// <param name="reviewed">The article's claims that were checked.</param>
    /// <param name="replacing">Its claims to come, by id.</param>
    public static void Keep(string folder, IEnumerable<Claim> reviewed, IReadOnlyDictionary<string, Claim> replacing)
    {
        foreach (Claim claim in reviewed)
        {
            if (replacing.TryGetValue(claim.Id, out Claim? next) && next.Start == claim.Start && next.End == claim.End) continue;
            throw new DatasetException(new("ReviewedClaimReplaced", ProblemSeverity.Error, folder, 0, 0,
                $"The claim '{claim.Id}' has evidence or a review, and the new reading has "
                    + $"{(next is null ? "no claim of that id" : "another passage under that id")}.",
                "Write the new reading to a dataset of its own, or keep the claim in it as it was."));
        }
    }

    /// <summary>Refuses to replace a whole dataset whose logs are not also in what comes.</summary>
    /// <param name="target">The folder to be replaced.</param>
    /// <param name="source">The dataset that is copied there; null for a new one.</param>
    public static void KeepLogs(DatasetFolder target, DatasetFolder? source)
    {
        foreach (Table table in Tables.All.Where(table => table.IsLog))
        {
            using FileStream? old = target.TryOpen(table.File);
            if (old is null || (source is not null && File.Exists(target.PathOf(DatasetFolder.PackageFile))
                && BeginsWith(source, table, target.OpenPackage()))) continue;
            throw new DatasetException(new("LogExists", ProblemSeverity.Error, target.PathOf(table.File), 0, 0,
                $"The dataset that is there has {table.Name}, which would be lost.",
                    "Choose another folder. -Append keeps the log; if it is to go, delete the file and the data package yourself."));
        }
    }

    /// <summary>Whether the source's log is the target's, perhaps with more rows.</summary>
    private static bool BeginsWith(DatasetFolder source, Table table, DataPackage target)
    {
        if (!target.Logs.TryGetValue(table, out LogHead? head) || source.TryOpen(table.File) is not { } stream) return false;
        using var file = new TableFile(table, source.PathOf(table.File), stream, escaped: false, static _ => { });
        if (file.CheckHeader().Any()) return false;
        int hash = table.IndexOf("hash");
        for (long row = 1; file.Next(); row++)
        {
            if (row == head.Rows) return Utf8Text.Decode(file.Cell(hash)) == head.Hash;
        }
        return false;
    }
}
