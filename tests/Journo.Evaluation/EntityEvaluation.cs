using System.Text.Json;

namespace Journo.Evaluation;

/// <summary>
/// Names: where each stands and what kind of thing it names. Gold with one label a mention (<c>start</c>, <c>end</c>, <c>type</c>) gets
/// predictions of that form and is scored here: span and type exact. Gold with a list of mentions for each entity gets predictions
/// of that form, which <c>score_reading.py</c> scores.
/// </summary>
internal sealed class EntityEvaluation : IEvaluation
{
    public string Name => "entities";

    public void Run(IEnumerable<JsonElement> rows, TextWriter predictions, TextWriter score)
    {
        var scores = new EntityScores();
        foreach (JsonElement row in rows)
        {
            ArticleExtraction all = ReadingEvaluation.Read(row);
            if (!EntityLabel.TryRead(row, out EntityLabel[] gold))
            {
                JsonLines.Write(predictions, new { Id = JsonLines.Id(row), Entities = Clusters(all) });
                continue;
            }
            EntityLabel[] mine = [.. Labels(all)];
            JsonLines.Write(predictions, new { Id = JsonLines.Id(row), Entities = mine });
            scores.Add(gold, mine);
        }
        scores.Write(score);
    }

    /// <summary>Each entity with all its mentions, as <c>genres_dev.jsonl</c> has them.</summary>
    public static IEnumerable<object> Clusters(ArticleExtraction all)
    {
        ILookup<string, Mention> mentions = all.Mentions.ToLookup(m => m.Entity);
        return all.Entities.Select(e => new
        {
            e.Name, Kind = e.Kind.ToString(), Mentions = mentions[e.Id].Select(m => new[] { m.Start, m.End }),
        });
    }

    private static IEnumerable<EntityLabel> Labels(ArticleExtraction all)
    {
        Dictionary<string, EntityKind> kinds = all.Entities.ToDictionary(e => e.Id, e => e.Kind);
        return all.Mentions.Select(m => new EntityLabel(m.Start, m.End, EntityLabel.TypeOf(kinds[m.Entity])));
    }
}

/// <summary>One labelled mention. Offsets are UTF-16 code units, end-exclusive.</summary>
internal sealed record EntityLabel(int Start, int End, string Type)
{
    /// <summary>The three types that count, in the words of <c>worldwide_train.jsonl</c>.</summary>
    public static readonly string[] Counted = ["Person", "Organization", "Location"];

    /// <summary>Publications are organisations there; products have no type of their own.</summary>
    public static string TypeOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => "Person",
        EntityKind.Organisation or EntityKind.Publication => "Organization",
        EntityKind.Place => "Location",
        _ => "Other",
    };

    /// <summary>The labels of a row; false where it has none in this form.</summary>
    public static bool TryRead(JsonElement row, out EntityLabel[] labels)
    {
        labels = [];
        if (!row.TryGetProperty("entities", out JsonElement entities)
            || entities.EnumerateArray().Any(e => !e.TryGetProperty("type", out _))) return false;
        labels = [.. entities.EnumerateArray().Select(e => new EntityLabel(
            e.GetProperty("start").GetInt32(), e.GetProperty("end").GetInt32(), e.GetProperty("type").GetString() ?? ""))];
        return true;
    }
}

/// <summary>How many mentions are right, by type and for the three types together.</summary>
internal sealed class EntityScores
{
    private readonly Dictionary<string, FScore> _byType = EntityLabel.Counted.Append("all three").ToDictionary(t => t, _ => new FScore());
    private bool _any;

    public void Add(IReadOnlyCollection<EntityLabel> gold, IReadOnlyCollection<EntityLabel> found)
    {
        _any = true;
        foreach (string type in EntityLabel.Counted)
        {
            HashSet<EntityLabel> right = [.. gold.Where(e => e.Type == type)], mine = [.. found.Where(e => e.Type == type)];
            _byType[type].Add(right, mine);
            _byType["all three"].Add(right, mine);
        }
    }

    public void Write(TextWriter score)
    {
        if (!_any) return;
        foreach ((string type, FScore value) in _byType) score.WriteLine($"{type,-12} {value}");
    }
}
