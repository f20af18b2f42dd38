using System.Reflection;
using System.Text.Json;

namespace Journo.Publishing.Reviews;

/// <summary>
/// How a claim came to its verdict, in W3C PROV-O (Recommendation of 30 April 2013) as JSON-LD that needs nothing fetched: the article and
/// who read it, the claim, each piece of evidence and
/// the work that it quotes, each review, the superseded ones too, and who made it. What several claims have in common is said once, with
/// the first.
/// </summary>
/// <remarks>A time is given only where the log has it: when a row was added. That evidence was used by a review is said of what was on the
/// claim by then.</remarks>
/// <param name="publisher">Who publishes the reviews.</param>
/// <param name="onProblem">Told what breaks a rule of the form.</param>
public sealed class ProvWriter(Publisher publisher, Action<PublishingProblem> onProblem) : ReviewWriter(publisher, onProblem)
{
    private static readonly string Version =
        typeof(ProvWriter).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private static readonly (string Prefix, string Namespace)[] Prefixes =
    [
        ("prov", "http://www.w3.org/ns/prov#"), ("xsd", "http://www.w3.org/2001/XMLSchema#"), ("dc", "http://purl.org/dc/elements/1.1/"),
        ("schema", "http://schema.org/"), ("skos", "http://www.w3.org/2004/02/skos/core#"), ("cito", "http://purl.org/spar/cito/"),
    ];

    private static readonly string[] Links =
    [
        "prov:actedOnBehalfOf", "prov:alternateOf", "prov:specializationOf", "prov:used", "prov:wasAssociatedWith", "prov:wasAttributedTo",
            "prov:wasDerivedFrom",
        "prov:wasGeneratedBy", "prov:wasQuotedFrom", "prov:wasRevisionOf", "skos:inScheme", "cito:supports", "cito:refutes",
            "cito:givesBackgroundTo",
    ];

    private static readonly string[] Times = ["prov:endedAtTime", "prov:generatedAtTime"];

    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override IEnumerable<Action<Utf8JsonWriter>> Write(ReviewedClaim reviewed)
    {
        ArgumentNullException.ThrowIfNull(reviewed);
        if (string.IsNullOrWhiteSpace(reviewed.Words))
        {
            OnProblem(new(false, reviewed.Claim.Id, "prov:value",
                "Neither the claim's words nor a summary are at hand, so that only its id tells which claim it is."));
        }
        yield return json =>
        {
            json.WriteStartObject();
            WriteContext(json);
            json.WriteStartArray("@graph");
            WriteArticle(json, reviewed);
            WriteClaim(json, reviewed);
            foreach (Evidence evidence in reviewed.Evidence) WriteEvidence(json, reviewed, evidence);
            for (int i = 0; i < reviewed.Reviews.Count; i++) WriteReview(json, reviewed, i);
            WritePage(json, reviewed);
            json.WriteEndArray();
            json.WriteEndObject();
        };
    }

    private static void WriteContext(Utf8JsonWriter json) => json.Object("@context", () =>
    {
        json.WriteString("id", "@id");
        json.WriteString("type", "@type");
        foreach ((string prefix, string uri) in Prefixes) json.WriteString(prefix, uri);
        foreach (string link in Links) json.Object(link, () => json.WriteString("@type", "@id"));
        foreach (string time in Times) json.Object(time, () => json.WriteString("@type", "xsd:dateTime"));
    });

    private void WriteArticle(Utf8JsonWriter json, ReviewedClaim reviewed)
    {
        string text = StableName.OfText(reviewed);
        string? url = StableName.WebAddress(reviewed.Article?.Url);
        Once(json, text, "prov:Entity", () =>
        {
            json.Text("dc:title", reviewed.Article?.Title);
            json.Text("dc:creator", reviewed.Article?.Byline);
            json.Text("dc:publisher", reviewed.Article?.Publisher);
            json.Date("dc:date", reviewed.Article?.Published);
            json.Text("dc:language", reviewed.Article?.Language);
            json.Text("schema:sha256", reviewed.Article?.Sha256);
            // The text is what was read at the address, which may say something else by now.
            json.Text("prov:specializationOf", url);
        });
        if (url is not null) Once(json, url, "prov:Entity");
        Once(json, Extraction(reviewed), "prov:Activity", () =>
        {
            json.WriteString("prov:used", text);
            json.WriteString("prov:wasAssociatedWith", Software(reviewed));
        });
        Once(json, Software(reviewed), "prov:SoftwareAgent", () =>
        {
            json.WriteString("schema:name", "Journo");
            json.Text("schema:softwareVersion", VersionOf(reviewed));
        });
    }

    private static void WriteClaim(Utf8JsonWriter json, ReviewedClaim reviewed) =>
        Node(json, StableName.OfClaim(reviewed), "prov:Entity", () =>
    {
        json.WriteString("schema:identifier", reviewed.Claim.Id);
        json.Text("prov:value", reviewed.Claim.Text);
        json.Text("dc:description", reviewed.Claim.Summary);
        json.Text("dc:creator", reviewed.Claimant?.Name);
        json.WriteString("prov:wasQuotedFrom", StableName.OfText(reviewed));
        json.WriteString("prov:wasGeneratedBy", Extraction(reviewed));
    });

