using Journo.Testing;
using System.Text;
using System.Text.Json;
using Journo.Publishing.Reviews;
using Journo.Testing.Work;

namespace Journo.Publishing.Tests.Reviews;

public class WebAnnotationWriterTests
{
    private readonly List<PublishingProblem> _problems = [];

    [Fact]
    public void A_reviewed_claim_is_an_annotation_that_assesses_it()
    {
        JsonElement annotation = Annotation(Harbour.Reviewed);
        Assert.Equal("http://www.w3.org/ns/anno.jsonld", annotation.GetProperty("@context")[0].GetString());
        Assert.Equal(("Annotation", "assessing"), (annotation.GetProperty("type").GetString(),
            annotation.GetProperty("motivation").GetString()));
        Assert.Equal("2024-06-04T10:30:00Z", annotation.GetProperty("created").GetString());
        Assert.Equal(("Person", "Pia Holm"), (annotation.GetProperty("creator").GetProperty("type").GetString(),
            annotation.GetProperty("creator").GetProperty("name").GetString()));
        Assert.Equal("The Quay Check", annotation.GetProperty("dcterms:publisher").GetProperty("name").GetString());
        Assert.Equal(["assessing", "commenting", "describing", "linking", "linking"],
            annotation.GetProperty("body").EnumerateArray().Select(body => body.GetProperty("purpose").GetString()));
        JsonElement verdict = annotation.GetProperty("body")[0];
        Assert.Equal(("False", 1, 3), (verdict.GetProperty("value").GetString(), verdict.GetProperty("schema:ratingValue").GetInt32(),
            verdict.GetProperty("schema:bestRating").GetInt32()));
        Assert.Equal("The accounts say False.", annotation.GetProperty("body")[1].GetProperty("value").GetString());
        Assert.Equal("https://quay.example/checks/bridge-c01", annotation.GetProperty("body")[2].GetProperty("source").GetString());
        Assert.Empty(_problems);
    }

    [Fact]
    public void Evidence_is_linked_with_what_it_does_to_the_claim()
    {
        JsonElement annotation = Annotation(Harbour.Reviewed), evidence = annotation.GetProperty("body")[3],
            other = annotation.GetProperty("body")[4];
        Assert.Equal("https://board.example/accounts%201998", evidence.GetProperty("source").GetProperty("id").GetString());
        Assert.Equal("in all 6.1 million", evidence.GetProperty("selector").GetProperty("exact").GetString());
        Assert.Equal(annotation.GetProperty("target").GetProperty("id").GetString(),
            evidence.GetProperty("cito:refutes").GetProperty("id").GetString());
        Assert.Equal("https://archive.example/1", evidence.GetProperty("state").GetProperty("cached").GetString());
        Assert.Equal("2024-06-01T23:59:59Z", evidence.GetProperty("state").GetProperty("sourceDateEnd").GetString());
        Assert.StartsWith("urn:uuid:", other.GetProperty("source").GetProperty("id").GetString(), StringComparison.Ordinal);
        Assert.True(other.TryGetProperty("cito:givesBackgroundTo", out _));
        Assert.False(other.TryGetProperty("selector", out _));
    }

    [Fact]
    public void The_passage_is_found_by_its_words_and_by_its_place_in_code_points()
    {
        JsonElement target = Annotation(Harbour.Reviewed).GetProperty("target"), quote = target.GetProperty("selector")[0],
            position = target.GetProperty("selector")[1];
        Assert.Equal("https://news.example/bridge", target.GetProperty("source").GetProperty("id").GetString());
        Assert.Equal("The bridge cost $4 million 💰", quote.GetProperty("exact").GetString());
        Assert.Equal("The Harbour Bridge 🌉\n\n", quote.GetProperty("prefix").GetString());
        Assert.Equal(", Mayor Ada Lund said. It opened", quote.GetProperty("suffix").GetString());
        // Nineteen letters and spaces, a bridge, two line ends; in UTF-16 it would be one more.
        Assert.Equal((22, 50), (position.GetProperty("start").GetInt32(), position.GetProperty("end").GetInt32()));
        Rune[] runes = [.. Harbour.Article.Text!.EnumerateRunes()];
        Assert.Equal(quote.GetProperty("exact").GetString(), string.Concat(runes[22..50].Select(rune => rune.ToString())));
    }

