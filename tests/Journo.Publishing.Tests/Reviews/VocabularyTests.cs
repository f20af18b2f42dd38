using Journo.Testing;
using System.Text.Json;
using Journo.Publishing.Reviews;

namespace Journo.Publishing.Tests.Reviews;

/// <summary>What is published is said in the words of the public vocabularies, as their own files and other people's programs have
/// them.</summary>
public class VocabularyTests
{
    private const string Contexts = "JOURNO_JSONLD_CONTEXTS";

    /// <summary>Fails where a term of a document is in no context; else its triples, of which the script after it makes
    /// something.</summary>
    private const string ToTriples = """
        const fs = require('fs'), path = require('path'), jsonld = require('jsonld'), { Parser } = require('n3');
        const folder = process.env.JOURNO_JSONLD_CONTEXTS;
        const documentLoader = async url => {
            if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error('not here: ' + url);
            return { documentUrl: url, document: JSON.parse(fs.readFileSync(path.join(folder, 'anno.jsonld'), 'utf8')) };
        };
        const say = (quads) => { for (const line of new Set(result(quads))) console.log(line); };
        (async () => {
            const document = JSON.parse(input);
            await jsonld.expand(document, { documentLoader, safe: true });
            say(new Parser().parse(await jsonld.toRDF(document, { documentLoader, safe: true, format: 'application/n-quads' })));
        })().catch(error => { console.error(error.name, JSON.stringify(error.details), error.message); process.exit(1); });

        """;

    [NodeFact(Contexts, "jsonld", "n3")]
    public void Every_term_of_an_annotation_is_in_its_contexts()
    {
        string[] terms = Run(new WebAnnotationWriter(Harbour.Desk, _ => { }),
            "const result = quads => quads.flatMap(q => [q.predicate.value, q.predicate.value.endsWith('type') ? q.object.value : '', "
            + "/motivatedBy|hasPurpose/.test(q.predicate.value) ? q.object.value : '']);");
        Assert.Equal(
            ["Annotation", "SpecificResource", "TextPositionSelector", "TextQuoteSelector", "TextualBody", "TimeState", "assessing",
                "cachedSource", "commenting", "describing", "end", "exact", "hasBody",
             "hasPurpose", "hasSelector", "hasSource", "hasState", "hasTarget", "linking", "motivatedBy", "prefix", "sourceDateEnd",
                 "sourceDateStart", "start", "suffix"],
            terms.Where(term => term.StartsWith("http://www.w3.org/ns/oa#", StringComparison.Ordinal)).Select(term => term[24..])
                .Order(StringComparer.Ordinal));
    }

    [NodeFact(Contexts, "jsonld", "n3")]
    public void A_context_that_is_not_known_is_noticed()
    {
        string annotation = Harbour.Lines(Harbour.Write(new WebAnnotationWriter(Harbour.Desk, _ => { }), Harbour.Reviewed))
            .Replace("\"exact\"", "\"exactly\"", StringComparison.Ordinal);
        Assert.ThrowsAny<Exception>(() => NodeFactAttribute.Run(ToTriples + "const result = quads => [];", annotation));
    }

    [NodeFact(Contexts, "jsonld", "n3")]
    public void Provenance_is_said_in_classes_and_properties_of_PROV_O_between_things_of_the_right_kind()
    {
        const string Check = """
            const PROV = 'http://www.w3.org/ns/prov#', RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type', RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
            const vocabulary = new Parser().parse(fs.readFileSync(path.join(folder, 'prov-o.ttl'), 'utf8'));
            const of = (s, p) => vocabulary.filter(q => q.subject.value === s && q.predicate.value === p && q.object.termType === 'NamedNode').map(q => q.object.value);
            const isA = (type, wanted) => type === wanted || of(type, RDFS + 'subClassOf').some(parent => isA(parent, wanted));
            const result = quads => {
                const types = thing => quads.filter(q => q.subject.value === thing && q.predicate.value === RDF).map(q => q.object.value);
                const found = [];
                for (const q of quads) {
                    if (q.predicate.value === RDF && q.object.value.startsWith(PROV)) {
                        found.push(of(q.object.value, RDF).some(t => t.endsWith('owl#Class')) ? 'class ' + q.object.value.slice(PROV.length) : 'NO CLASS ' + q.object.value);
                    }
                    if (!q.predicate.value.startsWith(PROV)) continue;
                    const name = q.predicate.value;
                    found.push(of(name, RDF).some(t => t.endsWith('Property')) ? 'property ' + name.slice(PROV.length) : 'NO PROPERTY ' + name);
                    for (const domain of of(name, RDFS + 'domain')) if (!types(q.subject.value).some(t => isA(t, domain))) found.push('NOT OF ' + domain + ': ' + q.subject.value + ' ' + name);
                    if (q.object.termType === 'Literal') continue;
                    for (const range of of(name, RDFS + 'range')) if (!types(q.object.value).some(t => isA(t, range))) found.push('NOT TO ' + range + ': ' + name + ' ' + q.object.value);
                }
                return found;
            };
            """;
        Assert.Equal(
            ["class Activity", "class Entity", "class Organization", "class Person", "class SoftwareAgent", "property actedOnBehalfOf",
                "property alternateOf", "property endedAtTime",
             "property generatedAtTime", "property specializationOf", "property used", "property value", "property wasAssociatedWith",
                 "property wasAttributedTo", "property wasDerivedFrom",
             "property wasGeneratedBy", "property wasQuotedFrom", "property wasRevisionOf"],
            Run(new ProvWriter(Harbour.Desk, _ => { }), Check).Order(StringComparer.Ordinal));
    }

    /// <summary>The lines that a script makes of what a writer writes of all sorts of claims.</summary>
    private static string[] Run(ReviewWriter writer, string script)
    {
        ReviewedClaim[] claims =
        [
            Harbour.Reviewed, .. Harbour.Many(3), Harbour.FromDataset(Harbour.Reviewed, hasText: false) with { Speaker = null },
            Harbour.Reviewed with { Article = Harbour.Article with { Url = null } },
            new() { Claim = new() { Id = "c 1 <\"\\>", Article = "a\u0001", Summary = "A\u0007 \"b\"\n" },
                Reviews = [new() { Claim = "c", Verdict = "True\\", Scale = "O wn", Reviewer = "<a> b" }],
                Evidence = [new() { Claim = "c", Url = "not an address" }] },
        ];
        string all = "[" + string.Join(',', Harbour.Write(writer, claims).Select(o => o.GetRawText())) + "]";
        return NodeFactAttribute.Run(ToTriples + script, all).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
