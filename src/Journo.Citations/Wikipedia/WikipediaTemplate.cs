namespace Journo.Citations.Wikipedia;

/// <summary>Which of Wikipedia's citation templates a work is cited with, and what that calls the work it appeared in.</summary>
internal static class WikipediaTemplate
{
    /// <summary>"cite news", and "newspaper", "work" or the like.</summary>
    public static (string Name, string Container) Of(Citation item)
    {
        if (item.Type is "post" or "post-weblog" && Tweet(item) is not null) return ("cite tweet", "");
        if (Is(item, "podcast")) return ("cite podcast", "website");
        if (Is(item, "press release") || Is(item, "press-release")) return ("cite press release", "website");
        return item.Type switch
        {
            "article-newspaper" => ("cite news", "newspaper"),
            "article-magazine" => ("cite magazine", "magazine"),
            "article-journal" or "review" or "review-book" => ("cite journal", "journal"),
            "article" => item.Url?.Contains("arxiv.org", StringComparison.OrdinalIgnoreCase) == true
                || item.ContainerTitle is null ? ("cite web", "website") : ("cite journal", "journal"),
            "book" or "chapter" or "classic" or "pamphlet" or "musical_score" or "manuscript" => ("cite book", "title"),
            "entry-encyclopedia" or "entry-dictionary" or "entry" => ("cite encyclopedia", "encyclopedia"),
            "paper-conference" => ("cite conference", "book-title"),
            "report" or "standard" or "regulation" or "bill" or "legislation" or "treaty" or "hearing" => ("cite report", "work"),
            "thesis" => ("cite thesis", "work"),
            "interview" => ("cite interview", "work"),
            "map" => ("cite map", "work"),
            "speech" => ("cite speech", "work"),
            "broadcast" or "motion_picture" or "song" or "performance" => ("cite AV media", "work"),
            _ => ("cite web", "website"),
        };
    }

    /// <summary>User and number of a post on Twitter or X, from its address; null where it is none.</summary>
    public static (string User, string Number)? Tweet(Citation item)
    {
        if (!Uri.TryCreate(item.Url, UriKind.Absolute, out Uri? url)) return null;
        string host = url.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? url.Host[4..] : url.Host;
        if (host.ToLowerInvariant() is not ("twitter.com" or "x.com" or "mobile.twitter.com")) return null;
        return url.AbsolutePath.Trim('/').Split('/') is [var user, "status" or "statuses", var number, ..] && number.Length > 0
            && number.All(char.IsAsciiDigit) ? (user, number) : null;
    }

    private static bool Is(Citation item, string word) =>
        item.Field("genre")?.Contains(word, StringComparison.OrdinalIgnoreCase) == true
            || item.Field("medium")?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;
}
