using Journo.Citations.Latex;
using Journo.Testing;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Journo.Citations.Tests;

/// <summary>Works with all that is hard in them, as other programs read them.</summary>
public partial class WorksInReadersTests
{
    /// <summary>Types that biblatex's data model names and has no fields for.</summary>
    private static readonly string[] TypesWithoutFields = ["audio", "video", "misc"];

    // A site's name is its organisation for biblatex, and a publisher for pandoc; of a host it knows that it is somebody's role.
    [ToolFact("pandoc")]
    public void Pandoc_reads_the_BibLaTeX_as_it_was_meant() => Assert.Equal("""
        news: article-newspaper | van der|Dijk|Anna;de*|Marsan|Guy;Ross|Brian|Jr. | [[2021,3,5]] | Who Sold the Quay & for 50%? | in The Harbour Times | 12-14 | en-GB | https://harbour.example/quay?id=1&x=50%25_y#top | accessed [[2021,4,1]]
        institution: webpage | Ministry of Tides and Harbours | [[2020,11]] | Tide tables | Harbours online | https://tides.example/tables
        podcast: song | ed. Falk|Ida | [[2022,6,30]] | Low water | in The Quay Hour | podcast episode | 17 | Quay Radio | https://quay.example/17
        tweet: webpage | Lund|Cora | [[2021,3,6]] | The quay is sold. #harbour {1/2} | more | Tweet | Twitter | https://twitter.com/corasays/status/1234567890
        archived: webpage | [[2021,3,1]] | Notice of sale | Harbour Board | https://board.example/sale | accessed [[2021,3,9]]
        year: report | Harbour Board | [[2019]] | State of the quays | Annual report | 4/19 | Harbour Board | Nordhaven
        circa: book | Łęcka|Zoë | circa [[1890]] | A pilot’s memories | Smith and Sons | Nordhaven
        range: article-journal | 王|明;O’Neil-Brown|Maria | [[2015,12,30],[2016,1,4]] | Silt in <i>Mytilus</i> beds | in Journal of Tides | 7 | 2 | 101-129 | 10.1000/tides_7.2
        season: article-magazine | Berg|Ib | [[2019,21]] | Spring tides | in Coast | 8
        chapter: chapter | Dahl|Ole | ed. Holm|Pia;van den|Berg|Nils | [[2008]] | Dredging | in A Handbook of Harbours | 2 | 33-48 | Mole Press | 978-3-16-148410-0
        """, string.Join('\n', Pandoc("biblatex", CitationFormat.BibLaTeX).Select(Shown)));

    [ToolFact("pandoc")]
    public void Pandoc_reads_the_BibTeX_as_far_as_BibTeX_goes()
    {
        Dictionary<string, JsonElement> items = Pandoc("bibtex", CitationFormat.BibTeX)
            .ToDictionary(item => item.GetProperty("id").GetString()!);
        Assert.Equal(Works.All.Select(work => work.Id).Order(), items.Keys.Order());
        Assert.All(Works.All, work => Assert.Equal(work.Title, Text(items[work.Id], "title")));
        Assert.All(Works.All, work => Assert.Equal(work.ContainerTitle, Text(items[work.Id], "container-title")));
        Assert.All(Works.All, work => Assert.Equal(work.Issued!.Year,
            items[work.Id].GetProperty("issued").GetProperty("date-parts")[0][0].GetInt32()));
        Assert.Equal("Date: c. 1890", Text(items["circa"], "note"));
        Assert.Equal("Date: spring 2019", Text(items["season"], "note"));
        Assert.Equal("Ministry of Tides and Harbours", Text(items["institution"].GetProperty("author")[0], "literal"));
    }

