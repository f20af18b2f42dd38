using Journo.Testing;
using Journo.Datasets.Reviews;
using Journo.Publishing.Reviews;

namespace Journo.Publishing.Tests.Reviews;

/// <summary>
/// What is published, as public tools read it: expanded to RDF by schema.org's context (a file of its release in the folder that
/// <c>JOURNO_JSONLD_CONTEXTS</c> names), each term looked up there, and
/// tested against schema.org's own shapes and against Google's rules written as shapes.
/// </summary>
public sealed class SchemaOrgReadersTests
{
    private const string Script = """
        const fs = require('fs'), path = require('path'), url = require('url');
        const jsonld = require('jsonld'), n3 = require('n3');
        const folder = process.env.JOURNO_JSONLD_CONTEXTS, schema = 'http://schema.org/', shacl = 'http://www.w3.org/ns/shacl#';
        const read = file => fs.readFileSync(path.join(folder, file), 'utf8');
        const context = JSON.parse(read('schemaorgcontext.jsonld'));
        const terms = new Set(Object.keys(context['@context']).map(term => schema + term));
        const documentLoader = async address => {
          if (address.replace(/\/$/, '') !== 'https://schema.org') throw new Error('not local: ' + address);
          return { documentUrl: address, document: context };
        };
        const { DataFactory: { namedNode, quad } } = n3;
        const google = `
          @prefix sh: <${shacl}> . @prefix s: <${schema}> . @prefix g: <urn:google:> .
          g:review a sh:NodeShape ; sh:targetClass s:ClaimReview ;
            sh:property [ sh:path s:claimReviewed ; sh:minCount 1 ; sh:maxCount 1 ; sh:maxLength 74 ],
              [ sh:path s:reviewRating ; sh:minCount 1 ; sh:maxCount 1 ; sh:node g:rating ],
              [ sh:path s:url ; sh:minCount 1 ; sh:maxCount 1 ; sh:nodeKind sh:IRI ; sh:pattern '^https?://' ],
              [ sh:path s:author ; sh:maxCount 1 ; sh:or ( [ sh:class s:Organization ] [ sh:class s:Person ] ) ; sh:node g:named ],
              [ sh:path s:itemReviewed ; sh:minCount 1 ; sh:class s:Claim ; sh:node g:claim ] .
          g:rating a sh:NodeShape ; sh:class s:Rating ;
            sh:property [ sh:path s:alternateName ; sh:minCount 1 ; sh:maxCount 1 ; sh:minLength 1 ],
              [ sh:path s:worstRating ; sh:minInclusive 1 ; sh:lessThan s:bestRating ; sh:lessThanOrEquals s:ratingValue ],
              [ sh:path s:ratingValue ; sh:lessThanOrEquals s:bestRating ] .
          g:named a sh:NodeShape ; sh:or ( [ sh:path s:name ; sh:minCount 1 ] [ sh:path s:url ; sh:minCount 1 ] ) .
          g:claim a sh:NodeShape ;
            sh:property [ sh:path s:author ; sh:property [ sh:path s:name ; sh:minCount 1 ] ; sh:or ( [ sh:class s:Organization ] [ sh:class s:Person ] ) ],
              [ sh:path s:appearance ; sh:minCount 1 ] .
          g:media a sh:NodeShape ; sh:targetClass s:MediaReview ;
            sh:property [ sh:path s:mediaAuthenticityCategory ; sh:minCount 1 ; sh:maxCount 1 ; sh:in ( s:DecontextualizedContent s:EditedOrCroppedContent s:OriginalMediaContent s:SatireOrParodyContent s:StagedContent s:TransformedContent ) ],
              [ sh:path s:url ; sh:minCount 1 ], [ sh:path s:itemReviewed ; sh:minCount 1 ; sh:class s:MediaReviewItem ] .`;
        // As they are published, the shapes of schema.org's data types fail every literal. Of the others, only those of the types in question have to look for their instances.
        const kinds = { URL: 'IRI', Text: 'Literal', Date: 'Literal', DateTime: 'Literal', Number: 'Literal', Integer: 'Literal', Boolean: 'Literal' };
        const ours = ['Thing', 'CreativeWork', 'Review', 'ClaimReview', 'MediaReview', 'Claim', 'Rating', 'Organization', 'Person', 'MediaReviewItem', 'MediaObject', 'ImageObject', 'SocialMediaPosting'].map(type => schema + type);
        const types = new n3.Parser().parse(read('schemaorg-shapes.shacl')).map(q => {
          const kind = q.predicate.value === shacl + 'nodeKind' && kinds[q.subject.value.replace('http://schema.org/validation#ValidSchema', '')];
          return kind ? quad(q.subject, q.predicate, namedNode(shacl + kind)) : q;
        }).filter(q => q.predicate.value !== shacl + 'targetClass' || ours.includes(q.object.value));
        const subclasses = new n3.Parser().parse(read('schemaorg-subclasses.shacl')).filter(q => ours.includes(q.subject.value));
        (async () => {
          const { default: Validator } = await import(url.pathToFileURL(require.resolve('rdf-validate-shacl')));
          const validators = [new n3.Parser().parse(google), types].map(shapes => new Validator(new n3.Store(shapes)));
          for (const review of JSON.parse(input)) {
            const found = [];
            await jsonld.expand(review, { documentLoader, safe: true });
            const quads = new n3.Parser().parse(await jsonld.toRDF(review, { documentLoader, format: 'application/n-quads' }));
            if (quads.length < 8) found.push('almost nothing came through');
            for (const q of quads) {
              for (const term of [q.predicate, q.object].filter(term => term.value.startsWith(schema))) if (!terms.has(term.value)) found.push('no such term ' + term.value);
            }
            for (const validator of validators) {
              for (const r of (await validator.validate(new n3.Store([...quads, ...subclasses]))).results) found.push([r.path?.value, ...r.message.map(m => m.value), r.sourceConstraintComponent.value].join(' '));
            }
            process.stdout.write((found.join('; ') || 'valid') + '\n');
          }
        })().catch(e => process.stdout.write('failed: ' + (e.stack || JSON.stringify(e))));
        """;

