using Journo.Extraction;
namespace Journo.Testing;

/// <summary>Short ways to read a text that was written for a test.</summary>
internal static class Reading
{
    public static ArticleExtraction Of(string text, string? published = null) =>
        InEnglish.Reader.Read(new Article { Id = "a", Text = text, Published = published is null ? null : EdtfDate.Parse(published) });

    /// <summary>The same with what led to the rows.</summary>
    public static (ArticleExtraction Rows, ExtractionTraces Traces) Traced(string text, string? published = null)
    {
        var traces = new ExtractionTraces();
        return (InEnglish.Reader.Read(new Article { Id = "a", Text = text, Published = published is null ? null
            : EdtfDate.Parse(published) }, traces, default), traces);
    }

    public static Claim Claim(this ArticleExtraction reading, string words) =>
        Assert.Single(reading.Claims, claim => claim.Text.Contains(words, StringComparison.Ordinal));

    public static Entity Entity(this ArticleExtraction reading, string name) =>
        Assert.Single(reading.Entities, entity => entity.Name == name);
}
