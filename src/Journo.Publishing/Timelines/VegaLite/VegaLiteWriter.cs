using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Journo.Edtf;

namespace Journo.Publishing.Timelines.VegaLite;

/// <summary>Writes a Vega-Lite specification with its data: the first and the last day that each date may mean, what kind of span that is,
/// how certain, and the date in words.</summary>
internal sealed class VegaLiteWriter(TimelineOptions options, Action<TimelineProblem> onProblem) : TimelineWriter(options, onProblem)
{
    // What a JavaScript date holds.
    private const long FirstYear = -271820;
    private const long LastYear = 275759;

    public override void Write(IReadOnlyList<TimelineEvent> entries, TextWriter output, CancellationToken cancellation)
    {
        using var stream = new JsonStream(output);
        Utf8JsonWriter json = stream.Json;
        var labels = new HashSet<string>(StringComparer.Ordinal);
        json.WriteStartObject();
        foreach ((string name, JsonNode? part) in VegaLiteSpec.Of(Options.Title, Options.Lanes != TimelineLanes.None))
        {
            json.WritePropertyName(name);
            part!.WriteTo(json);
        }
        json.WriteStartObject("data");
        json.WriteStartObject("format");
        json.WriteStartObject("parse");
        json.WriteString("earliest", "date");
        json.WriteString("latest", "date");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("values");
        for (int i = 0; i < entries.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            TimelineEvent entry = entries[i];
            if (Why(entry.Date) is { } why) OnProblem(new(IsLeftOut: true, entry.Id, $"Vega-Lite draws dates, and {why}; it is left out."));
            else
            {
                Write(json, entry, entry.Date!, i, labels);
                stream.Flush();
            }
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        stream.Flush();
        output.Write('\n');
    }

    private static string? Why(EdtfDate? date)
    {
        if (date is null) return "no date is known";
        if (date.Bounds is { Earliest: null, Latest: null }) return "its date names no year";
        return IsDrawn(date.Bounds.Earliest) && IsDrawn(date.Bounds.Latest) ? null : "its year is beyond JavaScript's calendar";

        static bool IsDrawn(CalendarDay? day) => day is null or { Year: >= FirstYear and <= LastYear };
    }

    private void Write(Utf8JsonWriter json, TimelineEvent entry, EdtfDate date, int order, HashSet<string> labels)
    {
        EdtfBounds bounds = date.Bounds;
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteNumber("order", order);
        json.WriteString("label", Label(entry, labels));
        json.WriteString("headline", entry.Headline);
        json.WriteString("date", date.ToString());
        json.WriteString("when", date.ToDisplayString());
        Day(json, "earliest", bounds.Earliest);
        Day(json, "latest", bounds.Latest);
        json.WriteString("extent", Extent(date));
        if (bounds.Earliest is null || bounds.Latest is null) json
            .WriteString("open", (bounds.Earliest is null ? bounds.StartLimit : bounds.EndLimit) == Limit.Open ? "open" : "unknown");
        json.WriteString("certainty", Certainty(date));
        json.WriteString("sources", string.Join("; ", entry.Accounts.Select(account => MentionSource.Of(account))
            .Distinct(StringComparer.Ordinal)));
        if (entry.Conflicts.Count > 0) json.WriteString("conflicts", string.Join("; ", entry.Conflicts));
        if (entry.Accounts.Select(account => account.Article?.Url).FirstOrDefault(url => url is not null) is { } address) json
            .WriteString("url", address);
        if (Options.LaneOf(entry) is { } lane) json.WriteString("lane", lane);
        json.WriteEndObject();
    }

    // A row of the drawing is told from others by its label.
    private static string Label(TimelineEvent entry, HashSet<string> labels)
    {
        if (entry.Headline.Length > 0 && labels.Add(entry.Headline)) return entry.Headline;
        string label = entry.Headline.Length > 0 ? $"{entry.Headline} ({entry.Id})" : entry.Id;
        labels.Add(label);
        return label;
    }

    /// <summary>Whether it is a day, lasts through its span, falls somewhere within it, or has but one end.</summary>
    private static string Extent(EdtfDate date) => date.Bounds switch
    {
        { Earliest: null } => "to an end",
        { Latest: null } => "from a beginning",
        { Earliest: { } first, Latest: { } last } when first == last => "day",
        _ => date.Kind is EdtfKind.Interval or EdtfKind.AllOf ? "through" : "within",
    };

    private static string Certainty(EdtfDate date) => (date.IsUncertain || date.Kind == EdtfKind.OneOf, date.IsApproximate) switch
    {
        (true, true) => "uncertain and approximate",
        (true, false) => "uncertain",
        (false, true) => "approximate",
        _ => "certain",
    };

    // As ECMAScript reads years of more or fewer than four digits, and those before our era: with a sign and six digits.
    private static void Day(Utf8JsonWriter json, string name, CalendarDay? day)
    {
        if (day is not { } known) json.WriteNull(name);
        else json.WriteString(name, known.Year is >= 0 and <= 9999
            ? string.Create(CultureInfo.InvariantCulture, $"{known.Year:0000}-{known.Month:00}-{known.Day:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{known.Year:+000000;-000000}-{known.Month:00}-{known.Day:00}"));
    }
}
