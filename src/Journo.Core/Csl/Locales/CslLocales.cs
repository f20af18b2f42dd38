using System.Collections.Concurrent;
using System.Xml;
using System.Xml.Linq;
using Journo.Csl.Locales;

namespace Journo.Csl;

/// <summary>
/// Finds locales: in a folder of <c>locales-xx-XX.xml</c> files where one is given, and the American English one that Journo has of its own.
/// Files are read when first asked for. Thread-safe.
/// </summary>
public sealed class CslLocales
{
    private const string Root = "en-US";
    private readonly string? _folder;
    private readonly ConcurrentDictionary<string, LocaleLayer?> _layers = new(StringComparer.OrdinalIgnoreCase);

    private CslLocales(string? folder) => _folder = folder;

    /// <summary>Journo's own American English locale alone.</summary>
    public static CslLocales Embedded { get; } = new(null);

    /// <summary>The locale files in a folder, over Journo's own; null for Journo's own alone.</summary>
    public static CslLocales In(string? folder) => folder is null ? Embedded : new(folder);

    /// <summary>
    /// The locale for a language: American English, below the language's main dialect, below the dialect itself, below what the style changes
    /// for any language, for the language and for the dialect.
    /// </summary>
    /// <param name="language">BCP 47 tag; null or empty for American English.</param>
    /// <param name="styleLocales">The <c>locale</c> elements of a style.</param>
    internal CslLocale For(string? language, IEnumerable<XElement>? styleLocales = null)
    {
        string tag = LanguageTag.Normalize(language) ?? Root;
        var layers = new[] { Root, LanguageTag.MainDialect(tag), tag }.Distinct(StringComparer.OrdinalIgnoreCase).Select(File).OfType<LocaleLayer>().ToList();
        var changes = (styleLocales ?? []).Select(LocaleLayer.Read).ToList();
        layers.AddRange(changes.Where(change => string.IsNullOrEmpty(change.Language)));
        layers.AddRange(changes.Where(change => string.Equals(change.Language, LanguageTag.Language(tag), StringComparison.OrdinalIgnoreCase)));
        layers.AddRange(changes.Where(change => tag.Contains('-', StringComparison.Ordinal) && string.Equals(change.Language, tag, StringComparison.OrdinalIgnoreCase)));
        return new(tag, layers);
    }

    private LocaleLayer? File(string tag) => _layers.GetOrAdd(tag, Load);

    private LocaleLayer? Load(string tag)
    {
        string name = $"locales-{tag}.xml";
        if (_folder is not null && Path.Combine(_folder, name) is var path && System.IO.File.Exists(path))
        {
            using var file = System.IO.File.OpenRead(path);
            return Read(file);
        }
        using var own = typeof(CslLocales).Assembly.GetManifestResourceStream("Csl." + name);
        return own is null ? null : Read(own);
    }

    private static LocaleLayer Read(Stream stream)
    {
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 8_000_000, IgnoreComments = true });
        return LocaleLayer.Read(XDocument.Load(reader).Root!);
    }
}
