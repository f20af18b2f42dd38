using System.Text.Json.Nodes;

namespace Journo.Publishing.Timelines.VegaLite;

/// <summary>
/// The drawing around the data, for the reader to restyle: a point for a day; a bar for a span, thick where the event lasts through it and
/// thin where it falls somewhere within it;
/// a line to the edge for an open end, dashed where that end is not known; faded as far as the date is not certain.
/// </summary>
internal static class VegaLiteSpec
{
    private const string Drawing = """
        {
          "width": 720,
          "height": { "step": 22 },
          "encoding": {
            "y": {
              "field": "label", "type": "nominal", "sort": { "field": "order", "op": "min" }, "title": null,
              "axis": { "labelLimit": 360, "domain": false, "ticks": false, "grid": true }
            },
            "opacity": {
              "field": "certainty", "type": "ordinal", "title": "Date",
              "scale": { "domain": ["certain", "approximate", "uncertain", "uncertain and approximate"], "range": [1, 0.55, 0.4, 0.25] },
              "legend": { "labelLimit": 0 }
            },
            "tooltip": [
              { "field": "headline", "title": "Event" },
              { "field": "when", "title": "Date" },
              { "field": "sources", "title": "Told by" },
              { "field": "conflicts", "title": "Does not agree" }
            ]
          },
          "layer": [
            {
              "transform": [{ "filter": "datum.extent === 'through'" }],
              "mark": { "type": "bar", "size": 12, "cornerRadius": 2, "minBandSize": 2 },
              "encoding": {
                "x": { "field": "earliest", "type": "temporal", "scale": { "type": "utc" }, "title": null }, "x2": { "field": "until" }
              }
            },
            {
              "transform": [{ "filter": "datum.extent === 'within'" }],
              "mark": { "type": "bar", "size": 5, "cornerRadius": 2, "minBandSize": 2 },
              "encoding": { "x": { "field": "earliest", "type": "temporal", "scale": { "type": "utc" } }, "x2": { "field": "until" } }
            },
            {
              "transform": [{ "filter": "datum.extent === 'day'" }],
              "mark": { "type": "point", "filled": true, "size": 70 },
              "encoding": { "x": { "field": "earliest", "type": "temporal", "scale": { "type": "utc" } } }
            },
            {
              "transform": [{ "filter": "datum.extent === 'to an end'" }],
              "mark": { "type": "rule", "strokeWidth": 3, "color": "#4c78a8", "clip": true },
              "encoding": {
                "x": { "field": "until", "type": "temporal", "scale": { "type": "utc" } }, "x2": { "value": 0 },
                "strokeDash": { "condition": { "test": "datum.open === 'unknown'", "value": [4, 4] }, "value": [1, 0] }
              }
            },
            {
              "transform": [{ "filter": "datum.extent === 'from a beginning'" }],
              "mark": { "type": "rule", "strokeWidth": 3, "color": "#4c78a8", "clip": true },
              "encoding": {
                "x": { "field": "earliest", "type": "temporal", "scale": { "type": "utc" } }, "x2": { "value": "width" },
                "strokeDash": { "condition": { "test": "datum.open === 'unknown'", "value": [4, 4] }, "value": [1, 0] }
              }
            }
          ]
        }
        """;

    /// <summary>Everything but the data.</summary>
    /// <param name="title">The timeline's title; null for none.</param>
    /// <param name="hasLanes">Whether each lane has a drawing of its own.</param>
    public static JsonObject Of(string? title, bool hasLanes)
    {
        JsonObject drawing = JsonNode.Parse(Drawing)!.AsObject();
        var spec = new JsonObject { ["$schema"] = "https://vega.github.io/schema/vega-lite/v6.json" };
        if (title is not null) spec["title"] = title;
        // The bar of a day ends where the next begins.
        spec["transform"] = new JsonArray(new JsonObject { ["calculate"] = "isValid(datum.latest) ? time(datum.latest) + 864e5 : null",
            ["as"] = "until" });
        if (hasLanes)
        {
            spec["facet"] = new JsonObject { ["row"] = new JsonObject { ["field"] = "lane", ["type"] = "nominal", ["title"] = null,
                ["sort"] = new JsonObject { ["field"] = "order", ["op"] = "min" } } };
            spec["spec"] = drawing;
            spec["resolve"] = new JsonObject { ["scale"] = new JsonObject { ["y"] = "independent" } };
        }
        else
        {
            foreach ((string name, JsonNode? part) in drawing.ToArray())
            {
                drawing.Remove(name);
                spec[name] = part;
            }
        }
        return spec;
    }
}
