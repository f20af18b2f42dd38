using System.Globalization;
using System.Text;

namespace Journo.Analysis.Sourcing;

/// <summary>The compact view of a measurement in plain characters.</summary>
internal sealed class SourcingDrawing
{
    public const int UsualWidth = 79; // a terminal of 80 columns breaks a full line

    private const int NarrowestWidth = 40;
    private const int MostRows = 8;
    private const int Numbers = 14; // "  1234  100 % "

    private readonly StringBuilder _text = new();
    private readonly int _width;

    private SourcingDrawing(int width) => _width = Math.Max(width, NarrowestWidth);

    /// <summary>The lines, joined by line feeds; none is longer than the width.</summary>
    public static string Of(SourcingMeasurement measurement, int width)
    {
        var drawing = new SourcingDrawing(width);
        drawing.Write(measurement);
        return drawing._text.ToString().TrimEnd('\n');
    }

    private void Write(SourcingMeasurement measurement)
    {
        Line(measurement.Title);
        string articles = measurement.Articles == 1 ? "" : Count(measurement.Articles, "article") + ", ";
        Line($"{articles}{Count(measurement.Claims, "claim")}, {Count(measurement.Questions, "question")}");

        Heading("Attribution", "of all claims");
        Bar("in the sentence", measurement.Explicit, measurement.Claims);
        Bar("inherited", measurement.Inherited, measurement.Claims);
        Bar("author's own voice", measurement.OwnVoice, measurement.Claims);
        if (measurement.Attributed > 0) Sources(measurement);
        if (measurement.Quotes > 0)
        {
            Heading("Quotes by speaker", "of all quotes");
            foreach (SpeakerTally speaker in measurement.Speakers.Take(MostRows)) Bar(
                speaker.Speaker.Length > 0 ? speaker.Speaker : "(no speaker)", speaker.Quotes, measurement.Quotes);
            More(measurement.Speakers.Count, "speaker");
        }
        _text.Append('\n');
        Line(string.Create(
            CultureInfo.InvariantCulture,
            $"Hedges {measurement.Hedges} ({measurement.HedgeDensity:0.00} a claim)   Links "
            + $"{(measurement.Links is { } links ? links.Count : "not known")}   Documents {measurement.Documents.Count}"));
    }

    private void Sources(SourcingMeasurement measurement)
    {
        Heading("Rests on", "of attributed claims");
        if (measurement.LeadingOutlet is { } outlet) Bar($"one outlet, {outlet.Name}", outlet.Claims, measurement.Attributed);
        Bar("unnamed sources", measurement.Unnamed, measurement.Attributed);
        Heading("Sources", "of attributed claims");
        foreach (SourceTally source in measurement.Sources.Take(MostRows)) Bar(source.Name, source.Claims, measurement.Attributed);
        More(measurement.Sources.Count, "source");
        if (measurement.LeadingOutlet is { Names.Count: > 0 } named) Wrapped($"  {named.Name} also as: ", named.Names);
        Heading("Kinds of source", "of all claims");
        foreach (SourceKindTally kind in measurement.Kinds) Bar(
            kind.Kind?.ToString() ?? "(not in the table of sources)", kind.Claims, measurement.Claims);
    }

    private void Heading(string what, string whole)
    {
        _text.Append('\n');
        Line($"{what} ({whole})");
    }

    private void Line(string line) => _text.Append(Cut(line, _width)).Append('\n');

    private void Wrapped(string head, TextList names)
    {
        string line = head;
        for (int i = 0; i < names.Count; i++)
        {
            string name = names[i] + (i + 1 < names.Count ? ", " : "");
            if (line.Length > 4 && line.Length + name.TrimEnd().Length > _width)
            {
                Line(line.TrimEnd());
                line = "    ";
            }
            line += name;
        }
        Line(line.TrimEnd());
    }

    private void Bar(string label, long part, long whole)
    {
        int left = (_width - Numbers) / 2, right = _width - Numbers - left - 2;
        double share = SourcingMeasurement.Share(part, whole);
        string bar = new('#', (int)Math.Round(share * right, MidpointRounding.AwayFromZero));
        double percent = Math.Round(100 * share, MidpointRounding.AwayFromZero);
        Line(string.Create(
            CultureInfo.InvariantCulture, $"  {Cut(label, left).PadRight(left)}{part,6} {percent,4:0} % {bar}").TrimEnd());
    }

    private void More(int all, string what)
    {
        if (all > MostRows) Line($"  and {Count(all - MostRows, what)} more");
    }

    private static string Count(long number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    // On one line, and no longer than there is room; a cut never parts a surrogate pair.
    private static string Cut(string words, int room)
    {
        string line = words.ReplaceLineEndings(" ");
        if (line.Length <= room) return line;
        int end = room - 3;
        if (char.IsHighSurrogate(line[end - 1])) end--;
        return line[..end] + "...";
    }
}