    private void WriteEvidence(Utf8JsonWriter json, ReviewedClaim reviewed, Evidence evidence)
    {
        string work = StableName.OfWork(evidence);
        Node(json, StableName.OfRow(evidence), "prov:Entity", () =>
        {
            WriteRow(json, evidence);
            json.Text("prov:value", evidence.Quotation);
            json.Text("dc:description", evidence.Note);
            json.Date("dc:date", evidence.Accessed);
            json.WriteString(string.IsNullOrWhiteSpace(evidence.Quotation) ? "prov:wasDerivedFrom" : "prov:wasQuotedFrom", work);
            json.WriteString(EvidenceTerm.Of(evidence.Relation), StableName.OfClaim(reviewed));
        });
        string? archive = StableName.WebAddress(evidence.ArchiveUrl);
        if (archive == work) archive = null;
        // Two pieces of evidence may quote the same work and cite it differently: both are said.
        string citation = string.Join('\n', evidence.Title, evidence.Author, evidence.Publisher, evidence.Published, archive);
        Once(json, work, "prov:Entity", () =>
        {
            json.Text("dc:title", evidence.Title);
            json.Texts("dc:creator", evidence.Author);
            json.Text("dc:publisher", evidence.Publisher);
            json.Date("dc:date", evidence.Published);
            json.Text("prov:alternateOf", archive);
        }, citation);
        if (archive is not null) Once(json, archive, "prov:Entity");
        WriteReviewer(json, evidence.Reviewer);
    }

    private void WriteReview(Utf8JsonWriter json, ReviewedClaim reviewed, int index)
    {
        ClaimReview review = reviewed.Reviews[index];
        string name = StableName.OfRow(review), activity = StableName.OfKey("reviewing", name),
            scale = StableName.OfKey("scale", review.Scale);
        Node(json, name, "prov:Entity", () =>
        {
            WriteRow(json, review);
            json.WriteString("prov:value", review.Verdict);
            json.Rating(reviewed, review, OnProblem);
            json.WriteString("skos:inScheme", scale);
            json.Text("dc:description", review.Rationale);
            json.WriteString("prov:wasDerivedFrom", StableName.OfClaim(reviewed));
            json.WriteString("prov:wasGeneratedBy", activity);
            if (index > 0) json.WriteString("prov:wasRevisionOf", StableName.OfRow(reviewed.Reviews[index - 1]));
        });
        Once(json, scale, "skos:ConceptScheme", () => json.WriteString("skos:prefLabel", review.Scale));
        Node(json, activity, "prov:Activity", () =>
        {
            // The review is written when the reviewing is done; when it began nobody has noted.
            json.Time("prov:endedAtTime", review.At);
            string[] used = [StableName.OfClaim(reviewed), .. reviewed.Evidence.Where(evidence => evidence.At <= review.At)
                .Select(StableName.OfRow)];
            json.Texts("prov:used", used);
            if (review.Reviewer is { } reviewer) json.WriteString("prov:wasAssociatedWith", StableName.OfAgent(Publisher, reviewer));
        });
        WriteReviewer(json, review.Reviewer);
    }

    /// <summary>What rows of both logs have: by whom and when, and the hash that the chain rests on.</summary>
    private void WriteRow(Utf8JsonWriter json, ILogRow row)
    {
        json.WriteString("schema:identifier", row.Id);
        json.Text("schema:sha256", row.Hash);
        json.Time("prov:generatedAtTime", row.At);
        if (row.Reviewer is { } reviewer) json.WriteString("prov:wasAttributedTo", StableName.OfAgent(Publisher, reviewer));
    }

    private void WriteReviewer(Utf8JsonWriter json, string? reviewer)
    {
        if (reviewer is null) return;
        bool isDesk = reviewer == Publisher.Name;
        Once(json, StableName.OfAgent(Publisher, reviewer), isDesk ? "prov:Organization" : "prov:Person", () =>
        {
            json.WriteString("schema:name", reviewer);
            if (isDesk) json.Text("schema:url", Publisher.Url);
            else if (Publisher.Name is { } desk) json.WriteString("prov:actedOnBehalfOf", StableName.OfAgent(Publisher, desk));
        });
        if (!isDesk) WriteReviewer(json, Publisher.Name);
    }

    private void WritePage(Utf8JsonWriter json, ReviewedClaim reviewed)
    {
        if (StableName.WebAddress(Publisher.PageOf(reviewed)) is not { } page) return;
        Node(json, page, "prov:Entity", () =>
        {
            json.WriteString("prov:wasDerivedFrom", StableName.OfRow(reviewed.Current));
            if (Publisher.Name is { } desk) json.WriteString("prov:wasAttributedTo", StableName.OfAgent(Publisher, desk));
        });
        WriteReviewer(json, Publisher.Name);
    }

    /// <summary>A node that other claims may need too, unless it was written with the same content.</summary>
    private void Once(Utf8JsonWriter json, string id, string type, Action? write = null, string content = "")
    {
        if (_written.Add(content.Length == 0 ? id : $"{id}\n{content}")) Node(json, id, type, write);
    }

    private static void Node(Utf8JsonWriter json, string id, string type, Action? write)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("type", type);
        write?.Invoke();
        json.WriteEndObject();
    }

    private static string Extraction(ReviewedClaim reviewed) =>
        StableName.OfKey("extraction", StableName.OfText(reviewed), VersionOf(reviewed));

    private static string Software(ReviewedClaim reviewed) => StableName.OfKey("software", "Journo", VersionOf(reviewed));

    /// <summary>The version that read the claim out of its article; null for one read from a dataset, which may have been written by
    /// another.</summary>
    private static string? VersionOf(ReviewedClaim reviewed) => ((ITraceable)reviewed.Claim).Origin.Article is null ? null : Version;
}
