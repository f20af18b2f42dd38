using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Journo.Datasets.Reviews;

namespace Journo.Publishing.Reviews;

/// <summary>
/// schema.org's ClaimReview by the rules that Google publishes (developers.google.com/search/docs/appearance/structured-data/factcheck): a
/// required field that can't be filled is an error and the
/// review is left out; a recommended one is a warning. A verdict of the scale MediaManipulation, which is on a picture, a recording or a
/// film, becomes a MediaReview.
/// </summary>
internal sealed class ClaimReviewWriter(Publisher publisher, Action<PublishingProblem> onProblem) : ReviewWriter(publisher, onProblem)
{
    /// <summary>Google advises fewer characters than this.</summary>
    private const int LongClaim = 75;

    private readonly Dictionary<string, string> _claimOfPage = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override IEnumerable<Action<Utf8JsonWriter>> Write(ReviewedClaim reviewed)
    {
        ArgumentNullException.ThrowIfNull(reviewed);
        var problems = new FieldProblems(reviewed.Claim.Id, OnProblem);
        JsonObject? review = MediaVerdict.CategoryOf(reviewed) is { } category ? Media(reviewed, category, problems)
            : Claim(reviewed, problems);
        return review is null ? [] : [json => review.WriteTo(json)];
    }

    private JsonObject? Claim(ReviewedClaim reviewed, FieldProblems problems)
    {
        string? page = Page(reviewed, problems), words = Words(reviewed, problems);
        JsonObject? rating = ReviewRating.Of(reviewed, problems);
        if (page is null || words is null || rating is null) return null;
        return Review("ClaimReview", page, reviewed, problems,
            ("claimReviewed", words),
            ("reviewRating", rating),
            ("itemReviewed", new ReviewedItem(reviewed, Publisher, problems).Claim()));
    }

    private JsonObject? Media(ReviewedClaim reviewed, string category, FieldProblems problems)
    {
        if (Page(reviewed, problems) is not { } page) return null;
        return Review("MediaReview", page, reviewed, problems,
            ("mediaAuthenticityCategory", new JsonObject { ["@id"] = MediaVerdict.Terms + category }),
            ("originalMediaContextDescription", category == MediaVerdict.OutOfContext ? reviewed.Current.Rationale : null),
            ("itemReviewed", new ReviewedItem(reviewed, Publisher, problems).Media(SchemaThing.Words(reviewed.Words))));
    }

    /// <summary>What all reviews have: who gives it, when, why and on what evidence.</summary>
    private JsonObject Review(string type, string page, ReviewedClaim reviewed, FieldProblems problems,
        params (string Name, JsonNode? Value)[] verdict)
    {
        ClaimReview current = reviewed.Current;
        return SchemaThing.Document(type,
        [
            ("url", page),
            ("datePublished", current.At == default ? null
                : current.At.ToUniversalTime().ToString(LogHash.TimeFormat, CultureInfo.InvariantCulture)),
            ("author", Author(problems)),
            .. verdict,
            ("reviewBody", string.IsNullOrWhiteSpace(current.Rationale) ? null : current.Rationale.Trim()),
            ("citation", SchemaThing.OneOrMany([.. reviewed.Evidence.Select(evidence => CitedWork.Of(evidence, problems))
                .DistinctBy(work => work.ToJsonString())])),
        ]);
    }

    private JsonObject? Author(FieldProblems problems)
    {
        string? url = SchemaThing.Page(Publisher.Url)?.OriginalString.Trim();
        if (Publisher.Url is not null && url is null) problems
            .Warn("author.url",
            $"'{Publisher.Url}' is no address that begins with http:// or https://, and is left out. -PublisherUrl names the desk's home "
            + $"page.");
        JsonObject? author = SchemaThing.Organization(Publisher.Name, url);
        if (author is null) problems
            .Warn("author", "Google recommends the publisher of the check, by name or address. -Publisher and -PublisherUrl give them.");
        return author;
    }

    private string? Page(ReviewedClaim reviewed, FieldProblems problems)
    {
        if (Publisher.PageOf(reviewed) is not { } url)
        {
            problems.Fail(
                "url", "The page of the check is required. -Url 'https://desk.example/checks/{claim}' gives it, with {claim} for the "
                + "claim's id.");
            return null;
        }
        if (SchemaThing.Page(url) is not { } page)
        {
            problems.Fail(
                "url", $"'{url}' is no address that begins with http:// or https://. -Url 'https://desk.example/checks/{{claim}}' gives "
                + $"one.");
            return null;
        }
        if (SchemaThing.Page(Publisher.Url) is { } home && !AreOfOneDomain(page, home))
        {
            problems.Warn(
                "url", $"The page must be on the domain of the site that carries the markup, or on one below it: {page.Host} is not of "
                + $"{home.Host}. Check -Url and -PublisherUrl.");
        }
        if (!_claimOfPage.TryAdd(page.AbsoluteUri, reviewed.Claim.Id) && _claimOfPage[page.AbsoluteUri] != reviewed.Claim.Id)
        {
            problems.Warn("url", "Several claims have the same page, of which none then gets a result of its own. Put {claim} into -Url.");
        }
        return page.OriginalString.Trim();
    }

    private static bool AreOfOneDomain(Uri a, Uri b)
    {
        string one = Domain(a), other = Domain(b);
        return one == other || one.EndsWith("." + other, StringComparison.Ordinal) || other.EndsWith("." + one, StringComparison.Ordinal);

        static string Domain(Uri uri) => uri.IdnHost.ToLowerInvariant() is var host
            && host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }

    /// <summary>The claim in few words: its summary or, if only they are short enough, the article's.</summary>
    private static string? Words(ReviewedClaim reviewed, FieldProblems problems)
    {
        string?[] forms = [SchemaThing.Words(reviewed.Claim.Summary), SchemaThing.Words(reviewed.Claim.Text)];
        if ((Array.Find(forms, IsShort) ?? Array.Find(forms, words => words is not null)) is not { } claim)
        {
            problems.Fail(
                "claimReviewed",
                "The claim in words is required, and this one has neither a text nor a summary. Import-Article reads the article's "
                + "document, so that its words are known; or fill in 'summary' in claims.csv.");
            return null;
        }
        if (!IsShort(claim)) problems.Warn("claimReviewed", "Google advises fewer than 75 characters. Shorten 'summary' in claims.csv.");
        if (claim.StartsWith(reviewed.Current.Verdict + ":", StringComparison.OrdinalIgnoreCase)) problems
            .Warn("claimReviewed", "The verdict does not belong into the claim. Take it out of 'summary' in claims.csv.");
        return claim;

        static bool IsShort(string? words) => words is not null && new StringInfo(words).LengthInTextElements < LongClaim;
    }
}
