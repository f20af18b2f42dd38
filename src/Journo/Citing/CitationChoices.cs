using System.Management.Automation;
using Journo.Citations;
using Journo.Citations.Csl.RichTexts;
using Journo.Citations.Csl.Styles;
using Journo.Citations.Styles;
using Journo.Cmdlets;
using Journo.Commands;

namespace Journo.Citing;

/// <summary>What Export-Citation's parameters come to: one form, and for readers a style.</summary>
internal sealed record CitationChoices
{
    private const string Usual = "journo-news";
    /// <summary>What the plain form has always been: a list as footnote styles have it.</summary>
    private const string Plain = "journo-note";

    /// <summary>The form.</summary>
    public CitationFormat Format { get; private init; }
    /// <summary>The style; null for forms that other programs read.</summary>
    public LoadedStyle? Style { get; private init; }
    /// <summary>What a style is rendered as.</summary>
    public RichTextForm Form { get; private init; }
    /// <summary>Works, rows or both; null where it was not said.</summary>
    public CitationMode? Mode { get; private init; }
    /// <summary>What the user should know.</summary>
    public IReadOnlyList<string> Warnings { get; private init; } = [];

    /// <summary>Whether rows are cited by themselves.</summary>
    public bool CitesRows => Mode != CitationMode.Bibliography && (Style is not null || Mode is not null);

    /// <summary>The choices of one command.</summary>
    /// <param name="command">The command, its parameters bound.</param>
    /// <param name="path">The file that is written; null where there is none.</param>
    /// <exception cref="CslStyleException">The style is not found, or broken.</exception>
    /// <exception cref="PathException">A folder is not in the file system, or parameters contradict each other.</exception>
    public static CitationChoices Of(ExportCitationCommand command, string? path)
    {
        string extension = System.IO.Path.GetExtension(path ?? "").ToLowerInvariant();
        bool styled = command.Style is not null || command.StylePath is not null || command.Language is not null
            || command.IsBound(nameof(command.As));
        CitationFormat format = command.IsBound(nameof(command.Format)) ? command.Format : styled ? CitationFormat.Csl
            : FormatOf(path, extension);
        if (styled && format is not (CitationFormat.Csl or CitationFormat.Text))
        {
            throw new PSArgumentException(
                $"-Style, -StylePath, -Language and -As are for -Format Csl, not for {format}, which other programs read.");
        }
        CitationMode? mode = command.IsBound(nameof(command.Mode)) ? command.Mode : format == CitationFormat.Text
            ? CitationMode.Bibliography : null;
        if (format is not (CitationFormat.Csl or CitationFormat.Text)) return new() { Format = format, Mode = mode };

        LoadedStyle style = Load(command, format == CitationFormat.Text ? Plain : Usual);
        return new()
        {
            Format = format,
            Style = style,
            Mode = mode,
            Form = command.IsBound(nameof(command.As)) ? command.As
                : extension switch { ".html" or ".htm" => RichTextForm.Html, ".md" or ".markdown" => RichTextForm.Markdown, _ =>
                RichTextForm.Text },
            Warnings = style.Locales.Has(style.Language) ? []
                : [$"No words are found for the language '{style.Language}', so English ones are used. Put locales-{style.Language}.xml "
                + $"beside the style, or in a folder that -StylePath names."],
        };
    }

    private static LoadedStyle Load(ExportCitationCommand command, string usual)
    {
        PathIntrinsics paths = command.SessionState.Path;
        StyleFolders folders = StyleFolders
            .OfThisMachine([.. (command.StylePath ?? []).SelectMany(path => FilePaths.Resolve(paths, path))]);
        string name = command.Style ?? usual;
        return LoadedStyle.Load(File(paths, name) ?? new StyleFinder(folders).Find(name), command.Language, folders);
    }

    /// <summary>The file that the user names; null where it is a style's name.</summary>
    private static FoundStyle? File(PathIntrinsics paths, string name)
    {
        bool isPath = name.AsSpan().IndexOfAny('/', '\\') >= 0;
        if (!isPath && !name.EndsWith(".csl", StringComparison.OrdinalIgnoreCase)) return null;
        string file = FilePaths.Literal(paths, name);
        if (System.IO.File.Exists(file)) return new(System.IO.Path.GetFileNameWithoutExtension(file), file);
        return isPath ? throw new CslStyleException(file, 0, 0, "There is no such file",
            "-Style takes the path of a .csl file, or a style's name without any slash.") : null;
    }

    private static CitationFormat FormatOf(string? path, string extension) => extension switch
    {
        ".ris" => CitationFormat.Ris,
        ".json" or ".csljson" => CitationFormat.CslJson,
        ".wiki" or ".mediawiki" => CitationFormat.Wikipedia,
        ".txt" => CitationFormat.Text,
        ".html" or ".htm" or ".md" or ".markdown" => CitationFormat.Csl,
        "" or ".bib" => CitationFormat.BibTeX,
        _ => throw PathException.UnknownForm(path!, ".bib, .ris, .json, .csljson, .wiki, .mediawiki, .txt, .html, .htm, .md, .markdown"),
    };
}
