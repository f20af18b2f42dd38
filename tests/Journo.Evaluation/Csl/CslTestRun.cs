using System.Globalization;
using System.Text;
using System.Text.Json;
using Journo.Citations;
using Journo.Citations.Csl;
using Journo.Citations.Csl.Locales;
using Journo.Citations.Csl.RichTexts;
using Journo.Citations.Csl.Styles;

namespace Journo.Evaluation.Csl;

/// <summary>Renders what a test asks for, in the form in which the suite writes citeproc-js's answer.</summary>
internal sealed class CslTestRun
{
    private readonly CslTestFile _test;
    private readonly CslStyle _style;
    private readonly CslLocales _locales;
    private readonly List<Citation> _items;

    private CslTestRun(CslTestFile test, CslLocales locales)
    {
        (_test, _locales) = (test, locales);
        _style = CslStyle.Load(new StringReader(test["CSL"] ?? ""), test.Name);
        _items = [.. CitationReader.Read(new StringReader(test["INPUT"] ?? "[]"), CitationFormat.CslJson, test.Name)];
    }

    /// <summary>What the processor makes of the test.</summary>
    public static string Render(CslTestFile test, CslLocales locales) => new CslTestRun(test, locales).Render();

    private string Render()
    {
        string? citations = _test["CITATIONS"];
        string cited = citations is null ? Clusters(out var processor) : Document(citations, out processor);
        return _test.Mode.StartsWith("bibliography", StringComparison.Ordinal) ? Bibliography(processor) : cited;
    }

    private CslProcessor Processor(IEnumerable<Citation> items)
    {
        var processor = new CslProcessor(_style, _locales);
        processor.Add(items);
        return processor;
    }

    /// <summary>Clusters that know nothing of each other, one a line; all items in one, in the order of the bibliography, where none are
    /// given.</summary>
    private string Clusters(out CslProcessor processor)
    {
        processor = Processor(_items);
        var made = processor;
        if (_test["CITATION-ITEMS"] is not { } json)
        {
            return _test.Mode == "citation"
                ? made.Cite(new([.. made.Sorted.Select(item => new CslCite(item.Id) { Position = CslPosition.First })]))
                .ToString(RichTextForm.Html) : "";
        }
        using var document = JsonDocument.Parse(json);
        return string.Join('\n', document.RootElement.EnumerateArray()
            .Select(cluster => made.Cite(new([.. cluster.EnumerateArray().Select(cite => Cite(cite, alone: true))]))
            .ToString(RichTextForm.Html)));
    }

    /// <summary>A document into which citations are put one by one. Those that the last one changes are marked by brackets, the others by
    /// dots.</summary>
    private string Document(string json, out CslProcessor processor)
    {
        using var document = JsonDocument.Parse(json);
        var known = new Dictionary<string, CslCluster>(StringComparer.Ordinal);
        var order = new List<string>();
        Dictionary<string, string> before = [], now = [];
        processor = Processor([]);
        int count = document.RootElement.GetArrayLength(), step = 0;
        foreach (var call in document.RootElement.EnumerateArray())
        {
            var citation = call[0];
            string id = citation.TryGetProperty("citationID", out var given) ? given.ToString() : $"#{step}";
            int note = citation.TryGetProperty("properties", out var properties)
                && properties.TryGetProperty("noteIndex", out var index) ? index.GetInt32() : 0;
            known[id] = new([.. citation.GetProperty("citationItems").EnumerateArray().Select(cite => Cite(cite, alone: false))]) { Note =
                note };
            order = Order(call, id, known);
            if (++step < count - 1) continue;
            before = now;
            processor = Processor(Cited(order, known));
            var texts = processor.CiteAll([.. order.Select(key => known[key])]);
            now = order.Select((key, i) => (key, texts[i].ToString(RichTextForm.Html))).ToDictionary(pair => pair.key, pair => pair.Item2);
            if (step == count) before.Remove(id);
        }
        var lines = new StringBuilder();
        for (int i = 0; i < order.Count; i++)
        {
            string mark = before.TryGetValue(order[i], out string? old) && old == now[order[i]] ? ".." : ">>";
            lines.Append(CultureInfo.InvariantCulture, $"{mark}[{i}] {now[order[i]]}\n");
        }
        return lines.ToString();
    }

    /// <summary>The citations before and after the one put in, as the call lists them with their notes.</summary>
    private static List<string> Order(JsonElement call, string id, Dictionary<string, CslCluster> known)
    {
        var order = new List<string>();
        Take(call[1]);
        order.Add(id);
        Take(call[2]);
        return order;

        void Take(JsonElement list)
        {
            foreach (var entry in list.EnumerateArray())
            {
                string key = entry[0].ToString();
                if (!known.TryGetValue(key, out var cluster)) continue;
                known[key] = cluster with { Note = entry[1].GetInt32() };
                order.Add(key);
            }
        }
    }

    private IEnumerable<Citation> Cited(List<string> order, Dictionary<string, CslCluster> known)
    {
        var byId = new Dictionary<string, Citation>(StringComparer.Ordinal);
        foreach (var item in _items) byId[item.Id] = item;
        return order.SelectMany(key => known[key].Cites).Select(cite => cite.Id).Distinct(StringComparer.Ordinal).Where(byId.ContainsKey)
            .Select(id => byId[id]);
    }

    private static CslCite Cite(JsonElement cite, bool alone) => new(Text("id", cite) ?? "")
    {
        Locator = Text("locator", cite),
        Label = Text("label", cite),
        Prefix = Text("prefix", cite),
        Suffix = Text("suffix", cite),
        SuppressAuthor = cite.TryGetProperty("suppress-author", out var suppress) && IsTrue(suppress),
        AuthorOnly = cite.TryGetProperty("author-only", out var only) && IsTrue(only),
        NearNote = cite.TryGetProperty("near-note", out var near) ? IsTrue(near) : alone ? false : null,
        FirstNote = cite.TryGetProperty("first-reference-note-number", out var first)
            && int.TryParse(first.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out int note) ? note : null,
        Position = cite.TryGetProperty("position", out var position)
            && int.TryParse(position.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out int place) ? (CslPosition)place
            : alone ? CslPosition.First : null,
    };

    private static string? Text(string name, JsonElement cite) => cite.TryGetProperty(name, out var value)
        && value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? value.ToString() : null;

    private static bool IsTrue(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.Number => value.GetDouble() != 0,
        JsonValueKind.String => value.GetString() is not ("" or "false" or "0"),
        _ => false,
    };

    private static string Bibliography(CslProcessor processor)
    {
        var text = new StringBuilder("<div class=\"csl-bib-body\">\n");
        foreach (var (_, entry) in processor.Bibliography()) text.Append("  <div class=\"csl-entry\">")
            .Append(entry.ToString(RichTextForm.Html)).Append("</div>\n");
        return text.Append("</div>").ToString();
    }
}
