using Journo.Publishing.Timelines;

namespace Journo.Publishing.Tests.Timelines;

/// <summary>What TimelineJS itself makes of what is written.</summary>
public sealed class TimelineJsReadsTests
{
    private const string Script =
        "<img src=x onerror=\"window.ran=true\"><script>window.ran=true</script>&lt;img src=x onerror=window.ran=true&gt;";

    [TimelineToolFact("@knight-lab/timelinejs", "puppeteer-core")]
    public void It_shows_a_slide_for_every_form_of_date_that_has_a_year() => ShowsAll(TimelineFormat.TimelineJS, "json");

    [TimelineToolFact("@knight-lab/timelinejs", "puppeteer-core")]
    public void It_reads_the_same_from_the_table() => ShowsAll(TimelineFormat.TimelineJSCsv, "csv");

    [TimelineToolFact("@knight-lab/timelinejs", "puppeteer-core")]
    public void It_shows_words_as_they_are_and_runs_none_of_them()
    {
        TimelineEvent entry = Told.Entry("e1", "2018", Script, speaker: Script, article: Told.Post with { Title = Script });
        foreach ((TimelineFormat format, string kind) in new[
            ] { (TimelineFormat.TimelineJS, "json"), (TimelineFormat.TimelineJSCsv, "csv") })
        {
            TimelineJsPage page = TimelineJsPage
                .Of(kind, Told.Write(format, [entry, Told.Entry("e2", "2019", "=1+1 & <b>", speaker: "@AT&T")],
                new() { Title = Script, Lanes = TimelineLanes.Source }).Text);
            Assert.Empty(page.Errors);
            Assert.False(page.Ran);
            Assert.Equal([Script, Script, "=1+1 & <b>"], page.Slides.Select(slide => slide.Headline));
            Assert.Contains(Script + ", in " + Script + " (Harbour Post, 5 May 2019)", page.Slides[1].Text, StringComparison.Ordinal);
            Assert.Equal([Script, "@AT&T"], page.Groups);
            Assert.Equal(["https://post.example/%40ferry?a=1&b=%77ww.x.example"], page.Slides[1].Links);
        }
    }

    private static void ShowsAll(TimelineFormat format, string kind)
    {
        TimelineEvent[] entries = [.. Told.Of(Told.EveryForm.Concat(Told.NoYear)), Told.Entry("undated", null)];
        (string text, List<TimelineProblem> problems) = Told
            .Write(format, entries, new() { Title = "Every form", Lanes = TimelineLanes.Source });
        TimelineJsPage page = TimelineJsPage.Of(kind, text);
        Assert.Empty(page.Errors);
        Assert.Equal(Told.NoYear.Length + 1, problems.Count(problem => problem.IsLeftOut));
        Assert.Equal(Told.EveryForm.Length + 1, page.Slides.Length);
        Assert.Equal(Told.EveryForm.Length, page.Markers);
        Assert.All(entries.Where(entry => entry.Date is not null
            && !problems.Any(problem => problem.IsLeftOut && problem.Event == entry.Id)), entry =>
        {
            TimelineJsPage.Slide slide = Assert.Single(page.Slides, slide => slide.Headline == entry.Headline);
            // Plain dates are in the words of the page's language.
            if (!entry.Date!.ToDisplayString().All(c => char.IsAsciiLetterOrDigit(c) || c == ' ') || entry.Date.IsApproximate
                || entry.Date.IsUncertain || entry.Date.Kind == EdtfKind.Season) Assert.Equal(Shown(entry.Date), slide.Date);
        });
    }

    private static string Shown(EdtfDate date) => date.ToDisplayString();
}
