using System.Text.Json;
using System.Text.RegularExpressions;
using Journo.Analysis.Search;
using Journo.Publishing.Reviews;

namespace Journo.Publishing.Tests.Reviews;

public class FollowTheMoneyWriterTests
{
    private readonly List<PublishingProblem> _problems = [];

    [Fact]
    public void A_reviewed_claim_is_a_note_on_its_article_and_its_speaker()
    {
        IReadOnlyList<JsonElement> entities = Entities(Harbour.Reviewed);
        Assert.Equal(["Article", "Person", "Mention", "Note", "Document", "Documentation", "Document", "Documentation"],
            entities.Select(SchemaOf));
        JsonElement note = entities[3];
        Assert.Equal(["False: The bridge cost $4 million 💰"], Values(note, "description"));
        Assert.Equal(["The accounts say False."], Values(note, "summary"));
        Assert.Equal([IdOf(entities[0]), IdOf(entities[1])], Values(note, "entity"));
        Assert.Equal(["2024-06-02T10:30:00", "2024-06-04T10:30:00"], [.. Values(note, "createdAt"), .. Values(note, "modifiedAt")]);
        Assert.Equal(["https://quay.example/checks/bridge-c01"], Values(note, "sourceUrl"));
        Assert.Equal(["2024-06-02T10:30:00: Mixed (TrueFalse), by Pia Holm; superseded. The accounts say Mixed.",
            "2024-06-04T10:30:00: False (TrueFalse), by Pia Holm"], Values(note, "notes"));
        Assert.Empty(_problems);
    }

    [Fact]
    public void The_article_and_the_speaker_carry_what_is_known()
    {
        IReadOnlyList<JsonElement> entities = Entities(Harbour.Reviewed);
        Assert.Equal("bridge.txt|The Harbour Bridge 🌉|By Ib Berg|2024-05-01|eng|https://news.example/bridge",
            string.Join('|', Each(entities[0], "fileName", "title", "author", "publishedAt", "language", "sourceUrl")));
        // The property is for SHA-1.
        Assert.Empty(Values(entities[0], "contentHash"));
        Assert.Equal(["Ada Lund"], Values(entities[1], "name"));
        Assert.Equal(["Lund", "the mayor"], Values(entities[1], "weakAlias"));
        Assert.Equal([IdOf(entities[0]), IdOf(entities[1]), "Ada Lund", "Person"],
            Each(entities[2], "document", "resolved", "name", "detectedSchema"));
    }

    [Fact]
    public void Evidence_is_a_document_tied_to_the_note()
    {
        IReadOnlyList<JsonElement> entities = Entities(Harbour.Reviewed);
        Assert.Equal(["https://board.example/accounts%201998", "https://archive.example/1"], Values(entities[4], "sourceUrl"));
        Assert.Equal(["Harbour Board"], Values(entities[4], "author"));
        Assert.Equal(["1999-02"], Values(entities[4], "publishedAt"));
        Assert.Equal([IdOf(entities[4]), IdOf(entities[3]), "refutes", "in all 6.1 million"],
            Each(entities[5], "document", "entity", "role", "summary"));
    }

    [Theory]
    [InlineData(SourceKind.Person, "Person")]
    [InlineData(SourceKind.Organisation, "Organization")]
    [InlineData(SourceKind.Publication, "Organization")]
    [InlineData(SourceKind.Anonymous, null)]
    [InlineData(SourceKind.Document, null)]
    [InlineData(SourceKind.Broadcast, null)]
    [InlineData(SourceKind.Post, null)]
    public void Only_who_is_named_becomes_an_entity(SourceKind kind, string? schema)
    {
        IReadOnlyList<JsonElement> entities = Entities(Harbour.Reviewed with { Speaker = Harbour.Mayor with { Kind = kind } });
        Assert.Equal(schema, entities.Select(SchemaOf).FirstOrDefault(s => s is "Person" or "Organization"));
        Assert.Equal(schema is not null, entities.Any(e => SchemaOf(e) == "Mention"));
        Assert.Equal(schema is null, Values(entities.Single(e => SchemaOf(e) == "Note"), "notes").Contains("Said by: Ada Lund"));
    }

