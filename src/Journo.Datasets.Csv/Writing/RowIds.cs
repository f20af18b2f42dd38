using System.Text;

namespace Journo.Datasets.Csv.Writing;

/// <summary>Which id a row has in a dataset, where ids are unique over all articles.</summary>
internal static class RowIds
{
    private const int LongestSlug = 60;

    /// <summary>
    /// The id of an article's row: as it is where it begins with the article's id and a hyphen, else with that before it. It depends on
    /// nothing but the article and the row,
    /// so that it is the same whenever and wherever the article is written.
    /// </summary>
    public static string Within(string article, string id) =>
        id.Length > article.Length && id[article.Length] == '-'
            && id.StartsWith(article, StringComparison.Ordinal) ? id : $"{article}-{id}";

    /// <summary>The id of an article's row without the article's id before it.</summary>
    public static string Without(string article, string id) => Within(article, id) == id ? id[(article.Length + 1)..] : id;

    /// <summary>A text as an id: its letters and digits in lower case, with hyphens between.</summary>
    public static string Slug(string text, string fallback)
    {
        var slug = new StringBuilder();
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (slug.Length >= LongestSlug) break;
            if (Rune.IsLetterOrDigit(rune)) slug.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (slug.Length > 0 && slug[^1] != '-' && rune.Value is not ('\'' or '\u2019')) slug.Append('-');
        }
        string trimmed = slug.ToString().Trim('-');
        return trimmed.Length > 0 ? trimmed : fallback;
    }
}
