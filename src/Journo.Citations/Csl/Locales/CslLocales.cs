using System.Collections.Concurrent;
using System.Xml.Linq;
using Journo.Citations.Csl.Styles;
using Journo.Values;

namespace Journo.Citations.Csl.Locales;

/// <summary>
/// Finds locales: in folders of <c>locales-xx-XX.xml</c> files where any are given, and the American English one that Journo has of its
/// own.
/// Files are read when first asked for. Thread-safe.
/// </summary>
public sealed class CslLocales
{
    private const string Root = "en-US";
    private readonly string[] _folders;
    private readonly ConcurrentDictionary<string, LocaleLayer?> _layers = new(StringComparer.OrdinalIgnoreCase);

    private CslLocales(string[] folders) => _folders = folders;

    /// <summary>Journo's own American English locale alone.</summary>
    public static CslLocales Embedded { get; } = new([]);

    /// <summary>The locale files in a folder, over Journo's own; null for Journo's own alone.</summary>
    public static CslLocales In(string? folder) => folder is null ? Embedded : new([folder]);

    /// <summary>The locale files in several folders, the first that has one winning, over Journo's own.</summary>
    public static CslLocales In(IEnumerable<string> folders) => new([.. folders]);

    /// <summary>Whether there is a file for the language, or for its main dialect.</summary>
    /// <param name="language">BCP 47 tag.</param>
    /// <exception cref="CslStyleException">The file is broken.</exception>
    public bool Has(string language)
    {
        string tag = LanguageTag.Normalize(language) ?? Root;
        return File(tag) is not null || File(LanguageTag.MainDialect(tag)) is not null;
    }

    /// <summary>
    /// The locale for a language: American English, below the language's main dialect, below the dialect itself, below what the style
    /// changes
    /// for any language, for the language and for the dialect.
    /// </summary>
    /// <param name="language">BCP 47 tag; null or empty for American English.</param>
    /// <param name="styleLocales">The <c>locale</c> elements of a style.</param>
    internal CslLocale For(string? language, IEnumerable<XElement>? styleLocales = null)
    {
        string tag = LanguageTag.Normalize(language) ?? Root;
        var layers = new[] { Root, LanguageTag.MainDialect(tag), tag }.Distinct(StringComparer.OrdinalIgnoreCase).Select(File)
            .OfType<LocaleLayer>().ToList();
        var changes = (styleLocales ?? []).Select(LocaleLayer.Read).ToList();
        layers.AddRange(changes.Where(change => string.IsNullOrEmpty(change.Language)));
        layers.AddRange(changes.Where(change => string.Equals(
            change.Language, LanguageTag.Language(tag), StringComparison.OrdinalIgnoreCase)));
        layers.AddRange(changes.Where(change => tag.Contains('-', StringComparison.Ordinal)
            && string.Equals(change.Language, tag, StringComparison.OrdinalIgnoreCase)));
        return new(tag, layers, isRoot: tag.Equals(Root, StringComparison.OrdinalIgnoreCase));
    }

    private LocaleLayer? File(string tag) => _layers.GetOrAdd(tag, Load);

    private LocaleLayer? Load(string tag)
    {
        string name = $"locales-{tag}.xml";
        string? path = _folders.Select(folder => Path.Combine(folder, name)).FirstOrDefault(System.IO.File.Exists);
        if (path is not null)
        {
            using var file = PlainFile.Open(path);
            return LocaleLayer.Read(StyleXml.Load(file, path));
        }
        using var own = typeof(CslLocales).Assembly.GetManifestResourceStream("Csl." + name);
        return own is null ? null : LocaleLayer.Read(StyleXml.Load(own, name));
    }
}
