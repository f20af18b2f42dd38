using System.Management.Automation;
using Journo.Datasets;
using Journo.Datasets.Reviews;
using Journo.Publishing.Reviews;
using Journo.Session;

namespace Journo.Publishing;

/// <summary>Claims that objects of a pipeline name, each once, by dataset; and what the dataset has on each.</summary>
/// <param name="open">Opens the dataset in a folder.</param>
internal sealed class NamedClaims(Func<string, SessionDataset> open)
{
    private readonly Dictionary<string, List<string>?> _byFolder = new(StringComparer.Ordinal);
    private readonly HashSet<(string Folder, string Claim)> _seen = [];

    /// <summary>The claim that an object names: a claim, a review, evidence, a row that stands in a claim, what Find-Claim found, a text
    /// that is an id, or an object with a Claim or Id property, as Import-Csv gives it.</summary>
    /// <returns>The claim's id, and the dataset that the object is from where it knows it; null where it names none.</returns>
    public static (string Claim, string? Folder)? Of(PSObject naming)
    {
        string? folder = (naming.BaseObject as ITraceable)?.Origin.DatasetFolder;
        switch (naming.BaseObject)
        {
            case Claim claim:
                return (claim.Id, folder);
            case string id when id.Length > 0:
                return (id, null);
            case Article or Dataset or string:
                return null;
        }
        object? value = naming.Properties["Claim"]?.Value;
        if (value is Claim found) return (found.Id, ((ITraceable)found).Origin.DatasetFolder);
        string? named = (value ?? naming.Properties["Id"]?.Value)?.ToString();
        return string.IsNullOrWhiteSpace(named) ? null : (named, folder);
    }

    /// <summary>Adds a claim of a dataset, unless it was added before.</summary>
    public void Add(string folder, string claim)
    {
        if (!_seen.Add((folder, claim))) return;
        if (!_byFolder.TryGetValue(folder, out List<string>? claims)) _byFolder[folder] = claims = [];
        claims?.Add(claim);
    }

    /// <summary>Adds all claims of a dataset that have a review.</summary>
    public void AddAll(string folder) => _byFolder[folder] = null;

    /// <summary>What the datasets have on the claims that were added, in the order in which they were; those of a whole dataset in the
    /// order of the reviews that count.</summary>
    /// <param name="unknown">Told of a claim that the dataset in the folder does not have.</param>
    /// <param name="unreviewed">Told of a claim that nobody has reviewed.</param>
    public IEnumerable<ReviewedClaim> Read(Action<string, string> unknown, Action<Claim> unreviewed)
    {
        foreach ((string folder, List<string>? ids) in _byFolder)
        {
            SessionDataset dataset = open(folder);
            List<ClaimReview> log = [.. dataset.Read<ClaimReview>()];
            ILookup<string, ClaimReview> reviews = log.ToLookup(review => review.Claim, StringComparer.Ordinal);
            IReadOnlyDictionary<string, ClaimReview> current = CurrentReviews.Of(log);
            List<string> wanted = ids ?? [.. log.Where(review => ReferenceEquals(current[review.Claim], review))
                .Select(review => review.Claim)];
            HashSet<string> set = wanted.ToHashSet(StringComparer.Ordinal);
            var claims = dataset.Read(new ClaimFilter { Ids = set }).DistinctBy(claim => claim.Id)
                .ToDictionary(claim => claim.Id, StringComparer.Ordinal);
            ILookup<string, Evidence> evidence = dataset.Read<Evidence>().Where(row => set.Contains(row.Claim))
                .ToLookup(row => row.Claim, StringComparer.Ordinal);
            HashSet<string> inArticles = claims.Values.Select(claim => claim.Article).ToHashSet(StringComparer.Ordinal);
            var articles = dataset.Read<Article>().Where(article => inArticles.Contains(article.Id)).DistinctBy(article => article.Id)
                .ToDictionary(article => article.Id, StringComparer.Ordinal);
            HashSet<string> speakers = claims.Values.Select(claim => claim.Speaker).OfType<string>().ToHashSet(StringComparer.Ordinal);
            var sources = dataset.Read<Source>().Where(source => speakers.Contains(source.Name)).DistinctBy(source => source.Name)
                .ToDictionary(source => source.Name, StringComparer.Ordinal);
            IReadOnlyList<RatingScale> scales = DatasetAdapter.Store.Scales(folder);
            foreach (string id in wanted)
            {
                if (!claims.TryGetValue(id, out Claim? claim)) unknown(id, folder);
                else if (!reviews.Contains(id)) unreviewed(claim);
                else
                {
                    yield return new()
                    {
                        Claim = claim,
                        Article = articles.GetValueOrDefault(claim.Article),
                        Speaker = claim.Speaker is { } speaker ? sources.GetValueOrDefault(speaker) : null,
                        Reviews = [.. reviews[id]],
                        Evidence = [.. evidence[id]],
                        Scale = RatingScales.Find(current[id].Scale, scales),
                    };
                }
            }
        }
    }
}
