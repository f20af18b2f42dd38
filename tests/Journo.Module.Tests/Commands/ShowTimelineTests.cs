using Journo.Module.Tests.Hosting;

namespace Journo.Module.Tests.Commands;

public sealed class ShowTimelineTests(SmallDatasetInPlay small) : IClassFixture<SmallDatasetInPlay>
{
    private const string Bridge =
        "$a = 'The bridge opens','','The council voted for the bridge on 14 March 1978. The bridge opened in 1984.' | Import-Article -Id "
        + "bridge -Published 2024-05-03;";

    private readonly PowerShellSession _session = small.Session;

    private IReadOnlyList<string> Lines(string script) => [.. _session.Run(script).Texts()];

    [Fact]
    public void A_dataset_an_article_its_events_and_their_ids_are_drawn_alike()
    {
        IReadOnlyList<string> article = Lines($"{Bridge} $a | Show-Timeline -Width 100");
        Assert.Contains(article, line => line.Contains('●', StringComparison.Ordinal)
            && line.Contains("14 March 1978", StringComparison.Ordinal));
        Assert.Contains(article, line => line.Contains('━', StringComparison.Ordinal) && line.Contains("1984", StringComparison.Ordinal));
        Assert.Equal(article, Lines($"{Bridge} $a | Get-TimelineEvent | Show-Timeline -Width 100"));
        Assert.Equal(
            article, Lines(
            $"{Bridge} $a | Get-TimelineEvent | ForEach-Object {{ [pscustomobject]@{{ Id = $_.Id; Article = $_.Article }} }} | "
            + $"Show-Timeline -Width 100"));
        Assert.Equal(Lines("Show-Timeline -Width 100"), Lines("Get-TimelineEvent | Show-Timeline -Width 100"));
    }

    [Fact]
    public void No_line_is_wider_than_asked() =>
        Assert.All(Lines($"{Bridge} $a | Show-Timeline -Width 44"), line => Assert.True(line.Length <= 44, line));

    [Fact]
    public void Colours_are_those_that_PSStyle_allows()
    {
        string Draw(string rendering, string more = "") =>
            string.Join(
            '\n', Lines(
            $"{Bridge} $before = $PSStyle.OutputRendering; $PSStyle.OutputRendering = '{rendering}'; try {{ $a | Show-Timeline -Width "
            + $"100 {more} }} finally {{ $PSStyle.OutputRendering = $before }}"));
        Assert.Contains('\e', Draw("Ansi"));
        Assert.DoesNotContain('\e', Draw("PlainText"));
        Assert.DoesNotContain('\e', Draw("Ansi", "-Plain"));
        Assert.DoesNotContain('\e', Draw("Host"));
    }

    [Fact]
    public void ASCII_is_used_where_it_is_asked_for() =>
        Assert.All(Lines($"{Bridge} $a | Show-Timeline -Ascii -Width 100"), line =>
        Assert.All(line, c => Assert.True(char.IsAscii(c), line)));

    [Fact]
    public void Lanes_have_headings() =>
        Assert.Contains("The bridge opens", Lines($"{Bridge} $a | Show-Timeline -Lanes Article -Width 100"));

    [Fact]
    public void What_is_no_event_is_named_and_the_rest_is_drawn()
    {
        Outcome outcome = _session.Run($"{Bridge} @($a, 5) | Show-Timeline -Width 100");
        Assert.Contains(outcome.Errors, error => error.FullyQualifiedErrorId.StartsWith("NotAnEvent", StringComparison.Ordinal));
        Assert.NotEmpty(outcome.Output);
    }

    [Fact]
    public void A_drawing_and_a_page_are_exported_by_their_names()
    {
        using var folder = new TemporaryFolder();
        _session.Run($"{Bridge} foreach ($e in 'svg', 'html') {{ $a | Export-Timeline \"$($args[0])/x.$e\" -Title 'Bridge' }}", folder.Path)
            .Succeeded();
        Assert.StartsWith("<svg", File.ReadAllText(folder["x.svg"]), StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(folder["x.html"]), StringComparison.Ordinal);
    }
}