    [NodeFact("JOURNO_JSONLD_CONTEXTS", "jsonld", "n3", "rdf-validate-shacl")]
    public void Every_review_is_valid_by_schema_org_and_by_Googles_rules()
    {
        ReviewedClaim sound = HarbourCheck.Reviewed;
        ReviewedClaim[] reviewed =
        [
            sound,
            sound with { Claim = sound.Claim with { Speaker = null }, Speaker = null, Evidence = [] },
            sound with { Speaker = sound.Speaker! with { Kind = SourceKind.Post } },
            .. RatingScales.Shipped.SelectMany(scale => scale.Verdicts, (scale, verdict) => HarbourCheck.With(verdict.Name, scale.Name)),
            HarbourCheck.With("Transformed content", "MediaManipulation") with { Evidence =
                [sound.Evidence[0] with { Url = "https://tide.example/quay.jpg" }, sound.Evidence[0]] },
        ];
        Assert.All(Check(reviewed.Select(Json)), line => Assert.Equal("valid", line));
    }

    // Were the check to pass everything, the test above would say nothing.
    [NodeFact("JOURNO_JSONLD_CONTEXTS", "jsonld", "n3", "rdf-validate-shacl")]
    public void What_is_wrong_is_found()
    {
        string sound = Json(HarbourCheck.Reviewed);
        (string Right, string Wrong, string Found)[] changes =
        [
            ("\"claimReviewed\"", "\"claimReviewd\"", "no such term http://schema.org/claimReviewd"),
            ("\"worstRating\":1", "\"worstRating\":0", "<urn:google:rating>"),
            ("\"ratingValue\":2", "\"ratingValue\":6", "<urn:google:rating>"),
            ("\"alternateName\"", "\"description\"", "<urn:google:rating>"),
            ("\"url\":\"https://tide.example/checks/c1\",", "", "schema.org/url Less than 1 values"),
            ("\"@type\":\"Person\",\"name\":\"Ida", "\"@type\":\"Place\",\"name\":\"Ida", "<urn:google:claim>"),
            ("\"The quay fetched 4 million crowns\"", "{\"@type\":\"Claim\"}", "schema.org/claimReviewed Value does not have shape"),
        ];
        Assert.All(changes, change => Assert.Contains(change.Right, sound, StringComparison.Ordinal));
        string[] lines = Check(changes.Select(change => sound.Replace(change.Right, change.Wrong, StringComparison.Ordinal)));
        Assert.All(changes.Zip(lines), pair => Assert.Contains(pair.First.Found, pair.Second, StringComparison.Ordinal));
    }

    private static string[] Check(IEnumerable<string> reviews)
    {
        string[] all = [.. reviews];
        string[] lines = NodeFactAttribute.Run(Script, $"[{string.Join(',', all)}]").TrimEnd('\n').Split('\n');
        Assert.True(all.Length == lines.Length, string.Join('\n', lines));
        return lines;
    }

    private static string Json(ReviewedClaim reviewed)
    {
        ReviewWriter writer = ReviewWriters.Of(ReviewFormat.ClaimReview, HarbourCheck.Desk, problem => Assert.Fail(problem.ToString()));
        return new JsonText(JsonForm.JsonLines).Add(Assert.Single(writer.Write(reviewed)));
    }
}
