using System.Globalization;
using System.Text;
using System.Text.Json;
using Journo.Datasets.Reviews;
using Journo.Documents;
using Journo.Publishing.Reviews;
using Journo.Values;

namespace Journo.Publishing.Tests.Reviews;

/// <summary>A desk that checks an article on a bridge.</summary>
internal static class Harbour
{
    public const string Text = "The Harbour Bridge 🌉\n\nThe bridge cost $4 million 💰, Mayor Ada Lund said. It opened in 1998.\n";

    public static Publisher Desk { get; } =
        new() { Name = "The Quay Check", Url = "https://quay.example/", PageTemplate = "https://quay.example/checks/{claim}" };

    public static Article Article { get; } =
        ArticleFactory.FromText(Text, new() { Id = "bridge", Url = "https://news.example/bridge", Publisher = "Harbour News",
            Byline = "By Ib Berg", Published = EdtfDate.Parse("2024-05-01") });

    public static Source Mayor { get; } =
        new() { Id = "ada-lund", Name = "Ada Lund", Kind = SourceKind.Person, Role = "Mayor", Aliases = ["Lund", "the mayor"] };

    /// <summary>The claim of the article's words.</summary>
    public static Claim Claim(string words, Article? article = null, string id = "bridge-c01")
    {
        article ??= Article;
        int start = article.Text!.IndexOf(words, StringComparison.Ordinal);
        return new() { Id = id, Article = article.Id, Start = start, End = start + words.Length, Text = words, Speaker = "Ada Lund" };
    }

    public static ClaimReview Review(string verdict, int day, string claim = "bridge-c01", string id = "r1") => new()
    {
        Id = id, Claim = claim, Verdict = verdict, Scale = "TrueFalse", Rationale = $"The accounts say {verdict}.", Reviewer = "Pia Holm",
        At = new(2024, 6, day, 12, 30, 0, TimeSpan.FromHours(2)), Hash = HashOf($"{claim} {id} {verdict} {day}"),
    };

    public static Evidence Evidence(EvidenceRelation relation, int day, string claim = "bridge-c01", string id = "e1") => new()
    {
        Id = id, Claim = claim, Relation = relation, Title = "Accounts of the harbour", Author = ["Harbour Board"],
            Publisher = "Harbour Board", Published = EdtfDate.Parse("1999-02"),
        Url = "https://board.example/accounts 1998", ArchiveUrl = "https://archive.example/1", Accessed = EdtfDate.Parse("2024-06-01"),
            Quotation = "in all 6.1 million", Note = "Page 12.",
        Reviewer = "Pia Holm", At = new(2024, 6, day, 10, 0, 0, TimeSpan.Zero), Hash = HashOf($"{claim} {id} {relation} {day}"),
    };

    /// <summary>A claim with two reviews, of which the first was superseded, and evidence before and after it.</summary>
    public static ReviewedClaim Reviewed { get; } = new()
    {
        Claim = Claim("The bridge cost $4 million 💰"), Article = Article, Speaker = Mayor, Scale = RatingScales.Find("TrueFalse"),
        Reviews = [Review("Mixed", 2), Review("False", 4, id: "r2")],
        Evidence = [Evidence(EvidenceRelation.Refutes, 1),
            Evidence(EvidenceRelation.Context, 3, id: "e2") with { Url = null, ArchiveUrl = null, Quotation = null, Title = "Minutes" }],
    };

    /// <summary>The same as a dataset gives it back: without the article's text, or without any of its words.</summary>
    public static ReviewedClaim FromDataset(ReviewedClaim reviewed, bool hasText) => reviewed with
    {
        Article = reviewed.Article! with { Text = null },
        Claim = reviewed.Claim with { Text = hasText ? reviewed.Claim.Text : "", Summary = "The bridge's cost" },
    };

    public static string HashOf(string text) => TextHash.Of(text);

    /// <summary>What a writer makes of claims.</summary>
    public static IReadOnlyList<JsonElement> Write(ReviewWriter writer, params ReviewedClaim[] claims) =>
        [.. claims.SelectMany(writer.Write).Select(Parsed)];

    public static string Lines(IEnumerable<JsonElement> objects) => string.Concat(objects.Select(o => o.GetRawText() + "\n"));

    private static JsonElement Parsed(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer)) write(json);
        using JsonDocument document = JsonDocument.Parse(buffer.ToArray());
        return document.RootElement.Clone();
    }

    /// <summary>Many claims of one article.</summary>
    public static IEnumerable<ReviewedClaim> Many(int count)
    {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) text.Append(CultureInfo.InvariantCulture, $"Quay {i} is 🌊 deep. ");
        Article article = ArticleFactory.FromText(text.ToString(), new() { Id = "quays" });
        int start = 0;
        for (int i = 0; i < count; i++)
        {
            string words = string.Create(CultureInfo.InvariantCulture, $"Quay {i} is 🌊 deep.");
            string id = string.Create(CultureInfo.InvariantCulture, $"c{i}");
            yield return new()
            {
                Claim = new() { Id = id, Article = "quays", Start = start, End = start + words.Length, Text = words }, Article = article,
                    Speaker = Mayor,
                Reviews = [Review("True", 2, id, id)], Evidence = [Evidence(EvidenceRelation.Supports, 1, id, id)],
                    Scale = RatingScales.Find("TrueFalse"),
            };
            start += words.Length + 1;
        }
    }
}
