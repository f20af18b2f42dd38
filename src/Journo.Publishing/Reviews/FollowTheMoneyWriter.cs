using System.Globalization;
using System.Text.Json;

namespace Journo.Publishing.Reviews;

/// <summary>
/// Entities of FollowTheMoney, the model of Aleph: the article, the speaker with a mention, each claim with its verdict as a note on both,
/// each work that is quoted as evidence as a
/// document, tied to the note. An entity that several claims need is written once, with the first of them.
/// </summary>
/// <param name="publisher">Who publishes the reviews.</param>
/// <param name="onProblem">Told what breaks a rule of the form.</param>
public sealed class FollowTheMoneyWriter(Publisher publisher, Action<PublishingProblem> onProblem) : ReviewWriter(publisher, onProblem)
{
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override IEnumerable<Action<Utf8JsonWriter>> Write(ReviewedClaim reviewed)
    {
        ArgumentNullException.ThrowIfNull(reviewed);
        if (string.IsNullOrWhiteSpace(reviewed.Words))
        {
            OnProblem(new(true, reviewed.Claim.Id, "description",
                "Neither the claim's words nor a summary are at hand, so that the note would not say what the verdict is on. Give the "
                + "claim a summary."));
            return [];
        }
        if (string.IsNullOrWhiteSpace(reviewed.Current.Verdict))
        {
            OnProblem(new(true, reviewed.Claim.Id, "description", "There is no verdict. Add-ClaimReview gives one."));
            return [];
        }
        return EntitiesOf(reviewed).Select(entity => (Action<Utf8JsonWriter>)entity.Write);
    }

    private IEnumerable<FollowTheMoneyEntity> EntitiesOf(ReviewedClaim reviewed)
    {
        string article = Id("article", reviewed.Article is { Sha256.Length: > 0 } known ? known.Sha256 : reviewed.Claim.Article);
        string? speaker = SchemaOf(reviewed.Speaker) is { } schema ? Id(schema, reviewed.Speaker!.Id, reviewed.Speaker.Name) : null;
        if (_written.Add(article)) yield return Article(reviewed, article);
        if (speaker is not null)
        {
            if (_written.Add(speaker)) yield return Speaker(reviewed.Speaker!, speaker);
            string mention = Id("mention", article, speaker);
            if (_written.Add(mention)) yield return Mention(reviewed.Speaker!, mention, article, speaker);
        }
        FollowTheMoneyEntity note = Note(reviewed, article, speaker);
        yield return note;
        foreach (Evidence evidence in reviewed.Evidence)
        {
            FollowTheMoneyEntity work = Work(reviewed, evidence);
            if (_written.Add(work.Id)) yield return work;
            yield return Documentation(evidence, work.Id, note.Id);
        }
    }

    private FollowTheMoneyEntity Article(ReviewedClaim reviewed, string id)
    {
        var entity = new FollowTheMoneyEntity("Article", id);
        string fileName = $"{reviewed.Claim.Article}.txt";
        if (reviewed.Article is not { } article) return entity.Add("fileName", fileName);
        return entity.Add("fileName", article.Path is { } path ? Path.GetFileName(path) : fileName).Add("title", article.Title)
            .Add("author", article.Byline)
            .Add("publisher", article.Publisher).Add("sourceUrl", StableName.WebAddress(article.Url))
                .Add("publishedAt", Date(reviewed, "publishedAt", article.Published))
            .Add("retrievedAt", Date(reviewed, "retrievedAt", article.Retrieved))
                .Add("language", LanguageCodes.ThreeLetters(article.Language))
            // The property for a hash takes SHA-1 of the file, and only from Aleph itself.
            .Add("notes", article.Sha256.Length > 0 ? $"SHA-256 of the text: {article.Sha256}" : null);
    }

    /// <summary>A person or an organisation; a document, a broadcast and whoever is not named are neither.</summary>
    private static string? SchemaOf(Source? source) => source?.Kind switch
    {
        SourceKind.Person => "Person",
        SourceKind.Organisation or SourceKind.Publication => "Organization",
        _ => null,
    };

    private static FollowTheMoneyEntity Speaker(Source source, string id)
    {
        // What an article calls somebody ("the founder") is no name to match by.
        FollowTheMoneyEntity entity = new FollowTheMoneyEntity(SchemaOf(source)!, id).Add("name", source.Name)
            .Add("weakAlias", source.Aliases);
        return entity.Add(source.Kind == SourceKind.Person ? "position" : "summary", source.Role);
    }

