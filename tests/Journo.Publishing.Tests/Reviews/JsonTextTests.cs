using System.Text.Json;
using System.Text.Json.Nodes;
using Journo.Publishing.Reviews;

namespace Journo.Publishing.Tests.Reviews;

public sealed class JsonTextTests
{
    private const string Awkward = "Zoë 王 \U0001F6A2 </script><!-- & 'x' \"y\" \u2028 a\r\nb";

    private static string Text(JsonForm form, params string[] values)
    {
        var text = new JsonText(form);
        string all = string.Concat(values.Select(value => text.Add(json => new JsonObject { ["a"] = value }.WriteTo(json))))
            + text.Complete();
        Assert.Equal(values.Length, text.Count);
        return all;
    }

    [Fact]
    public void One_object_stands_alone_and_several_are_an_array()
    {
        Assert.Equal("[]\n", Text(JsonForm.Json));
        Assert.Equal("{\n  \"a\": \"x\"\n}\n", Text(JsonForm.Json, "x"));
        Assert.Equal("[\n  {\n    \"a\": \"x\"\n  },\n  {\n    \"a\": \"y\"\n  },\n  {\n    \"a\": \"z\"\n  }\n]\n",
            Text(JsonForm.Json, "x", "y", "z"));
    }

    [Fact]
    public void Lines_have_an_object_each()
    {
        Assert.Equal("", Text(JsonForm.JsonLines));
        string[] lines = Text(JsonForm.JsonLines, Awkward, Awkward).TrimEnd('\n').Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.All(lines, line => Assert.Equal(Awkward, (string?)JsonNode.Parse(line)!["a"]));
    }

    [Theory]
    [InlineData(JsonForm.Json)]
    [InlineData(JsonForm.JsonLines)]
    [InlineData(JsonForm.Html)]
    public void Letters_of_all_languages_stay_readable(JsonForm form) =>
        Assert.Contains("Zoë 王", Text(form, Awkward), StringComparison.Ordinal);

    [Fact]
    public void Nothing_in_a_web_page_ends_its_script_but_the_end()
    {
        string html = Text(JsonForm.Html, Awkward);
        const string Begin = "<script type=\"application/ld+json\">\n", End = "\n</script>\n";
        Assert.StartsWith(Begin, html, StringComparison.Ordinal);
        Assert.EndsWith(End, html, StringComparison.Ordinal);
        string json = html[Begin.Length..^End.Length];
        Assert.Equal(-1, json.AsSpan().IndexOfAny('<', '>', '&'));
        Assert.Equal(Awkward, JsonSerializer.Deserialize<JsonObject>(json)!["a"]!.GetValue<string>());
    }

    [Fact]
    public void Each_object_has_a_script_of_its_own() => Assert.Equal(3, Text(JsonForm.Html, "x", "y").Split("<script").Length);
}
