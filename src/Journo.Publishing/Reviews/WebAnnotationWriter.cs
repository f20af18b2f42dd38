using System.Text.Json;

namespace Journo.Publishing.Reviews;

/// <summary>
/// The W3C Web Annotation Data Model (Recommendation of 23 February 2017): an annotation that assesses the passage of the article. Its
/// bodies are the verdict, the rationale, the page
/// of the check and each piece of evidence, with what it does to the claim in words of CiTO, the citation typing ontology.
/// </summary>
/// <param name="publisher">Who publishes the reviews.</param>
/// <param name="onProblem">Told what breaks a rule of the form.</param>
public sealed class WebAnnotationWriter(Publisher publisher, Action<PublishingProblem> onProblem) : ReviewWriter(publisher, onProblem)
{
    private readonly AnnotationTarget _target = new();

    /// <inheritdoc/>
    public override IEnumerable<Action<Utf8JsonWriter>> Write(ReviewedClaim reviewed)
    {
        ArgumentNullException.ThrowIfNull(reviewed);
        AnnotationTarget.Passage passage = _target.Find(reviewed);
        if (string.IsNullOrWhiteSpace(reviewed.Current.Verdict))
        {
            OnProblem(new(true, reviewed.Claim.Id, "body", "There is no verdict. Add-ClaimReview gives one."));
            yield break;
        }
        if (passage.Exact is null && string.IsNullOrWhiteSpace(reviewed.Claim.Summary))
        {
            OnProblem(new(
                true, reviewed.Claim.Id, "target",
                "Neither the claim's words nor a summary are at hand, so that nobody could tell what is assessed. Give the claim a "
                + "summary, or import the article first (Import-Article)."));
            yield break;
        }
        if (passage.Missing is { } missing)
        {
            string selected = passage.Exact is null ? "it is named as a part of the article, without a selector"
                : "it is selected by its words alone";
            OnProblem(new(false, reviewed.Claim.Id, "target.selector", $"The claim has no position, and {selected}: {missing}."));
        }
        yield return json => WriteAnnotation(json, reviewed, passage);
    }

    private void WriteAnnotation(Utf8JsonWriter json, ReviewedClaim reviewed, AnnotationTarget.Passage passage)
    {
        ClaimReview review = reviewed.Current;
        json.WriteStartObject();
        json.WriteStartArray("@context");
        json.WriteStringValue("http://www.w3.org/ns/anno.jsonld");
        json.WriteStartObject();
        json.WriteString("cito", "http://purl.org/spar/cito/");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("id", StableName.OfKey("annotation", StableName.OfRow(review)));
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", "assessing");
        WriteCreator(json, review);
        json.Time("created", review.At);
        WritePublisher(json);
        json.WriteStartArray("body");
        WriteVerdict(json, reviewed);
        if (!string.IsNullOrWhiteSpace(review.Rationale)) WriteText(json, review.Rationale);
        if (StableName.WebAddress(Publisher.PageOf(reviewed)) is { } page) WritePage(json, page);
        foreach (Evidence evidence in reviewed.Evidence) WriteEvidence(json, reviewed, evidence);
        json.WriteEndArray();
        AnnotationTarget.Write(json, reviewed, passage);
        json.WriteEndObject();
    }

    private void WriteCreator(Utf8JsonWriter json, ClaimReview review)
    {
        if (review.Reviewer is not { } reviewer) return;
        json.Object("creator", () =>
        {
            json.WriteString("id", StableName.OfAgent(Publisher, reviewer));
            json.WriteString("type", reviewer == Publisher.Name ? "Organization" : "Person");
            json.WriteString("name", reviewer);
        });
    }

    private void WritePublisher(Utf8JsonWriter json)
    {
        if (Publisher.Name is not { } name) return;
        json.Object("dcterms:publisher", () =>
        {
            json.WriteString("id", StableName.OfAgent(Publisher, name));
            json.WriteString("type", "Organization");
            json.WriteString("name", name);
            json.Text("homepage", StableName.WebAddress(Publisher.Url));
        });
    }

    private void WriteVerdict(Utf8JsonWriter json, ReviewedClaim reviewed)
    {
        ClaimReview review = reviewed.Current;
        json.WriteStartObject();
        json.WriteStartArray("type");
        json.WriteStringValue("TextualBody");
        json.WriteStringValue("schema:Rating");
        json.WriteEndArray();
        json.WriteString("purpose", "assessing");
        json.WriteString("value", review.Verdict);
        json.WriteString("format", "text/plain");
        json.Rating(reviewed, review, OnProblem);
        json.Object("skos:inScheme", () =>
        {
            json.WriteString("id", StableName.OfKey("scale", review.Scale));
            json.WriteString("skos:prefLabel", review.Scale);
        });
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string rationale)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("purpose", "commenting");
        json.WriteString("value", rationale);
        json.WriteString("format", "text/plain");
        json.WriteEndObject();
    }

    private static void WritePage(Utf8JsonWriter json, string page)
    {
        json.WriteStartObject();
        json.WriteString("type", "SpecificResource");
        json.WriteString("purpose", "describing");
        json.WriteString("source", page);
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, ReviewedClaim reviewed, Evidence evidence)
    {
        json.WriteStartObject();
        json.WriteString("id", StableName.OfRow(evidence));
        json.WriteString("type", "SpecificResource");
        json.WriteString("purpose", "linking");
        json.Object("source", () =>
        {
            json.WriteString("id", StableName.OfWork(evidence));
            json.Text("dc:title", evidence.Title);
            json.Texts("dc:creator", evidence.Author);
            json.Text("dc:publisher", evidence.Publisher);
            json.Date("dc:date", evidence.Published);
        });
        if (!string.IsNullOrWhiteSpace(evidence.Quotation))
        {
            json.Object("selector", () =>
            {
                json.WriteString("type", "TextQuoteSelector");
                json.WriteString("exact", evidence.Quotation);
            });
        }
        WriteState(json, evidence);
        json.Object(EvidenceTerm.Of(evidence.Relation), () => json.WriteString("id", StableName.OfClaim(reviewed)));
        json.Text("rdfs:comment", evidence.Note);
        json.WriteEndObject();
    }

    private static void WriteState(Utf8JsonWriter json, Evidence evidence)
    {
        string? archive = StableName.WebAddress(evidence.ArchiveUrl);
        if (archive is null && evidence.Accessed is null) return;
        json.Object("state", () =>
        {
            json.WriteString("type", "TimeState");
            AnnotationTarget.WriteDays(json, evidence.Accessed);
            json.Text("cached", archive);
        });
    }
}
