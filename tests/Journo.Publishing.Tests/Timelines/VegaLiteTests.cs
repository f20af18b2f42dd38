using System.Text.Json;
using System.Text.Json.Nodes;
using Journo.Publishing.Timelines;

namespace Journo.Publishing.Tests.Timelines;

public sealed class VegaLiteTests
{
    [Theory]
    [InlineData("2018-05-03", "2018-05-03", "2018-05-03", "day", null, "certain")]
    [InlineData("2018-05", "2018-05-01", "2018-05-31", "within", null, "certain")]
    [InlineData("2018~", "2018-01-01", "2018-12-31", "within", null, "approximate")]
    [InlineData("2018?", "2018-01-01", "2018-12-31", "within", null, "uncertain")]
    [InlineData("2018%", "2018-01-01", "2018-12-31", "within", null, "uncertain and approximate")]
    [InlineData("[2018,2019]", "2018-01-01", "2019-12-31", "within", null, "uncertain")]
    [InlineData("2018/2019", "2018-01-01", "2019-12-31", "through", null, "certain")]
    [InlineData("2018/..", "2018-01-01", null, "from a beginning", "open", "certain")]
    [InlineData("2018/", "2018-01-01", null, "from a beginning", "unknown", "certain")]
    [InlineData("../2018", null, "2018-12-31", "to an end", "open", "certain")]
    [InlineData("/2018", null, "2018-12-31", "to an end", "unknown", "certain")]
    [InlineData("-0043-03-15", "-000043-03-15", "-000043-03-15", "day", null, "certain")]
    [InlineData("Y12018", "+012018-01-01", "+012018-12-31", "within", null, "certain")]
    public void The_data_say_what_a_date_may_mean_and_how_certain_it_is(
        string date, string? earliest, string? latest, string extent, string? open, string certainty)
    {
        JsonNode row = Assert.Single(Rows(Told.Write(TimelineFormat.VegaLite, [Told.Entry("e1", date)]).Text));
        Assert.Equal((earliest, latest, extent, open, certainty),
            ((string?)row["earliest"], (string?)row["latest"], (string?)row["extent"], (string?)row["open"], (string?)row["certainty"]));
        Assert.Equal((date, EdtfDate.Parse(date).ToDisplayString(), "Ida Moss, in Ferries <stay> & \"run\" (Harbour Post, 5 May 2019)"),
            ((string?)row["date"], (string?)row["when"], (string?)row["sources"]));
    }

    [Fact]
    public void Events_of_one_headline_have_rows_of_their_own()
    {
        JsonNode[] rows = Rows(Told.Write(TimelineFormat.VegaLite,
            [Told.Entry("e1", "2018"), Told.Entry("e2", "2019"), Told.Entry("e3", "2020", "")]).Text);
        Assert.Equal(["The ferry is sold", "The ferry is sold (e2)", "e3"], rows.Select(row => (string?)row["label"]));
    }

    [Fact]
    public void An_event_without_a_year_is_left_out_and_reported()
    {
        (string text, List<TimelineProblem> problems) = Told
            .Write(TimelineFormat.VegaLite, [.. Told.Of(Told.NoYear), Told.Entry("undated", null)]);
        Assert.Empty(Rows(text));
        Assert.Equal(["e0", "e1", "e2", "e3", "e4", "undated"], problems.Select(problem => problem.Event));
        Assert.All(problems, problem => Assert.True(problem.IsLeftOut));
    }

    [TimelineToolFact("vega-lite", "ajv")]
    public void The_specification_is_valid_by_the_schema_of_Vega_Lite()
    {
        foreach (TimelineLanes lanes in Enum.GetValues<TimelineLanes>())
        {
            string text = Told.Write(TimelineFormat.VegaLite, Told.Of(Told.EveryForm), new() { Title = "T", Lanes = lanes }).Text;
            Assert.Equal("valid", TimelineToolFactAttribute.Run("""
                const Ajv = require('ajv'), fs = require('fs'), path = require('path');
                const schema = JSON.parse(fs.readFileSync(path.join(process.env.NODE_PATH, 'vega-lite/build/vega-lite-schema.json'), 'utf8'));
                const validate = new (Ajv.default || Ajv)({ strict: false, validateFormats: false }).compile(schema);
                process.stdout.write(validate(JSON.parse(input)) ? 'valid' : JSON.stringify(validate.errors.slice(0, 5)));
                """, text));
        }
    }

    [TimelineToolFact("vega-lite", "vega")]
    public void Vega_draws_a_mark_for_every_event_in_the_order_of_the_timeline()
    {
        TimelineEvent[] entries = Told.Of(Told.EveryForm);
        JsonElement drawn = JsonDocument.Parse(TimelineToolFactAttribute.Run("""
            const vl = await load('vega-lite'), vega = await load('vega');
            const warnings = [];
            const logger = { warn: (...words) => { warnings.push(words.join(' ')); return logger; }, error: (...words) => { warnings.push(words.join(' ')); return logger; }, info: () => logger, debug: () => logger, level: () => logger };
            const view = new vega.View(vega.parse(vl.compile(JSON.parse(input), { logger }).spec), { renderer: 'none', logger });
            await view.runAsync();
            const marks = [], labels = [];
            (function look(item) {
                if (item.items && item.marktype && item.role === 'mark') for (const mark of item.items) if (mark.datum?.id) marks.push([mark.datum.id, mark.x, mark.x2 ?? mark.x]);
                if (item.role === 'axis-label') for (const label of item.items) labels.push(label.text);
                for (const child of item.items ?? []) look(child);
            })(view.scenegraph().root);
            process.stdout.write(JSON.stringify({ warnings, marks, labels }));
            """, Told.Write(TimelineFormat.VegaLite, entries).Text)).RootElement;
        Assert.Equal([], drawn.GetProperty("warnings").EnumerateArray().Select(warning => warning.GetString()));
        Assert.Equal(entries.Select(entry => entry.Id).Order(),
            drawn.GetProperty("marks").EnumerateArray().Select(mark => mark[0].GetString()!).Order());
        Assert.All(drawn.GetProperty("marks").EnumerateArray(), mark => Assert.InRange(mark[1].GetDouble(), -1, 721));
        Assert.Equal(entries.Select(entry => entry.Headline),
            drawn.GetProperty("labels").EnumerateArray().Select(label => label.GetString()!).Where(label => label.StartsWith('[')));
    }

    private static JsonNode[] Rows(string text) => [.. JsonNode.Parse(text)!["data"]!["values"]!.AsArray().OfType<JsonNode>()];
}
