using Journo.Testing;
using System.Text.Json;
using System.Text.RegularExpressions;
using Journo.Extraction.Attributions;
using Journo.Language;
using Journo.Publishing.Reviews;

namespace Journo.Evaluation;

/// <summary>
/// Attributions: source, cue and content spans. A role counts exactly (all spans), by where it begins, and by the words that it covers;
/// source and content count as linked
/// when the contents share at least half of their words and the sources at least one.
/// </summary>
internal sealed partial class AttributionEvaluation : IEvaluation
{
    private static readonly string[] Roles = ["content", "source", "cue"];

    public string Name => "attribution";

    public void Run(IEnumerable<JsonElement> rows, TextWriter predictions, TextWriter score)
    {
        var scores = Roles.SelectMany(r => new[] { r + ".exact", r + ".begin", r + ".token" }).Append("content+source linked")
            .ToDictionary(n => n, _ => new FScore());
        bool labelled = false;
        foreach (JsonElement row in rows)
        {
            string text = JsonLines.Text(row, "text");
            // the gold labels do not nest
            var document = TextDocument.Of(text, InEnglish.Language);
            List<FoundAttribution> found = [.. AttributionFinder.Find(document).Where(a => a.Parent < 0)];
            GoldAttribution[] predicted = [.. found.Select(a => new GoldAttribution([.. a.Content.Select(document.Span)],
                a.HasSource ? [document.Span(a.Source)] : [], [document.Span(a.Cue)]))];
            JsonLines.Write(predictions, new
            {
                Id = JsonLines.Id(row),
                Attributions = predicted.Zip(found, (a, of) =>
                    new { Content = Pairs(a.Content), Source = Pairs(a.Source), Cue = Pairs(a.Cue), of.Rule }),
            });
            if (!row.TryGetProperty("attributions", out _)) continue;
            labelled = true;
            Add(scores, text, GoldAttribution.AllOf(row), predicted);
        }
        if (labelled)
        {
            foreach ((string name, FScore value) in scores) score.WriteLine($"{name,-24} {value}");
        }
    }

    private static void Add(Dictionary<string, FScore> scores, string text, GoldAttribution[] gold, GoldAttribution[] found)
    {
        (int Start, int End)[] words = [.. Word().Matches(text).Select(m => (m.Index, m.Index + m.Length))];
        foreach (string role in Roles)
        {
            TextSpan[][] right = [.. gold.Select(a => a.Role(role)).Where(s => s.Length > 0)];
            TextSpan[][] mine = [.. found.Select(a => a.Role(role)).Where(s => s.Length > 0)];
            scores[role + ".exact"].Add(right.Select(s => string.Join(' ', s)).ToHashSet(),
                mine.Select(s => string.Join(' ', s)).ToHashSet());
            scores[role + ".begin"].Add(right.Select(s => s[0].Start).ToHashSet(), mine.Select(s => s[0].Start).ToHashSet());
            scores[role + ".token"].Add(Cover(right.SelectMany(s => s), words), Cover(mine.SelectMany(s => s), words));
        }
        (HashSet<int> Content, HashSet<int> Source)[] pairs =
            [.. gold.Where(a => a.Content.Length > 0).Select(a => (Cover(a.Content, words), Cover(a.Source, words)))];
        (HashSet<int> Content, HashSet<int> Source)[] candidates =
            [.. found.Where(a => a.Content.Length > 0).Select(a => (Cover(a.Content, words), Cover(a.Source, words)))];
        var used = new HashSet<int>();
        foreach ((HashSet<int> content, HashSet<int> source) in pairs)
        {
            double best = 0;
            int at = -1;
            for (int i = 0; i < candidates.Length; i++)
            {
                if (used.Contains(i)) continue;
                int common = candidates[i].Content.Count(content.Contains);
                double overlap = common == 0 ? 0 : (double)common / (content.Count + candidates[i].Content.Count - common);
                bool sameSource = candidates[i].Source.Overlaps(source) || (candidates[i].Source.Count == 0 && source.Count == 0);
                if (overlap >= 0.5 && overlap > best && sameSource) (best, at) = (overlap, i);
            }
            if (at >= 0) used.Add(at);
        }
        scores["content+source linked"].Add(used.Count, candidates.Length - used.Count, pairs.Length - used.Count);
    }

    private static HashSet<int> Cover(IEnumerable<TextSpan> spans, (int Start, int End)[] words)
    {
        var cover = new HashSet<int>();
        foreach (TextSpan span in spans)
        {
            int low = 0, high = words.Length;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (words[middle].End > span.Start) high = middle;
                else low = middle + 1;
            }
            for (int i = low; i < words.Length && words[i].Start < span.End; i++) cover.Add(i);
        }
        return cover;
    }

    private static int[][] Pairs(IEnumerable<TextSpan> spans) => [.. spans.Select(s => new[] { s.Start, s.End })];

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
