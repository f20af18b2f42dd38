using System.Text.Json.Nodes;

namespace Journo.Publishing.Reviews;

/// <summary>Works that stand outside of the dataset, as schema.org's CreativeWork.</summary>
internal static class CitedWork
{
    /// <summary>What a piece of evidence cites.</summary>
    public static JsonObject Of(Evidence evidence, FieldProblems problems)
    {
        return SchemaThing.Of("CreativeWork",
            ("name", SchemaThing.Words(evidence.Title)),
            ("author", SchemaThing.Authors(evidence.Author)),
            ("publisher", SchemaThing.Organization(evidence.Publisher)),
            ("datePublished", problems.Date(evidence.Published, "citation.datePublished")),
            ("url", Address(evidence.Url, "citation.url")),
            ("archivedAt", Address(evidence.ArchiveUrl, "citation.archivedAt")));

        string? Address(string? url, string field)
        {
            if (string.IsNullOrWhiteSpace(url)) return null;
            string? address = SchemaThing.Page(url)?.OriginalString.Trim();
            if (address is null) problems
                .Warn(field, $"'{url}' of the evidence {evidence.Id} is no address that begins with http:// or https://, and is left out.");
            return address;
        }
    }

    /// <summary>The article that a claim stands in.</summary>
    /// <param name="article">The article.</param>
    /// <param name="published">Its date, as schema.org has it.</param>
    public static JsonObject Of(Article article, string? published) => SchemaThing.Of("CreativeWork",
        ("url", SchemaThing.Page(article.Url)?.OriginalString.Trim()),
        ("headline", SchemaThing.Words(article.Title)),
        ("author", SchemaThing.Authors(article.Byline is { } byline ? [byline] : [])),
        ("publisher", SchemaThing.Organization(article.Publisher)),
        ("datePublished", published));
}
