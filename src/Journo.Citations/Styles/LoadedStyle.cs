using Journo.Citations.Claims;
using Journo.Citations.Csl;
using Journo.Citations.Csl.Locales;
using Journo.Citations.Csl.Styles;

namespace Journo.Citations.Styles;

/// <summary>A style that is ready for use, with its locales and the language that it will speak.</summary>
internal sealed record LoadedStyle
{
    /// <summary>The rules.</summary>
    public required CslStyle Style { get; init; }
    /// <summary>What the style that was asked for is called.</summary>
    public required string Name { get; init; }
    /// <summary>Where words are found.</summary>
    public required CslLocales Locales { get; init; }
    /// <summary>BCP 47 tag.</summary>
    public required string Language { get; init; }
    /// <summary>How it cites in the running text.</summary>
    public required CitePlace Place { get; init; }

    /// <summary>The words of the language, with the style's own changes.</summary>
    public CslLocale Locale => Locales.For(Language, Style.Locales);

    /// <summary>Loads a style and the locales around it.</summary>
    /// <param name="found">As it was found; one that stands for another is resolved.</param>
    /// <param name="language">The language that is wanted; null for the style's own.</param>
    /// <param name="folders">Where styles and locales are looked for.</param>
    /// <exception cref="CslStyleException">The style or the locale is broken, or the style that it stands for is missing.</exception>
    public static LoadedStyle Load(FoundStyle found, string? language, StyleFolders folders)
    {
        FoundStyle rules = new StyleFinder(folders).Independent(found, out StyleHeader header, out string? own);
        using Stream stream = rules.Open();
        var style = CslStyle.Load(stream, rules.Place);
        return new()
        {
            Style = style,
            Name = found.Name,
            Locales = CslLocales.In(folders.LocalesFor(found.Folder)),
            Language = language ?? own ?? style.DefaultLocale ?? "en-US",
            Place = style.IsNote ? CitePlace.Note : header.CitationFormat is "numeric" or "label" ? CitePlace.Number : CitePlace.Text,
        };
    }

    /// <summary>A processor that has been given nothing yet.</summary>
    public CslProcessor Processor() => new(Style, Locales, Language);
}
