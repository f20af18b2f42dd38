using Journo.Testing;
using System.Text.Json;
using Journo.Language;
using Journo.Language.Detection;
using Journo.Publishing.Reviews;

namespace Journo.Evaluation;

/// <summary>
/// The language of whole texts, of their first 200 characters and of their first sentence, against <c>language</c> (BCP 47), which is
/// English
/// where a row has none. "sh" is right for Croatian, Bosnian and Serbian in Latin letters, and "ms" for Indonesian: they stand for both.
/// </summary>
internal sealed class LanguageEvaluation : IEvaluation
{
    private const int Beginning = 200;

    public string Name => "languages";

    public void Run(IEnumerable<JsonElement> rows, TextWriter predictions, TextWriter score)
    {
        var counts = new SortedDictionary<(string Of, string Gold), Dictionary<string, int>>();
        foreach (JsonElement row in rows)
        {
            string text = JsonLines.Text(row, "text"), beginning = text[..Math.Min(text.Length, Beginning)];
            string gold = row.TryGetProperty("language", out JsonElement tag) ? tag.GetString()! : "en";
            DetectedLanguage found = LanguageDetector.Detect(text);
            JsonLines.Write(predictions, new { Text = beginning, Language = gold, Found = found.Tag, found.Confidence, found.Reason });
            Count("whole", gold, found.Tag);
            if (text.Length > Beginning) Count("first 200 characters", gold, LanguageDetector.Detect(beginning).Tag);
            if (TextDocument.Of(text, InEnglish.Language).Sentences is [{ Sentence: var first }, _, ..])
            {
                Count("first sentence", gold, LanguageDetector.Detect(text.AsSpan()[first.Start..first.End]).Tag);
            }
        }
        foreach (((string of, string gold), Dictionary<string, int> found) in counts) score.WriteLine($"{of}, {gold}: {Said(found, gold)}");

        void Count(string of, string gold, string tag)
        {
            if (!counts.TryGetValue((of, gold), out Dictionary<string, int>? found)) counts[(of, gold)] = found = [];
            found[tag] = found.GetValueOrDefault(tag) + 1;
        }
    }

    private static string Said(Dictionary<string, int> found, string gold)
    {
        int all = found.Values.Sum(), none = found.GetValueOrDefault(DetectedLanguage.Undetermined);
        KeyValuePair<string, int>[] wrong =
            [.. found.Where(f => f.Key != DetectedLanguage.Undetermined && !IsRight(f.Key, gold)).OrderByDescending(f => f.Value)];
        int right = all - none - wrong.Sum(f => f.Value);
        string others = string.Join(", ", wrong.Select(f => $"{f.Key} {f.Value}"));
        return string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"{all} texts, right {100.0 * right / all:F1} %, undetermined {100.0 * none / all:F1} %, wrong {all - right - none} "
                + $"({others})");
    }

    private static bool IsRight(string tag, string gold) =>
        tag == gold || (tag, gold) is ("sh", "hr" or "bs" or "sr-Latn") or ("ms", "id") or ("hr" or "sr-Latn", "bs");
}
