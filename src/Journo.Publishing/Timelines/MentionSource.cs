namespace Journo.Publishing.Timelines;

/// <summary>Who tells an account, and where.</summary>
internal static class MentionSource
{
    /// <summary>"Ida Moss, in Ferries stay (Harbour Post, 5 May 2018)".</summary>
    /// <param name="account">The account.</param>
    /// <param name="title">Makes the article's title of its words; as they are, if null.</param>
    /// <param name="text">Makes any other text of its words; as they are, if null.</param>
    public static string Of(SourcedMention account, Func<Article, string>? title = null, Func<string, string>? text = null)
    {
        text ??= words => words;
        if (account.Article is not { } article) return text(account.Teller);
        string named = title?.Invoke(article) ?? TitleOf(article);
        string stance = account.Claim?.Stance.Phrase() is { } phrase ? $", {phrase}" : "";
        string speaker = account.Claim?.Speaker is { Length: > 0 } who ? $"{text(who)}{stance}, in " : "";
        string published = string.Join(", ", new[] { article.Publisher, article.Published?.ToDisplayString() }
            .Where(part => !string.IsNullOrEmpty(part)).Select(part => text(part!)));
        return published.Length == 0 ? speaker + named : $"{speaker}{named} ({published})";
    }

    /// <summary>The article's title; its id where it has none.</summary>
    public static string TitleOf(Article article) => article.Title.Length > 0 ? article.Title : article.Id;
}