    [ToolFact("pandoc")]
    public void Pandoc_renders_the_CSL_JSON()
    {
        string list = Tool.Run("pandoc", Reading.Write(CitationFormat.CslJson, Works.All), "-f", "csljson", "-t", "plain", "--citeproc",
            "--wrap=none").Output;
        Assert.Contains(
            "Dijk, Anna van der, Guy de Marsan, and Brian Ross Jr. 2021. “Who Sold the Quay & for 50%?” The Harbour Times, March 5, 2021",
            list, StringComparison.Ordinal);
        Assert.Contains("Ministry of Tides and Harbours. 2020.", list, StringComparison.Ordinal);
        Assert.Equal(Works.All.Count, list.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [ToolFact("biber")]
    public void Biber_finds_nothing_wrong_in_the_BibLaTeX() => Assert.Empty(Warnings(CitationFormat.BibLaTeX));

    [ToolFact("biber")]
    public void Biber_finds_nothing_wrong_in_the_BibTeX() => Assert.Empty(Warnings(CitationFormat.BibTeX));

    [ToolFact("ris2xml")]
    public void Bibutils_read_the_RIS_as_it_was_meant()
    {
        string xml = Tool.Run("ris2xml", Reading.Write(CitationFormat.Ris, Works.All)).Output;
        Assert.Equal(Works.All.Count, xml.Split("<mods ID=").Length - 1);
        Assert.All(Works.All.Where(work => work != Works.Range && work != Works.News), work =>
            Assert.Contains($"<title>{work.Title}</title>", xml, StringComparison.Ordinal));
        foreach (string part in (string[])["<namePart type=\"family\">van der Dijk</namePart>", "<dateIssued>2021-03-05</dateIssued>",
            "<title>The Harbour Times</title>", "<start>101</start>", "<end>129</end>", "10.1000/tides_7.2"])
        {
            Assert.Contains(part, xml, StringComparison.Ordinal);
        }
    }

    [NodeFact("JOURNO_CSL_SCHEMA", "ajv")]
    public void CSL_JSON_is_valid_by_the_public_schema()
    {
        // Every variable, name and date there is, in every type.
        Citation[] all = [.. CslEverything(), .. Works.All];
        Assert.Equal("valid", NodeFactAttribute.Run("""
            const Ajv = require('ajv');
            const schema = JSON.parse(require('fs').readFileSync(process.env.JOURNO_CSL_SCHEMA, 'utf8'));
            const validate = new (Ajv.default || Ajv)({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
            process.stdout.write(validate(JSON.parse(input)) ? 'valid' : JSON.stringify(validate.errors, null, 1));
            """, Reading.Write(CitationFormat.CslJson, all)));
    }

    [NodeFact(null, "@citation-js/core", "@citation-js/plugin-csl")]
    public void Citation_js_reads_the_CSL_JSON() =>
        Meant(CitationJs(CitationFormat.CslJson, "plugin-csl", "@csl/list+object", "JSON.parse(input)"));

    [NodeFact(null, "@citation-js/core", "@citation-js/plugin-bibtex")]
    public void Citation_js_reads_the_BibLaTeX() => Meant(CitationJs(CitationFormat.BibLaTeX, "plugin-bibtex", "@biblatex/text", "input"));

    [NodeFact(null, "@citation-js/core", "@citation-js/plugin-bibtex")]
    public void Citation_js_reads_the_BibTeX() => Meant(CitationJs(CitationFormat.BibTeX, "plugin-bibtex", "@bibtex/text", "input"));

    [NodeFact(null, "@citation-js/core", "@citation-js/plugin-ris")]
    public void Citation_js_reads_the_RIS() => Meant(CitationJs(CitationFormat.Ris, "plugin-ris", "@ris/file", "input"));

    /// <summary>What all four formats can hold, and citation-js reads of each.</summary>
    private static void Meant(Dictionary<string, JsonElement> items)
    {
        Assert.Equal(Works.All.Select(work => work.Id).Order(), items.Keys.Order());
        Assert.All(Works.All, work => Assert.Equal(work.Title, Text(items[work.Id], "title")));
        Assert.All(Works.All, work => Assert.Equal(work.Url, Text(items[work.Id], "URL")));
        Assert.All(Works.All, work => Assert.Equal(work.Issued!.Year,
            items[work.Id].GetProperty("issued").GetProperty("date-parts")[0][0].GetInt32()));
        Assert.All(Works.All.Where(work => work.Field("page") is not null), work =>
            Assert.Equal(work.Field("page"), Text(items[work.Id], "page")));
        Assert.Equal("The Harbour Times", Text(items["news"], "container-title"));
        Assert.Equal("Łęcka", Text(items["circa"].GetProperty("author")[0], "family"));
        JsonElement institution = items["institution"].GetProperty("author")[0];
        Assert.Equal("Ministry of Tides and Harbours", Text(institution, "literal") ?? Text(institution, "family"));
        Assert.Null(Text(institution, "given"));
    }

    private static Dictionary<string, JsonElement> CitationJs(CitationFormat format, string plugin, string type, string data)
    {
        string works = NodeFactAttribute.Run($$"""
            const { plugins } = require('@citation-js/core');
            require('@citation-js/{{plugin}}');
            process.stdout.write(JSON.stringify(plugins.input.chain({{data}}, { forceType: '{{type}}', generateGraph: false })));
            """, Reading.Write(format, Works.All));
        return JsonDocument.Parse(works).RootElement.EnumerateArray().ToDictionary(item => Text(item, "id") ?? "");
    }

    /// <summary>One work of each type; the first has all variables.</summary>
    private static IEnumerable<Citation> CslEverything()
    {
        CitationName[] names = [new() { Family = "Dijk", Given = "Anna", NonDroppingParticle = "van", DroppingParticle = "de",
            Suffix = "Jr.", CommaSuffix = true, StaticOrdering = true, ParseNames = true }, new() { Literal = "Board" }];
        CitationDate[] dates = [new() { Start = [2020, 2, 3] }, new() { Start = [2020], Season = 2 },
            new() { Start = [2020], End = [2021, 4], Approximate = true }, new() { Literal = "long ago" },
            new() { Start = [-43], Uncertain = true }, new() { Start = [1987], IsOpenEnded = true }];
        return Journo.Citations.CslVariables.Types.Order(StringComparer.Ordinal).Select((type, i) => new Citation
        {
            Id = "t" + i,
            Type = type,
            Fields = i > 0 ? new Dictionary<string, string>()
                : Journo.Citations.CslVariables.Standard.ToDictionary(variable => variable, variable => "a <i>" + variable + "</i>"),
            Names = i > 0 ? new Dictionary<string, IReadOnlyList<CitationName>>()
                : Journo.Citations.CslVariables.Names.ToDictionary(variable => variable, _ => (IReadOnlyList<CitationName>)names),
            Dates = i > 0 ? new Dictionary<string, CitationDate> { ["issued"] = dates[i % dates.Length] }
                : Journo.Citations.CslVariables.Dates.Select((variable, n) => (variable, dates[n % dates.Length])).ToDictionary(),
        });
    }

    private static JsonElement[] Pandoc(string format, CitationFormat ours) =>
        [.. JsonDocument.Parse(Tool.Run("pandoc", Reading.Write(ours, Works.All), "-f", format, "-t", "csljson").Output).RootElement
            .EnumerateArray()];

    /// <summary>
    /// What biber warns of in its data model, but for what can't be otherwise: variables that biblatex has no field for stand under CSL's
    /// names, some types have no fields of their own there,
    /// a page need not have an author, and what kind of page it is ("Tweet") is a field that pandoc and Zotero read.
    /// </summary>
    private static IEnumerable<string> Warnings(CitationFormat format)
    {
        string folder = Directory.CreateTempSubdirectory("journo-biber").FullName;
        try
        {
            string file = Path.Combine(folder, "works.bib");
            File.WriteAllText(file, Reading.Write(format, Works.All));
            (string log, string errors) = Tool
                .Run("biber", "", "--tool", "--validate-datamodel", "--output-file", Path.Combine(folder, "read.bib"), "--logfile",
                Path.Combine(folder, "log"), file);
            Assert.Equal(Works.All.Count, File.ReadLines(Path.Combine(folder, "read.bib")).Count(line => line.StartsWith('@')));
            return [.. (log + errors).Split('\n')
                .Where(line => line.StartsWith("WARN", StringComparison.Ordinal) || line.StartsWith("ERROR", StringComparison.Ordinal))
                .Where(line => !IsKnown(line))];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static bool IsKnown(string warning)
    {
        if (OwnField().Match(warning) is { Success: true } own) return Journo.Citations.CslVariables
            .Canonical(own.Groups[1].Value) is not null && !BibFields.Table.Any(row => row.BibLaTeX == own.Groups[1].Value);
        if (FieldOfType().Match(warning) is { Success: true } field) return TypesWithoutFields.Contains(field.Groups[2].Value)
            || field.Groups[1].Value == "type";
        return warning.Contains("Missing mandatory field 'author'", StringComparison.Ordinal);
    }

    private static string Shown(JsonElement item)
    {
        List<string> parts = [Text(item, "type")!];
        if (item.TryGetProperty("author", out JsonElement authors)) parts.Add(Names(authors));
        if (item.TryGetProperty("editor", out JsonElement editors)) parts.Add("ed. " + Names(editors));
        parts.Add(Date(item.GetProperty("issued")));
        foreach (string variable in (string[])["title", "container-title", "genre", "number", "volume", "issue", "edition", "page",
            "publisher", "publisher-place", "language", "DOI", "ISBN", "URL"])
        {
            if (Text(item, variable) is { } text) parts.Add(variable == "container-title" ? "in " + text : text);
        }
        if (item.TryGetProperty("accessed", out JsonElement accessed)) parts.Add("accessed " + Date(accessed));
        return $"{Text(item, "id")}: {string.Join(" | ", parts)}";
    }

    private static string Names(JsonElement names) => string.Join(';', names.EnumerateArray().Select(name => string.Join('|', new[]
    {
        Text(name, "literal"), Text(name, "non-dropping-particle"), Text(name, "dropping-particle") is { } dropping ? dropping + "*"
            : null, Text(name, "family"), Text(name, "given"), Text(name, "suffix"),
    }.Where(part => part is not null))));

    private static string Date(JsonElement date) =>
        (date.TryGetProperty("circa", out _) ? "circa " : "")
        + date.GetProperty("date-parts").GetRawText().Replace(" ", "", StringComparison.Ordinal)
        .Replace("\n", "", StringComparison.Ordinal);

    private static string? Text(JsonElement element, string property) => element.TryGetProperty(property, out JsonElement value)
        ? value.ToString() : null;

    [GeneratedRegex(@"Field '([^']+)' invalid in data model - ignoring", RegexOptions.NonBacktracking)]
    private static partial Regex OwnField();

    [GeneratedRegex(@"Invalid field '([^']+)' for entrytype '([^']+)'", RegexOptions.NonBacktracking)]
    private static partial Regex FieldOfType();
}
