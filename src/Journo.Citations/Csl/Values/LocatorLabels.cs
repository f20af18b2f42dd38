using Journo.Citations.Csl.Locales;

namespace Journo.Citations.Csl.Values;

/// <summary>What a locator can count, and how its name is recognised within a locator.</summary>
internal static class LocatorLabels
{
    private static readonly string[] Names =
    [
        "act", "appendix", "article-locator", "book", "canon", "chapter", "column", "elocation", "equation", "figure", "folio", "issue",
            "line", "note", "opus", "page",
        "paragraph", "part", "rule", "scene", "section", "sub-verbo", "supplement", "table", "title-locator", "verse", "volume",
    ];

    /// <summary>The term that a word is a form of in the locale, without its full stop; null where it is none.</summary>
    public static string? Find(string word, CslLocale locale)
    {
        if (word.Length == 0) return null;
        foreach (string name in Names)
            if (Is(locale.Term(name, Locales.TermForm.Short)) || Is(locale.Term(name, Locales.TermForm.Short, plural: true)))
                return name;
        return null;

        bool Is(string? term) => term is not null && term.AsSpan().TrimEnd('.').Equals(word, StringComparison.Ordinal);
    }
}