    [Fact]
    public void What_claims_have_in_common_is_written_once_and_every_id_leads_to_an_entity()
    {
        IReadOnlyList<JsonElement> entities = Entities([.. Harbour.Many(50)]);
        Assert.Equal(50, entities.Count(e => SchemaOf(e) == "Note"));
        Assert.Single(entities, e => SchemaOf(e) == "Article");
        Assert.Single(entities, e => SchemaOf(e) == "Person");
        Assert.Single(entities, e => SchemaOf(e) == "Mention");
        Assert.Single(entities, e => SchemaOf(e) == "Document");
        HashSet<string> ids = [.. entities.Select(IdOf)];
        Assert.Equal(entities.Count, ids.Count);
        Assert.All(entities, e => Assert.All(Values(e, "entity").Concat(Values(e, "document")).Concat(Values(e, "resolved")), id =>
            Assert.Contains(id, ids)));
    }

    [Fact]
    public void Ids_stay_the_same_and_are_another_desks_own()
    {
        Assert.Equal(Entities(Harbour.Reviewed).Select(IdOf), Entities(Harbour.Reviewed).Select(IdOf));
        Assert.Empty(Entities(Harbour.Reviewed).Select(IdOf)
            .Intersect(Harbour.Write(new FollowTheMoneyWriter(new(), _problems.Add), Harbour.Reviewed).Select(IdOf)));
        Assert.All(Entities(Harbour.Reviewed), e => Assert.Matches(new Regex("^[0-9a-f]{40}$", RegexOptions.NonBacktracking), IdOf(e)));
    }

    [Fact]
    public void A_dataset_without_text_gives_its_summaries()
    {
        IReadOnlyList<JsonElement> entities = Entities(Harbour.FromDataset(Harbour.Reviewed, hasText: false));
        Assert.Equal(["False: The bridge's cost"], Values(entities.Single(e => SchemaOf(e) == "Note"), "description"));
    }

    [Fact]
    public void A_claim_without_words_is_left_out()
    {
        ReviewedClaim reviewed = Harbour.FromDataset(Harbour.Reviewed, hasText: false);
        Assert.Empty(Entities(reviewed with { Claim = reviewed.Claim with { Summary = null } }));
        Assert.True(Assert.Single(_problems).IsError);
    }

    [Theory]
    [InlineData("2018~", null)]
    [InlineData("2018/2019", null)]
    [InlineData("2018-05", "2018-05")]
    [InlineData("2018-05-04T10:11:12Z", "2018-05-04T10:11:12")]
    public void A_date_is_never_made_more_exact_than_it_is(string edtf, string? expected)
    {
        JsonElement article = Entities(Harbour.Reviewed with { Article = Harbour.Article with { Published = EdtfDate.Parse(edtf) } })[0];
        Assert.Equal(expected, Values(article, "publishedAt").SingleOrDefault());
        Assert.Equal(expected is null, _problems.Any(p => p is { IsError: false, Field: "publishedAt" }));
    }

    [Theory]
    [InlineData("en-GB", "eng")]
    [InlineData("NB", "nor")]
    [InlineData("deu", "deu")]
    [InlineData("xx", null)]
    [InlineData("", null)]
    public void Languages_have_three_letters(string tag, string? code) => Assert.Equal(code, LanguageCodes.ThreeLetters(tag));

    [Fact]
    public void Control_characters_are_left_out()
    {
        JsonElement article = Entities(Harbour.Reviewed with { Article =
            Harbour.Article with { Title = "The \u0000bridge\u001b\u0085 " } })[0];
        Assert.Equal(["The bridge"], Values(article, "title"));
    }

    [Fact]
    [Trait("Ring", "Hostile")]
    public void Ten_thousand_claims_come_one_by_one()
    {
        var writer = new FollowTheMoneyWriter(Harbour.Desk, _problems.Add);
        int claims = 0;
        foreach (ReviewedClaim reviewed in Harbour.Many(10_000)) Assert.Equal(claims++ == 0 ? 6 : 2, Harbour.Write(writer, reviewed).Count);
        Assert.Equal(10_000, claims);
    }

    private IReadOnlyList<JsonElement> Entities(params ReviewedClaim[] claims) =>
        Harbour.Write(new FollowTheMoneyWriter(Harbour.Desk, _problems.Add), claims);

    private static string SchemaOf(JsonElement entity) => entity.GetProperty("schema").GetString()!;

    private static string IdOf(JsonElement entity) => entity.GetProperty("id").GetString()!;

    private static IEnumerable<string> Each(JsonElement entity, params string[] properties) =>
        properties.Select(property => Assert.Single(Values(entity, property)));

    private static string[] Values(JsonElement entity, string property) =>
        entity.GetProperty("properties").TryGetProperty(property, out JsonElement values)
            ? [.. values.EnumerateArray().Select(value => value.GetString()!)] : [];
}