    [Fact]
    public void The_hash_is_of_the_text_that_was_read_and_not_of_the_page()
    {
        JsonElement cached = Annotation(Harbour.Reviewed).GetProperty("target").GetProperty("state").GetProperty("cached");
        Assert.Equal(Harbour.Article.Sha256, cached.GetProperty("schema:sha256").GetString());
        Assert.Equal("text/plain", cached.GetProperty("format").GetString());
        Assert.StartsWith("ni:///sha-256;", cached.GetProperty("id").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_without_an_address_is_named_by_its_hash()
    {
        JsonElement target = Annotation(Harbour.Reviewed with { Article = Harbour.Article with { Url = null } }).GetProperty("target");
        Assert.StartsWith("ni:///sha-256;", target.GetProperty("source").GetProperty("id").GetString(), StringComparison.Ordinal);
        Assert.Equal(Harbour.Article.Sha256, target.GetProperty("source").GetProperty("schema:sha256").GetString());
        Assert.False(target.TryGetProperty("state", out _));
    }

    [Fact]
    public void Without_the_articles_text_the_words_alone_select_the_passage()
    {
        JsonElement selector = Annotation(Harbour.FromDataset(Harbour.Reviewed, hasText: true)).GetProperty("target")
            .GetProperty("selector");
        Assert.Equal("TextQuoteSelector", Assert.Single(selector.EnumerateArray()).GetProperty("type").GetString());
        Assert.False(selector[0].TryGetProperty("prefix", out _));
        PublishingProblem problem = Assert.Single(_problems);
        Assert.Equal((false, "bridge-c01", "target.selector"), (problem.IsError, problem.Claim, problem.Field));
        Assert.Contains("code points", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_any_words_the_verdict_is_never_on_the_whole_article()
    {
        JsonElement target = Annotation(Harbour.FromDataset(Harbour.Reviewed, hasText: false)).GetProperty("target");
        Assert.False(target.TryGetProperty("source", out _));
        Assert.Equal("The bridge's cost", target.GetProperty("dc:description").GetString());
        Assert.Equal("https://news.example/bridge", target.GetProperty("dcterms:isPartOf").GetProperty("id").GetString());
        Assert.EndsWith("#bridge-c01", target.GetProperty("id").GetString(), StringComparison.Ordinal);
        Assert.False(Assert.Single(_problems).IsError);
    }

    [Fact]
    public void What_nobody_could_tell_is_left_out()
    {
        ReviewedClaim reviewed = Harbour.FromDataset(Harbour.Reviewed, hasText: false);
        Assert.Empty(Harbour.Write(Writer(), reviewed with { Claim = reviewed.Claim with { Summary = null } }));
        Assert.True(Assert.Single(_problems).IsError);
    }

    [Fact]
    public void Offsets_of_another_version_are_not_written()
    {
        Claim claim = Harbour.Reviewed.Claim;
        JsonElement selector = Annotation(Harbour.Reviewed with { Claim = claim with { Start = claim.Start + 1, End = claim.End + 1 } })
            .GetProperty("target").GetProperty("selector");
        Assert.Equal(claim.Text, Assert.Single(selector.EnumerateArray()).GetProperty("exact").GetString());
        Assert.Contains("another version", Assert.Single(_problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(5, 5)]
    [InlineData(0, 100_000)]
    [InlineData(20, 25)]
    public void Offsets_outside_of_the_text_or_inside_of_a_character_are_not_written(int start, int end)
    {
        ReviewedClaim reviewed = Harbour.Reviewed with { Claim =
            Harbour.Reviewed.Claim with { Start = start, End = end, Text = "", Summary = "A bridge" } };
        Assert.False(Annotation(reviewed).GetProperty("target").TryGetProperty("selector", out _));
        Assert.Single(_problems);
    }

    [Fact]
    public void Who_is_not_known_is_not_named()
    {
        JsonElement annotation = Harbour
            .Write(new WebAnnotationWriter(new(), _problems.Add),
            Harbour.Reviewed with { Reviews = [Harbour.Review("False", 2) with { Reviewer = null }] }).Single();
        Assert.False(annotation.TryGetProperty("creator", out _));
        Assert.False(annotation.TryGetProperty("dcterms:publisher", out _));
    }

    [Fact]
    public void A_verdict_outside_the_order_has_no_number()
    {
        JsonElement verdict = Annotation(Harbour.Reviewed with { Reviews = [Harbour.Review("Unproven", 2)] }).GetProperty("body")[0];
        Assert.False(verdict.TryGetProperty("schema:ratingValue", out _));
        Assert.Equal("What is known does not decide it.", verdict.GetProperty("schema:description").GetString());
    }

    [Fact]
    public void Control_characters_and_broken_surrogates_are_still_JSON()
    {
        Article article = Harbour.Article with { Text = "a\u0000b \ud83d x\u001b[31m y</script> z" };
        JsonElement quote = Annotation(Harbour.Reviewed with { Article = article, Claim = Harbour.Claim("x\u001b[31m y", article) })
            .GetProperty("target").GetProperty("selector")[0];
        Assert.Equal("x\u001b[31m y", quote.GetProperty("exact").GetString());
        Assert.Equal("a\u0000b \ufffd ", quote.GetProperty("prefix").GetString());
    }

    [Fact]
    [Trait("Ring", "Hostile")]
    public void Claims_of_one_article_take_work_in_proportion() => Effort.IsInProportion(
        static count => WriteMany(count), count => count, 500);

    [Fact]
    public void Many_claims_of_one_article_have_their_places_and_come_one_by_one() => Assert.Empty(WriteMany(1_000));

    private static List<PublishingProblem> WriteMany(int count)
    {
        int read = 0;
        List<PublishingProblem> problems = [];
        var writer = new WebAnnotationWriter(Harbour.Desk, problems.Add);
        foreach (ReviewedClaim reviewed in Harbour.Many(count))
        {
            read++;
            JsonElement annotation = Assert.Single(Harbour.Write(writer, reviewed));
            if (read != 1 && read != count / 2 && read != count) continue;
            JsonElement position = annotation.GetProperty("target").GetProperty("selector")[1];
            // Each claim before it has one character beyond the first plane.
            Assert.Equal(reviewed.Claim.Start - (read - 1), position.GetProperty("start").GetInt32());
        }
        Assert.Equal(count, read);
        return problems;
    }

    private WebAnnotationWriter Writer() => new(Harbour.Desk, _problems.Add);

    private JsonElement Annotation(ReviewedClaim reviewed) => Assert.Single(Harbour.Write(Writer(), reviewed));
}
