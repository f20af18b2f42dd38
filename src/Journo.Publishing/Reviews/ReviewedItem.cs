using System.Text.Json.Nodes;

namespace Journo.Publishing.Reviews;

/// <summary>What a verdict is on: the claim, with who made it and where it stands; or the picture, recording or film that makes
/// it.</summary>
internal sealed class ReviewedItem(ReviewedClaim reviewed, Publisher publisher, FieldProblems problems)
{
    private const string Item = "itemReviewed.";

    /// <summary>
    /// The claim. Its author is a named person or organisation to whom the article attributes it, and nobody else: not the article for what
    /// it says itself, and no unnamed source, for a
    /// description is no name. A document, post or broadcast is no author either, but one more place where the claim appears.
    /// </summary>
    /// <param name="words">The claim in words, where nothing around it says them.</param>
    public JsonObject Claim(string? words = null)
    {
        string? published = problems.Date(reviewed.Article?.Published, Item + "datePublished");
        if (reviewed.Article is { Published: null }) problems
            .Warn(Item + "datePublished",
            "Google recommends the date, and that of the article is not known. Import-Article -Published gives it.");
        List<JsonNode> places = [.. Places(published)];
        return SchemaThing.Of("Claim", ("name", words), ("author", Author()), ("datePublished", published),
            ("appearance", SchemaThing.OneOrMany(places)));
    }

    /// <summary>The media object that makes the claim. It appears where evidence leads to a media file, and on the article's
    /// page.</summary>
    /// <param name="words">The claim in words.</param>
    public JsonObject Media(string? words)
    {
        List<JsonNode> objects = [.. reviewed.Evidence.Select(MediaVerdict.ObjectOf).OfType<JsonNode>()];
        if (SchemaThing.Page(reviewed.Article?.Url) is { } page) objects
            .Add(SchemaThing.Of("MediaObject", ("url", page.OriginalString.Trim())));
        if (objects.Count == 0) problems
            .Warn(Item + "mediaItemAppearance",
            "It is not known where the picture, recording or film appears. Add-Evidence with the -Url of the file, or the article's own "
            + "url, tells it.");
        return SchemaThing.Of("MediaReviewItem", ("mediaItemAppearance", SchemaThing.OneOrMany(objects)),
            ("interpretedAsClaim", Claim(words)));
    }

    private IEnumerable<JsonNode> Places(string? published)
    {
        if (reviewed.Article is { } article)
        {
            Uri? page = SchemaThing.Page(article.Url);
            if (page is null) problems.Warn(Item + "appearance.url",
                "Google recommends a link to where the claim appears, and the article's address is not known. Import-Article -Url gives "
                + "it.");
            else if (SchemaThing.Page(publisher.Url) is { } home && page.IdnHost == home.IdnHost) problems
                .Warn(Item + "appearance.url", "The claim must come from somewhere else than the site that checks it.");
            yield return CitedWork.Of(article, published);
        }
        else
        {
            problems.Warn(
                Item + "appearance", "Google recommends a link to where the claim appears, and its article is not in the dataset.");
        }
        if (reviewed.Claimant is { Kind: SourceKind.Document or SourceKind.Broadcast } work) yield return SchemaThing
            .Of("CreativeWork", ("name", work.Name));
        else if (reviewed.Claimant is { Kind: SourceKind.Post } post) yield return SchemaThing
            .Of("SocialMediaPosting", ("name", post.Name));
    }

    private JsonObject? Author()
    {
        if (reviewed.Claim.Stance.Phrase() is { } stance && reviewed.Claimant != reviewed.Speaker)
        {
            problems.Warn(Item + "author", $"'{reviewed.Speaker?.Name}', {stance}, does not claim it and is no author of it.");
        }
        if (reviewed.Claim.Speaker is { } name && reviewed.Speaker is null)
        {
            problems.Warn(
                Item + "author",
                $"'{name}' is left out, since the dataset has no source of that name that would tell whether it is a person, an "
                + $"organisation or unnamed.");
        }
        return reviewed.Claimant switch
        {
            { Kind: SourceKind.Person } person => SchemaThing.Of("Person", ("name", person.Name)),
            { Kind: SourceKind.Organisation or SourceKind.Publication } organisation =>
                SchemaThing.Of("Organization", ("name", organisation.Name)),
            _ => null,
        };
    }
}
