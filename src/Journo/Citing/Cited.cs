using Journo.Citations;

namespace Journo.Citing;

/// <summary>What is cited: a work, as an article or as a citation of it, and the row that stands in it.</summary>
/// <param name="Work">The work, which has a key only if it came with one.</param>
/// <param name="Article">The article that the work is; null for a work that is none.</param>
/// <param name="Row">The claim, quotation or other row; null where the work as a whole is cited.</param>
/// <param name="Claim">The claim that the row is or stands in, where it is known.</param>
internal sealed record Cited(Citation Work, Article? Article = null, IArticleRow? Row = null, Claim? Claim = null)
{
    /// <summary>A whole article, or a row of one.</summary>
    public static Cited Of(Article article, IArticleRow? row = null, Claim? claim = null) =>
        new(ArticleCitation.Of(article), article, row, claim ?? row as Claim);
}
