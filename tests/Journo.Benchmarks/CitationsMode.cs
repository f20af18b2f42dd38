using System.Diagnostics;
using System.Globalization;
using System.Text;
using Journo.Citations;
using Journo.Citations.Csl;
using Journo.Citations.Csl.RichTexts;
using Journo.Citations.Csl.Styles;
using Journo.Citations.Styles;

namespace Journo.Benchmarks;

/// <summary>
/// Renders a bibliography of made-up works in our author-date style: here, by citeproc-js in Node and by pandoc, each from the same
/// CSL-JSON, style and locale, in one run.
/// Times are of whole processes for the others (as one uses them), and of reading, loading and rendering here; Node's own start is told
/// apart.
/// </summary>
internal static class CitationsMode
{
    private const string Script = """
        const fs = require('fs'), path = require('path');
        const [folder, works, style, locale] = process.argv.slice(2);
        const CSL = require(path.join(folder, 'node_modules', 'citeproc'));
        const started = process.hrtime.bigint();
        const items = {};
        for (const item of JSON.parse(fs.readFileSync(works, 'utf8'))) items[item.id] = item;
        const words = fs.readFileSync(locale, 'utf8');
        const engine = new CSL.Engine({ retrieveLocale: () => words, retrieveItem: id => items[id] }, fs.readFileSync(style, 'utf8'));
        engine.updateItems(Object.keys(items));
        const entries = engine.makeBibliography()[1];
        console.log(JSON.stringify({ entries: entries.length, seconds: Number(process.hrtime.bigint() - started) / 1e9 }));
        """;

    public static int Run(string[] args)
    {
        int count = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 10_000;
        string folder = Directory.CreateTempSubdirectory("journo-citations").FullName;
        try
        {
            string works = Path.Combine(folder, "works.json"), style = Path.Combine(folder, "style.csl"),
                locale = Path.Combine(folder, "locales-en-US.xml"), script = Path.Combine(folder, "run.js");
            File.WriteAllText(works, Works(count));
            Save(OwnStyles.Open("journo-author-date"), style);
            Save(typeof(CslStyle).Assembly.GetManifestResourceStream("Csl.locales-en-US.xml")!, locale);
            File.WriteAllText(script, Script);

            Report("Journo, first time", () => Render(works));
            Report("Journo, second time", () => Render(works));
            if (args.Length > 0) Report("citeproc-js in Node", () => Tool("node", script, Path.GetFullPath(args[0]), works, style, locale));
            Report("pandoc --citeproc", () =>
                Tool("pandoc", "--citeproc", "-f", "csljson", "-t", "html", "--csl", style, works, "-o", Path.Combine(folder, "out.html")));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Render(string works)
    {
        long before = GC.GetTotalAllocatedBytes();
        LoadedStyle style = LoadedStyle.Load(new("journo-author-date", null), null, new([], []));
        CslProcessor processor = style.Processor();
        using var input = new StreamReader(works);
        processor.Add(CitationReader.Read(input, CitationFormat.CslJson, works));
        using var output = new StringWriter();
        int entries = 0;
        foreach ((_, RichText text) in processor.Bibliography())
        {
            text.Write(output, RichTextForm.Html);
            entries++;
        }
        return FormattableString.Invariant($"{entries} entries, {(GC.GetTotalAllocatedBytes() - before) / 1048576} MB allocated");
    }

    private static void Report(string name, Func<string> run)
    {
        var watch = Stopwatch.StartNew();
        string said = run();
        Console.WriteLine(FormattableString.Invariant($"{name}: {watch.Elapsed.TotalSeconds:0.00} s ({said})"));
    }

    private static string Tool(string tool, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{tool} ended with {process.ExitCode}");
    }

    private static void Save(Stream from, string path)
    {
        using (from)
        using (FileStream to = File.Create(path)) from.CopyTo(to);
    }

    /// <summary>Reports of four hundred reporters over thirty years: enough of one author and year to need given names and
    /// letters.</summary>
    private static string Works(int count)
    {
        string[] given = ["Anna", "Brian", "Cora", "Dirk", "Ella", "Finn", "Greta", "Hugo"],
            topics = ["Harbour", "Bridge", "Ferry", "Council", "School", "Tram", "Library", "Market"];
        var random = new Random(4);
        var json = new StringBuilder("[");
        for (int i = 0; i < count; i++)
        {
            string author = $"{{\"family\":\"{Family(random.Next(400))}\",\"given\":\"{given[random.Next(given.Length)]}\"}}";
            if (random.Next(3) == 0)
            {
                author += $",{{\"family\":\"{Family(random.Next(400))}\",\"given\":\"{given[random.Next(given.Length)]}\"}}";
            }
            json.Append(CultureInfo.InvariantCulture, $$"""
                {{(i > 0 ? "," : "")}}
                {"id":"w{{i}}","type":"article-newspaper","title":"{{topics[random.Next(topics.Length)]}} report {{i}}","author":[{{author}}],
                "issued":{"date-parts":[[{{1994 + random.Next(30)}},{{1 + random.Next(12)}},{{1 + random.Next(28)}}]]},
                "container-title":"Lighthouse Courier","URL":"https://courier.example/{{i}}"}
                """);
        }
        return json.Append("\n]\n").ToString();
    }

    /// <summary>"Bardo", "Berin" ...: a name of two syllables for each number.</summary>
    private static string Family(int number)
    {
        string[] first = ["Bar", "Ber", "Dal", "Fen", "Gol", "Hol", "Kar", "Lin", "Mor", "Nor", "Os", "Pel", "Ras", "Sol", "Tor", "Ul",
            "Ves", "Wil", "Yar", "Zan"];
        string[] second = ["do", "rin", "sen", "ber", "dahl", "ga", "holm", "ko", "land", "man", "ner", "per", "quist", "ri", "stad", "ton",
            "vik", "wen", "by", "zer"];
        return first[number / 20] + second[number % 20];
    }
}
