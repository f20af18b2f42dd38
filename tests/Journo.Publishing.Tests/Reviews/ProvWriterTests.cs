using System.Text.Json;
using Journo.Publishing.Reviews;

namespace Journo.Publishing.Tests.Reviews;

public class ProvWriterTests
{
    private readonly List<PublishingProblem> _problems = [];

    [Fact]
    public void The_claim_was_quoted_from_the_article_that_its_hash_names()
    {
        Dictionary<string, JsonElement> graph = Graph(Harbour.Reviewed);
        JsonElement article = graph.Values.Single(node => Text(node, "schema:sha256") == Harbour.Article.Sha256),
            claim = graph.Values.Single(node => Text(node, "schema:identifier") == "bridge-c01");
        Assert.Equal(Text(article, "id"), Text(claim, "prov:wasQuotedFrom"));
        Assert.Equal("The bridge cost $4 million 💰", Text(claim, "prov:value"));
        Assert.Equal("Ada Lund", Text(claim, "dc:creator"));
        Assert.Equal("https://news.example/bridge", Text(article, "prov:specializationOf"));
        Assert.Equal("prov:Entity", Text(graph["https://news.example/bridge"], "type"));
        JsonElement extraction = graph[Text(claim, "prov:wasGeneratedBy")!];
        Assert.Equal(("prov:Activity", Text(article, "id")), (Text(extraction, "type"), Text(extraction, "prov:used")));
        Assert.Equal("prov:SoftwareAgent", Text(graph[Text(extraction, "prov:wasAssociatedWith")!], "type"));
        Assert.Empty(_problems);
    }

    [Fact]
    public void A_superseded_review_stays_and_the_later_one_is_its_revision()
    {
        Dictionary<string, JsonElement> graph = Graph(Harbour.Reviewed);
        JsonElement first = graph.Values.Single(node => Text(node, "schema:identifier") == "r1"),
            second = graph.Values.Single(node => Text(node, "schema:identifier") == "r2");
        Assert.Equal(Text(first, "id"), Text(second, "prov:wasRevisionOf"));
        Assert.Null(Text(first, "prov:wasRevisionOf"));
        Assert.Equal(("Mixed", "False"), (Text(first, "prov:value"), Text(second, "prov:value")));
        Assert.Equal(Harbour.Reviewed.Current.Hash, Text(second, "schema:sha256"));
        Assert.Equal("2024-06-04T10:30:00Z", Text(second, "prov:generatedAtTime"));
        Assert.Equal("2024-06-04T10:30:00Z", Text(graph[Text(second, "prov:wasGeneratedBy")!], "prov:endedAtTime"));
    }

    [Fact]
    public void A_review_used_the_evidence_that_was_there_by_then()
    {
        Dictionary<string, JsonElement> graph = Graph(Harbour.Reviewed);
        Assert.Equal(["bridge-c01", "e1"], Used("r1"));
        Assert.Equal(["bridge-c01", "e1", "e2"], Used("r2"));

        IEnumerable<string?> Used(string review)
        {
            string activity = Text(graph.Values.Single(node => Text(node, "schema:identifier") == review), "prov:wasGeneratedBy")!;
            return graph[activity].GetProperty("prov:used").EnumerateArray()
                .Select(used => Text(graph[used.GetString()!], "schema:identifier"));
        }
    }

    [Fact]
    public void Evidence_is_quoted_from_a_work_with_its_citation_and_its_archived_copy()
    {
        Dictionary<string, JsonElement> graph = Graph(Harbour.Reviewed);
        JsonElement evidence = graph.Values.Single(node => Text(node, "schema:identifier") == "e1"),
            work = graph[Text(evidence, "prov:wasQuotedFrom")!];
        Assert.Equal(("Accounts of the harbour", "1999-02"), (Text(work, "dc:title"), Text(work, "dc:date")));
        Assert.Equal("https://board.example/accounts%201998", Text(work, "id"));
        Assert.True(graph.ContainsKey(Text(work, "prov:alternateOf")!));
        Assert.Equal(Text(graph.Values.Single(node => Text(node, "schema:identifier") == "bridge-c01"), "id"),
            Text(evidence, "cito:refutes"));
        // What quotes no words was not quoted.
        JsonElement minutes = graph.Values.Single(node => Text(node, "schema:identifier") == "e2");
        Assert.Null(Text(minutes, "prov:wasQuotedFrom"));
        Assert.Equal("Minutes", Text(graph[Text(minutes, "prov:wasDerivedFrom")!], "dc:title"));
    }