    private static FollowTheMoneyEntity Mention(Source source, string id, string article, string speaker) =>
        new FollowTheMoneyEntity("Mention", id).Add("document", article).Add("name", source.Name).Add("resolved", speaker)
            .Add("detectedSchema", SchemaOf(source));

    private FollowTheMoneyEntity Note(ReviewedClaim reviewed, string article, string? speaker)
    {
        ClaimReview review = reviewed.Current;
        FollowTheMoneyEntity note = new FollowTheMoneyEntity("Note", Id("note", article, reviewed.Claim.Id))
            .Add("description", $"{review.Verdict}: {reviewed.Words}").Add("summary", review.Rationale).Add("entity", article)
                .Add("entity", speaker)
            .Add("keywords", review.Verdict).Add("sourceUrl", StableName.WebAddress(Publisher.PageOf(reviewed)))
            .Add("publisher", Publisher.Name).Add("publisherUrl", StableName.WebAddress(Publisher.Url))
            .Add("createdAt", Time(reviewed.Reviews[0].At)).Add("modifiedAt", Time(review.At));
        if (reviewed.Speaker is { } known && reviewed.Claim.Stance.Phrase() is { } stance)
        {
            note.Add("notes", $"From {known.Name}, {stance}");
        }
        else if (speaker is null && reviewed.Speaker is { } unlinked) note.Add("notes", $"Said by: {unlinked.Name}");
        return note.Add("notes", reviewed.Reviews.Select((row, i) => LineOf(row, i < reviewed.Reviews.Count - 1)));
    }

    private static string LineOf(ClaimReview review, bool isSuperseded)
    {
        string line = $"{Time(review.At)}: {review.Verdict} ({review.Scale})";
        if (review.Reviewer is { } reviewer) line += $", by {reviewer}";
        if (!isSuperseded) return line;
        return line + (review.Rationale is { } rationale ? $"; superseded. {rationale}" : "; superseded");
    }

    private FollowTheMoneyEntity Work(ReviewedClaim reviewed, Evidence evidence)
    {
        string name = StableName.OfWork(evidence);
        return new FollowTheMoneyEntity("Document", Id("document", name))
            .Add("fileName", evidence.Title ?? StableName.WebAddress(evidence.Url) ?? name).Add("title", evidence.Title)
            .Add("author", evidence.Author).Add("publisher", evidence.Publisher)
                .Add("publishedAt", Date(reviewed, "publishedAt", evidence.Published))
            .Add("sourceUrl", StableName.WebAddress(evidence.Url)).Add("sourceUrl", StableName.WebAddress(evidence.ArchiveUrl))
            .Add("retrievedAt", Date(reviewed, "retrievedAt", evidence.Accessed));
    }

    private FollowTheMoneyEntity Documentation(Evidence evidence, string work, string note) =>
        new FollowTheMoneyEntity("Documentation", Id("documentation", StableName.OfRow(evidence))).Add("document", work).Add("entity", note)
            .Add("role", evidence.Relation.ToString().ToLowerInvariant()).Add("summary", evidence.Quotation)
                .Add("description", evidence.Note)
            .Add("recordId", evidence.Id).Add("date", Time(evidence.At)).Add("sourceUrl", StableName.WebAddress(evidence.Url))
                .Add("publisher", Publisher.Name);

    /// <summary>Another desk's entities have other ids.</summary>
    private string Id(params string?[] parts) => FollowTheMoneyEntity.IdOf([Publisher.Url ?? Publisher.Name, .. parts]);

    private static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>A year, month, day or time in UTC without a zone: the only dates that the model has.</summary>
    private string? Date(ReviewedClaim reviewed, string field, EdtfDate? date)
    {
        if (date is null) return null;
        string? text = SchemaDate.Of(date);
        if (text?.IndexOf('T', StringComparison.Ordinal) is > 0 and int time) text = text.EndsWith('Z') ? text[..^1] : text[..time];
        if (text is null) OnProblem(new(false, reviewed.Claim.Id, field, $"FollowTheMoney has no date such as '{date}'; it is left out."));
        return text;
    }
}
