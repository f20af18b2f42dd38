namespace Journo.Citations.Tests;

/// <summary>Articles, claims and quotes made up for these tests.</summary>
internal static class Example
{
    public static Article Article(
        string id = "a1", string title = "Who Runs the Harbour?", string? byline = "By Anna van Dijk and Brian Ross Jr.",
        string? publisher = "The Harbour Times", string? published = "2019-03-05", string? retrieved = "2020-04-01",
        string? url = "https://harbour.example/who?id=1&x=50%25_y#top") => new()
        {
            Id = id,
            Title = title,
            Byline = byline,
            Publisher = publisher,
            Url = url,
            Published = published is null ? null : EdtfDate.Parse(published),
            Retrieved = retrieved is null ? null : EdtfDate.Parse(retrieved),
        };

    public static Claim Claim(string id = "c1") => new()
    {
        Id = id,
        Article = "a1",
        Paragraph = 4,
        Sentence = 9,
        Text = "The mayor sold 50% of the quay & kept it quiet.",
        Speaker = "Cora Lund",
        Chain = ["The Harbour Times", "two officials", "Cora Lund"],
        Attribution = AttributionKind.Inherited,
        Hedges = ["reportedly"],
    };

    public static Quote Quote(string id = "q1") => new() { Id = id, Article = "a1", Text = "I sold nothing", Speaker = "Cora Lund" };

    public static string Export(CitationFormat format, params (Article, Claim?, Quote?)[] items)
    {
        using var output = new StringWriter();
        CitationExporter.Write(items, format, output);
        return output.ToString();
    }

    public static string Export(CitationFormat format, Article article) => Export(format, (article, null, null));

    /// <summary>Titles, names and outlets that need escaping somewhere.</summary>
    public static IReadOnlyList<string> Hostile { get; } =
    [
        "50% of $100 & more_or_less #1", "A {braced} title", "An unmatched { brace", "An unmatched } brace", @"C:\path\to ~home^2",
            "“Curly” – dashes — and ‘quotes’",
        "Zoë Müller's Ångström über Straße", "北京的天气", "Заголовок статьи", "عنوان المقال", "Emoji 🎉 in a title", "Ends in a backslash \\",
            "A \"straight\" quote", "1, 2 and 3",
        "TY  - NEWS", "ER  - ", "@article{x, title={y}}", "Tab\tand\r\nline", "<b>bold</b> & <i>x</i>", "a = {b}, c", "''two''",
            "``ticks''", "x--y---z", "% comment",
    ];
}