    [Fact]
    public void The_reviewer_acts_for_the_desk()
    {
        Dictionary<string, JsonElement> graph = Graph(Harbour.Reviewed);
        JsonElement person = graph.Values.Single(node => Text(node, "schema:name") == "Pia Holm"),
            desk = graph[Text(person, "prov:actedOnBehalfOf")!];
        Assert.Equal(("prov:Person", "prov:Organization", "The Quay Check"),
            (Text(person, "type"), Text(desk, "type"), Text(desk, "schema:name")));
        Assert.Equal(Text(desk, "id"), Text(graph["https://quay.example/checks/bridge-c01"], "prov:wasAttributedTo"));
    }

    [Fact]
    public void Journos_version_is_given_only_for_a_claim_that_it_has_just_read()
    {
        Claim claim = Harbour.Reviewed.Claim with { };
        ((ITraceable)claim).Origin = new(Harbour.Article);
        Assert.NotNull(Text(Software(Harbour.Reviewed with { Claim = claim }), "schema:softwareVersion"));
        Assert.Null(Text(Software(Harbour.Reviewed), "schema:softwareVersion"));

        JsonElement Software(ReviewedClaim reviewed) => Graph(reviewed).Values.Single(node => Text(node, "type") == "prov:SoftwareAgent");
    }

    [Fact]
    public void What_claims_have_in_common_is_said_once()
    {
        ReviewedClaim[] claims = [.. Harbour.Many(50)];
        List<JsonElement> nodes = [.. Harbour.Write(new ProvWriter(Harbour.Desk, _problems.Add), claims)
            .SelectMany(o => o.GetProperty("@graph").EnumerateArray())];
        Assert.All(nodes.GroupBy(node => Text(node, "id")), node => Assert.Single(node));
        Assert.Single(nodes, node => Text(node, "schema:sha256") == claims[0].Article!.Sha256);
        Assert.Equal(50, nodes.Count(node => node.TryGetProperty("cito:supports", out _)));
    }

    [Fact]
    public void A_work_that_is_cited_in_two_ways_has_both()
    {
        ReviewedClaim reviewed = Harbour.Reviewed with { Evidence =
            [Harbour.Evidence(EvidenceRelation.Refutes, 1),
            Harbour.Evidence(EvidenceRelation.Context, 1, id: "e2") with { Title = "Accounts, 1998" }] };
        IEnumerable<JsonElement> nodes = Harbour.Write(new ProvWriter(Harbour.Desk, _problems.Add), reviewed).Single().GetProperty("@graph")
            .EnumerateArray();
        Assert.Equal(["Accounts of the harbour", "Accounts, 1998"],
            nodes.Where(node => Text(node, "id") == "https://board.example/accounts%201998").Select(node => Text(node, "dc:title")));
    }

    [Fact]
    public void Everything_that_is_named_is_there_whatever_is_missing()
    {
        ReviewedClaim bare = new()
        {
            Claim = new() { Id = "c 1", Article = "gone" }, Reviews = [new() { Claim = "c 1", Verdict = "True", Scale = "Own" }],
            Evidence = [new() { Claim = "c 1" }],
        };
        Dictionary<string, JsonElement> graph = Harbour.Write(new ProvWriter(new(), _problems.Add), bare).Single().GetProperty("@graph")
            .EnumerateArray().ToDictionary(node => Text(node, "id")!);
        Assert.Equal(["prov:value", "reviewRating.ratingValue"], _problems.Select(problem => problem.Field));
        foreach (JsonProperty link in graph.Values.Concat(Graph(Harbour.Reviewed).Values).SelectMany(node => node.EnumerateObject())
            .Where(p => p.Name.StartsWith("prov:was", StringComparison.Ordinal)))
        {
            Assert.True(graph.ContainsKey(link.Value.GetString()!)
                || Graph(Harbour.Reviewed).ContainsKey(link.Value.GetString()!), link.ToString());
        }
    }

    [Fact]
    public void The_same_log_gives_the_same_bytes()
    {
        Assert.Equal(Lines(), Lines());
        static string Lines() => Harbour.Lines(Harbour.Write(new ProvWriter(Harbour.Desk, _ => { }), Harbour.Reviewed));
    }

    private Dictionary<string, JsonElement> Graph(ReviewedClaim reviewed) =>
        Assert.Single(Harbour.Write(new ProvWriter(Harbour.Desk, _problems.Add), reviewed)).GetProperty("@graph").EnumerateArray()
            .ToDictionary(node => Text(node, "id")!);

    private static string? Text(JsonElement node, string name) => node.TryGetProperty(name, out JsonElement value)
        && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
