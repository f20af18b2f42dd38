using Journo.Extraction;

namespace Journo.Core.Tests.Extraction;

/// <summary>Short ways to read a text that was written for a test.</summary>
internal static class Reading
{
    public static ArticleReading Of(string text, string? published = null) =>
        ArticleReader.Read(new Article { Id = "a", Text = text, Published = published is null ? null : EdtfDate.Parse(published) });

    public static Claim Claim(this ArticleReading reading, string words) => Assert.Single(reading.Claims, claim => claim.Text.Contains(words, StringComparison.Ordinal));

    public static Entity Entity(this ArticleReading reading, string name) => Assert.Single(reading.Entities, entity => entity.Name == name);
}
