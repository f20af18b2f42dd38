using System.Globalization;
using Journo.Datasets.Csv.Reading;
using Journo.Datasets.Reviews;
using Journo.Datasets.Schema;

namespace Journo.Datasets.Csv.Testing;

/// <summary>
/// Tests that what the rows of the logs are about is what it was when they were added: a verdict under other words is worse than none. A
/// claim whose last review knows it as it is now has been looked at since, and its older rows are history.
/// </summary>
internal sealed class BindingTester : IDisposable
{
    private const string Remedy = "Restore what was reviewed from a copy, or review the claim as it is now: Add-ClaimReview.";

    private readonly ClaimBinding _binding = new();
    private readonly CellCache _cache = new();
    private readonly KeyTable _wanted = new();
    private readonly HashSet<string> _wantedHashes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _articles = new(StringComparer.Ordinal), _idByHash = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Known> _claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _scales = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Finding> _evidence = [];
    private readonly Dictionary<string, Finding?> _lastReviews = new(StringComparer.Ordinal);

    /// <summary>Whether there is a log that speaks of claims.</summary>
    public bool IsNeeded => _wanted.Count > 0;

    /// <summary>Notes of which claims a log speaks.</summary>
    public void Want(TableFile log)
    {
        int claim = log.Table.IndexOf("claim");
        while (log.Next())
        {
            _wanted.Add(log.Cell(claim), out _);
            _wantedHashes.Add(Cell(log, "articlehash") + Cell(log, "claimhash"));
        }
    }

    /// <summary>Notes how an article or a claim is now, from the current record.</summary>
    public void Note(TableFile file)
    {
        if (file.Table == Tables.Articles && Read(file, Tables.Articles) is { } article) _articles[article.Id] = _binding.Of(article);
        if (file.Table != Tables.Claims) return;
        bool wanted = _wanted.Contains(file.Cell(0));
        if (Read(file, Tables.Claims) is not { } claim) return;
        string of = _articles.GetValueOrDefault(claim.Article, ""), hash = _binding.Of(claim);
        if (_wantedHashes.Contains(of + hash)) _idByHash[of + hash] = claim.Id;
        if (wanted) _claims[claim.Id] = new(of, hash, _binding.OfWords(claim));
    }

    /// <summary>Notes the scales that reviews may be on.</summary>
    public void Note(IEnumerable<RatingScale> scales)
    {
        foreach (RatingScale scale in scales) _scales.TryAdd(scale.Name, _binding.Of(scale));
    }

    /// <summary>Tests the current record of a log.</summary>
    public void Test(TableFile log)
    {
        string claim = Cell(log, "claim");
        // A claim that is not there, or can't be read, is told where that is tested.
        if (!_claims.TryGetValue(claim, out Known? known)) return;
        Finding? finding = Find(log, claim, known);
        if (log.Table == Tables.Reviews) _lastReviews[claim] = finding;
        else if (finding is not null) _evidence.Add(finding);
    }

    /// <summary>What is wrong, when all logs are read.</summary>
    public IEnumerable<DatasetProblem> Finish()
    {
        List<Finding> left =
        [
            .. _evidence.Where(finding => !_lastReviews.TryGetValue(finding.Claim, out Finding? review) || review is not null),
            .. _lastReviews.Values.OfType<Finding>(),
        ];
        foreach (Finding finding in left.Where(finding => !finding.IsUnbound)) yield return finding.Problem;
        foreach (IGrouping<string, Finding> unbound in left.Where(finding => finding.IsUnbound).GroupBy(finding => finding.Problem.File))
        {
            int more = unbound.Count() - 1;
            DatasetProblem first = unbound.First().Problem;
            yield return more == 0 ? first : first with
            {
                Message = string.Create(CultureInfo.InvariantCulture, $"{first.Message} So {(more == 1 ? "is" : "are")} {more} more."),
            };
        }
    }

    public void Dispose() => _binding.Dispose();

    private Finding? Find(TableFile log, string claim, Known known)
    {
        string id = Cell(log, "id"), article = Cell(log, "articlehash"), hash = Cell(log, "claimhash"), words = Cell(log, "wordshash");
        string scale = log.Table == Tables.Reviews ? Cell(log, "scalehash") : "";
        if (article.Length == 0 || hash.Length == 0 || (log.Table == Tables.Reviews && scale.Length == 0))
        {
            return Made("RowUnbound", "claim", $"The row '{id}' carries no hash of what '{claim}' said, so that nobody can tell whether "
                + "it said the same then: it is from before rows had one, or was made so.", ProblemSeverity.Warning);
        }
        if (hash != known.Claim || (words.Length > 0 && known.Words.Length > 0 && words != known.Words))
        {
            string now = _idByHash.TryGetValue(article + hash, out string? other) && other != claim
                ? $" What it was about is now '{other}'." : "";
            return Made("ClaimChanged", "claim", $"The row '{id}' is about other words than those of '{claim}' now: its place, words, "
                + $"summary, speaker or chain were changed since.{now}");
        }
        if (article != known.Article)
        {
            return Made("ArticleChanged", "claim", $"The row '{id}' is about a claim of an article with another title, byline, publisher, "
                + "address, date or text than it has now.");
        }
        return log.Table == Tables.Reviews && _scales.TryGetValue(Cell(log, "scale"), out string? present) && present != scale
            ? Made("ScaleChanged", "scale", $"The scale of the row '{id}' had other verdicts, points or meanings then.") : null;

        Finding Made(string problem, string column, string message, ProblemSeverity severity = ProblemSeverity.Error) =>
            new(claim, problem == "RowUnbound", log.Problem(log.Table.IndexOf(column), problem, message, Remedy, severity));
    }

    private T? Read<T>(TableFile file, Table<T> table) where T : class
    {
        T row = table.NewRow();
        return CsvDatasetReader.Fill(row, table.Columns, file, _cache) is null ? row : null;
    }

    private static string Cell(TableFile log, string column) => Utf8Text.Decode(log.Cell(log.Table.IndexOf(column)));

    private sealed record Known(string Article, string Claim, string Words);

    private sealed record Finding(string Claim, bool IsUnbound, DatasetProblem Problem);
}
