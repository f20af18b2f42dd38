using System.Text.Json;
using Journo.Publishing.Reviews;

namespace Journo.Publishing.Tests.Reviews;

/// <summary>What is published for Aleph fits the schemata of FollowTheMoney, as their own YAML files have them.</summary>
public class FollowTheMoneySchemaTests
{
    [SchemaFact]
    public void Every_entity_fits_its_schema()
    {
        ReviewedClaim other = Harbour.FromDataset(Harbour.Reviewed, hasText: false);
        ReviewedClaim[] claims =
        [
            Harbour.Reviewed, .. Harbour.Many(3),
                other with { Claim = other.Claim with { Id = "bridge-c02" }, Evidence = [],
                Speaker = Harbour.Mayor with { Kind = SourceKind.Publication, Role = "Paper" } },
            new() { Claim = new() { Id = "c", Article = "a", Summary = "b" },
                Reviews = [new() { Claim = "c", Verdict = "True", Scale = "Own" }], Evidence = [new() { Claim = "c" }] },
        ];
        IReadOnlyList<JsonElement> entities = Harbour.Write(new FollowTheMoneyWriter(Harbour.Desk, _ => { }), claims);
        var schemaOf = entities.ToDictionary(e => e.GetProperty("id").GetString()!, e => e.GetProperty("schema").GetString()!);
        Assert.Equal(["Article", "Document", "Documentation", "Mention", "Note", "Organization", "Person"],
            schemaOf.Values.Distinct().Order(StringComparer.Ordinal));
        foreach (JsonElement entity in entities)
        {
            Schema schema = Schema.Read(entity.GetProperty("schema").GetString()!);
            Assert.False(schema.IsAbstract);
            JsonElement properties = entity.GetProperty("properties");
            Assert.All(schema.Required, required =>
                Assert.True(properties.TryGetProperty(required, out _), $"{schema.Name} without {required}"));
            foreach (JsonProperty property in properties.EnumerateObject())
            {
                Assert.True(schema.Properties.TryGetValue(property.Name, out var known), $"{schema.Name} has no {property.Name}");
                Assert.NotEmpty(property.Value.EnumerateArray());
                if (known.Type != "entity") continue;
                Assert.All(property.Value.EnumerateArray(), id =>
                    Assert.Contains(known.Range!, Schema.Read(schemaOf[id.GetString()!]).Lineage));
            }
        }
    }

    /// <summary>A schema with what it has from those that it extends; what it requires is its own or of the nearest that requires
    /// anything.</summary>
    private sealed record Schema(string Name, bool IsAbstract, HashSet<string> Lineage, Dictionary<string,
        (string? Type, string? Range)> Properties, List<string> Required)
    {
        public static Schema Read(string name)
        {
            var schema = new Schema(name, false, [name], [], []);
            var parents = new List<string>();
            string section = "", property = "";
            foreach (string line in File.ReadLines(Directory.EnumerateFiles(SchemaFactAttribute.Folder!, name + ".y*ml").Single()))
            {
                string text = line.Split(" #")[0].Trim();
                int indent = line.Length - line.TrimStart().Length;
                if (text.Length == 0 || text[0] == '#') continue;
                if (indent == 2) section = text;
                if (text == "abstract: true") schema = schema with { IsAbstract = true };
                else if (section == "extends:" && indent == 4) parents.Add(text[2..]);
                else if (section == "required:" && indent == 4) schema.Required.Add(text[2..]);
                else if (section == "properties:" && indent == 4) schema.Properties[property = text.Split(':')[0]] = default;
                else if (section == "properties:" && indent == 6 && text.StartsWith("type: ", StringComparison.Ordinal)) schema.Properties[
                    property] = schema.Properties[property] with { Type = text[6..].Trim('"') };
                else if (section == "properties:" && indent == 6 && text.StartsWith("range: ", StringComparison.Ordinal)) schema.Properties[
                    property] = schema.Properties[property] with { Range = text[7..] };
            }
            foreach (Schema parent in parents.Select(Read))
            {
                schema.Lineage.UnionWith(parent.Lineage);
                foreach (var (key, value) in parent.Properties) schema.Properties.TryAdd(key, value);
                // A note is shown by its description: the name that every thing requires is not asked of it.
                if (schema.Required.Count == 0 && parent.Name != "Thing") schema.Required.AddRange(parent.Required);
            }
            return schema;
        }
    }

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class SchemaFactAttribute : FactAttribute
    {
        public SchemaFactAttribute()
        {
            if (Folder is null || !File.Exists(Path.Combine(Folder, "Thing.yaml"))) Skip =
                "not run: JOURNO_FTM_SCHEMA names no folder with the schemata of FollowTheMoney";
        }

        public static string? Folder => Environment.GetEnvironmentVariable("JOURNO_FTM_SCHEMA");
    }
}
