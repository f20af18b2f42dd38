using System.Management.Automation;
using System.Text;
using System.Text.Json.Nodes;
using Journo.Module.Tests.Hosting;

namespace Journo.Module.Tests.Commands;

/// <summary>Timelines written from the prompt.</summary>
public sealed class ExportTimelineTests : IDisposable
{
    private readonly PowerShellSession _session = new();
    private readonly TemporaryFolder _folder = new();

    public ExportTimelineTests() => _session.Run("Use-Dataset $args[0]", SmallDataset.Write(_session, _folder["small"])).Succeeded();

    public void Dispose()
    {
        _session.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("Export-Timeline", "t3 t2")]
    [InlineData("Get-TimelineEvent | Export-Timeline", "t3 t2")]
    [InlineData("Get-TimelineEvent t2 | Export-Timeline", "t2")]
    [InlineData("Get-Article ferry | Export-Timeline", "t3")]
    [InlineData("$e = Get-TimelineEvent t3; Use-Dataset -Reset; $e | Export-Timeline", "t3")]
    [InlineData("[pscustomobject]@{ id = 't2'; article = 'library' }, [pscustomobject]@{ id = 't3' } | Export-Timeline", "t3 t2")]
    [InlineData("Get-TimelineEvent nothing* | Export-Timeline", "")]
    public void What_comes_down_the_pipeline_is_in_the_timeline(string script, string ids) =>
        Assert.Equal(ids, string.Join(' ', Events(Text(script + " -WarningAction SilentlyContinue"))
            .Select(slide => (string?)slide!["unique_id"])));

    [Fact]
    public void A_slide_knows_the_claim_and_the_article_that_tell_it()
    {
        JsonNode slide = Events(Text("Get-TimelineEvent t3 | Export-Timeline -Lane Source"))[0]!;
        Assert.Equal(("The ferry opened", "Ida Brandt"), ((string?)slide["text"]!["headline"], (string?)slide["group"]));
        Assert.Contains("fares would rise by 12 percent", (string?)slide["text"]!["text"], StringComparison.Ordinal);
        Assert.Contains("Lindmouth Courier", (string?)slide["text"]!["text"], StringComparison.Ordinal);
        Assert.Equal("""{"year":1998,"month":6}""", slide["start_date"]!.ToJsonString());
    }

    [Theory]
    [InlineData("a.json", "{")]
    [InlineData("a.csv", "Year,")]
    [InlineData("a.ics", "BEGIN:VCALENDAR")]
    [InlineData("a.VL.json", "vega-lite")]
    [InlineData("a.svg", "<svg")]
    [InlineData("a.html", "<!doctype html>")]
    public void The_form_is_that_of_the_files_name(string name, string words)
    {
        string file = _folder[name];
        Assert.Equal([name], _session.Run("(Export-Timeline $args[0] -PassThru -WarningAction SilentlyContinue).Name", file).Texts());
        Assert.Contains(words, File.ReadAllText(file), StringComparison.OrdinalIgnoreCase);
        _session.Run("Export-Timeline $args[0] -Format ICalendar -Force -WarningAction SilentlyContinue", file).Succeeded();
        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_there_is_guarded()
    {
        string file = _folder["a.json"];
        _session.Run("Export-Timeline $args[0] -WhatIf -WarningAction SilentlyContinue", file).Succeeded();
        Assert.False(File.Exists(file));
        _session.Run("Export-Timeline -LiteralPath $args[0] -Encoding utf8BOM -WarningAction SilentlyContinue", file).Succeeded();
        byte[] written = File.ReadAllBytes(file);
        Assert.Equal(Encoding.UTF8.GetPreamble(), written[..3]);
        _session.Run("Export-Timeline $args[0] -NoClobber -WarningAction SilentlyContinue", file)
            .Failed("FileExists", ErrorCategory.ResourceExists);
        Assert.Equal(written, File.ReadAllBytes(file));
    }

    [Theory]
    [InlineData("TimelineJS", "t1: ", "no date is known")]
    [InlineData("ICalendar", "t3: ", "names no day")]
    [InlineData("VegaLite", "t1: ", "no date is known")]
    public void What_a_form_cannot_hold_is_a_warning_that_names_the_event_and_why(string format, string start, string why) =>
        Assert.Contains(_session.Run("Export-Timeline -Format $args[0] -WarningVariable w | Out-Null; $w", format).Texts(), warning =>
            warning.StartsWith(start, StringComparison.Ordinal) && warning.Contains(why, StringComparison.Ordinal));

    [Fact]
    public void Many_events_of_one_reason_are_one_warning()
    {
        _session.Run(
            "$events = 1..8 | ForEach-Object { [Journo.EventMention]@{ Id = \"u$_\"; Article = 'none'; Headline = \"Thing $_ happens\" } }")
            .Succeeded();
        string warning = Assert.Single(_session.Run("$events | Export-Timeline -WarningVariable w | Out-Null; $w").Texts());
        Assert.StartsWith("u1, u2, u3, u4, u5 and 3 more: ", warning, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7 | Export-Timeline", "NotAnEvent", ErrorCategory.ObjectNotFound, "-Dataset")]
    [InlineData("[pscustomobject]@{ Id = 'nobody' } | Export-Timeline", "NotAnEvent", ErrorCategory.ObjectNotFound, "-Dataset")]
    [InlineData("Export-Timeline Env:/x", "WrongProvider", ErrorCategory.InvalidArgument, "file system")]
    [InlineData("Export-Timeline -Dataset /nowhere/at/all", "FolderNotFound", ErrorCategory.ObjectNotFound, "nowhere")]
    public void What_keeps_a_timeline_from_being_written_is_said(string script, string id, ErrorCategory category, string words) =>
        Assert.Contains(words, _session.Run(script).Failed(id, category).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("Date = '14 May 2021'", """{"year":2021,"month":5,"day":14} The ferry opened""")]
    [InlineData("Date = '1998-06'; Headline = 'The ferry sails'", """{"year":1998,"month":6} The ferry sails""")]
    [InlineData("Date = [datetime]'2021-05-14'; Headline = ''", """{"year":2021,"month":5,"day":14} The ferry opened""")]
    [InlineData("Date = ''", "")]
    public void A_date_and_a_headline_that_were_edited_in_a_row_count(string columns, string slide) => Assert.Equal(slide,
        string.Join('|', Events(Text($"[pscustomobject]@{{ Id = 't3'; {columns} }} | Export-Timeline -WarningAction Ignore"))
            .Select(e => $"{e!["start_date"]!.ToJsonString()} {e["text"]!["headline"]}")));

    [Fact]
    public void An_edited_date_that_is_none_is_an_error_and_the_other_rows_are_written()
    {
        Outcome run = _session.Run(
            "[pscustomobject]@{ Id = 't3'; Date = 'soon' }, [pscustomobject]@{ Id = 't2' } | Export-Timeline -Format TimelineJSCsv");

        Assert.Contains("'t3'", Assert.Single(run.Errors).ToString(), StringComparison.Ordinal);
        Assert.NotEmpty(run.Output);
    }

    private static JsonArray Events(string json) => JsonNode.Parse(json)!["events"]!.AsArray();

    private string Text(string script) => string.Join('\n', _session.Run(script).Texts());
}
