using System.Globalization;
using Journo.Citations;
using Journo.Citations.Csl;
using Journo.Citations.Csl.Locales;
using Journo.Citations.Csl.RichTexts;
using Journo.Citations.Csl.Styles;

namespace Journo.Evaluation.Csl.Styles;

/// <summary>Renders works in each style of a folder, compares with citeproc-js (and pandoc, where asked), and counts what differs, by
/// cause.</summary>
internal static class StylesEvaluation
{
    /// <summary>How many causes are printed.</summary>
    private const int Shown = 60;

    /// <summary>Runs all independent styles of a folder.</summary>
    /// <returns>0, whatever differs; 2 where the arguments are not understood or citeproc-js is not at hand.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        if (StylesChoices.Of(args) is not { } choices || !Directory.Exists(choices.Folder) || !File.Exists(choices.Items))
        {
            errors.WriteLine("usage: styles FOLDER [ITEMS.json] [--locales FOLDER] [--every N] [--pandoc]");
            return 2;
        }
        using var javaScript = CiteprocJs.Start(choices.Items, choices.Locales);
        if (javaScript is null)
        {
            errors.WriteLine("There is no node on PATH, or no package citeproc in JOURNO_NODE_MODULES or NODE_PATH.");
            return 2;
        }
        using var input = new StreamReader(choices.Items);
        Citation[] works = [.. CitationReader.Read(input, CitationFormat.CslJson, choices.Items)];
        var locales = CslLocales.In(choices.Locales);
        var tally = new StylesTally();
        string[] files = [.. Directory.EnumerateFiles(choices.Folder, "*.csl").Order(StringComparer.Ordinal)
            .Where((_, i) => i % choices.Every == 0)];
        foreach (string file in files)
        {
            javaScript.Ask(file);
            StyleAnswer ours = Ours(file, works, locales), theirs = javaScript.Answer();
            var differing = tally.Compare(Path.GetFileNameWithoutExtension(file), ours, theirs, works);
            if (choices.Pandoc && differing.Any(difference => !difference.IsCitation)) StylesTally
                .Judge(differing, Pandoc.Bibliography(file, choices.Items));
            if (tally.Styles % 200 == 0) errors.WriteLine(tally.Summary);
        }
        tally.Print(output, Shown);
        errors.WriteLine(tally.Summary);
        return 0;
    }

    /// <summary>What Journo makes of a style. Whatever it throws is that style's error alone.</summary>
    private static StyleAnswer Ours(string file, Citation[] works, CslLocales locales)
    {
        try
        {
            using var text = new StreamReader(file);
            var processor = new CslProcessor(CslStyle.Load(text, file), locales);
            processor.Add(works);
            var entries = processor.Bibliography().ToDictionary(entry => entry.Item.Id, entry => entry.Text.ToString(RichTextForm.Text));
            var citations = works.ToDictionary(work => work.Id, work => processor.Cite(CslCluster.Of(work.Id)).ToString(RichTextForm.Text));
            return new(entries, citations, null);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return new([], [], string.Create(CultureInfo.InvariantCulture, $"{e.GetType().Name}: {e.Message}"));
        }
    }
}

/// <summary>What one processor makes of a style: entries and citations by the id of the work, or why there are none.</summary>
internal sealed record StyleAnswer(Dictionary<string, string> Entries, Dictionary<string, string> Citations, string? Error);

/// <summary>What the command line says.</summary>
internal sealed record StylesChoices(string Folder, string Items, string Locales, int Every, bool Pandoc)
{
    /// <summary>The choices; null where they are not understood.</summary>
    public static StylesChoices? Of(string[] args)
    {
        string own = Path.Combine(AppContext.BaseDirectory, "Csl", "Styles", "items.json");
        if (args.Length == 0) return null;
        var choices = new StylesChoices(args[0], own, Path.Combine("..", "shared", "csl", "locales"), 1, false);
        for (int i = 1; i < args.Length; i++)
        {
            if (args[i] == "--pandoc") choices = choices with { Pandoc = true };
            else if (args[i] == "--locales" && i + 1 < args.Length) choices = choices with { Locales = args[++i] };
            else if (args[i] == "--every" && i + 1 < args.Length && int.TryParse(args[++i], out int every) && every > 0) choices =
                choices with { Every = every };
            else if (args[i].StartsWith("--", StringComparison.Ordinal)) return null;
            else choices = choices with { Items = args[i] };
        }
        return choices;
    }
}
