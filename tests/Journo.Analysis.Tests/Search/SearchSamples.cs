using Journo.Testing;
using Journo.Analysis.Search;

namespace Journo.Analysis.Tests.Search;

/// <summary>Claims made up for the tests, and an index of them in memory's stead: a temporary folder.</summary>
internal sealed class SearchSamples : IDisposable
{
    public static IReadOnlyList<Claim> Claims { get; } =
    [
        Make("c1", "The harbour board approved the ferry fares.", speaker: "Ida Brandt", chain: ["Lindmouth Courier", "Ida Brandt"],
            kind: ClaimKind.Fact),
        Make("c2", "Ferry passengers will pay $1,000 a year.", speaker: "Piet Arends", chain: ["Piet Arends"], kind: ClaimKind.Figure),
        Make("c3", "The board approved the new harbour.", article: "second"),
        Make("c4", "", summary: "A second ferry was considered by the board.", article: "second"),
        Make("c5", "Fares, ferry fares and more fares.", article: "second", speaker: "Ida Brandt", chain: ["Ida Brandt"]),
        Make("c6", "The library closes early on Fridays.", article: "third", summary: "Board members disagree."),
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("journo-search-");

    public string Dataset => Path.Combine(_folder.FullName, "dataset");
    public string CacheFolder => Path.Combine(_folder.FullName, "cache");
    public IndexCache Cache => new(CacheFolder);
    public int Builds { get; private set; }

    private readonly IReadOnlyList<Claim> _claims;

    public SearchSamples(IReadOnlyList<Claim>? claims = null)
    {
        _claims = claims ?? Claims;
        Directory.CreateDirectory(Dataset);
        File.WriteAllText(Path.Combine(Dataset, "claims.csv"), "one");
        File.WriteAllText(Path.Combine(Dataset, "datapackage.json"), "{}");
    }

    public IReadOnlyList<ClaimMatch> Find(string query, int first = 10) =>
        Search(index => new ClaimSearch(index).Find(ClaimQuery.Parse(query), first, query));

    public string Ids(string query, int first = 10) => string.Join(' ', Find(query, first).Select(match => match.Id));

    public IReadOnlyList<ClaimMatch> Similar(string text, double least = 0.5, Func<Claim, bool>? isWanted = null) =>
        Search(index => new SimilarClaims(index, InEnglish.Language).Find(text, least, 10, isWanted ?? (_ => true)));

    public IReadOnlyList<ClaimMatch> SimilarTo(Claim claim) =>
        Search(index => new SimilarClaims(index, InEnglish.Language).Find(claim, 0.5, 10, _ => true));

    public void Dispose() => _folder.Delete(recursive: true);

    private T Search<T>(Func<ClaimIndex, T> search) => Cache.Search(Dataset, Rows, search, default);

    private IReadOnlyList<Claim> Rows()
    {
        Builds++;
        return _claims;
    }

    private static Claim Make(string id, string text, string article = "first", string? summary = null, string? speaker = null,
        TextList? chain = null, ClaimKind kind = ClaimKind.Fact) => new()
    {
        Id = id, Article = article, Text = text, Summary = summary, Speaker = speaker, Chain = chain ?? [], Kind = kind, Start = 3,
            End = 3 + text.Length, Paragraph = 1, Sentence = 2,
        Attribution = speaker is null ? AttributionKind.None : AttributionKind.Explicit, Cue = speaker is null ? null
            : "said", Hedges = id == "c5" ? ["about", "maybe"] : [], Checkworthiness = 0.25,
    };
}
