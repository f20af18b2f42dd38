using Journo.Citations.Json;
using Journo.Citations.Latex;
using Journo.Citations.Reading;
using Journo.Citations.Ris;

namespace Journo.Citations;

/// <summary>Reads citations that other programs have written. A bad entry is told of and does not lose the others.</summary>
public static class CitationReader
{
    /// <summary>The most characters that one citation may have.</summary>
    public const int MaximumCharacters = 64 * 1024 * 1024;

    /// <summary>
    /// Reads citations one after another. RIS and CSL-JSON are read as they are asked for; BibTeX and BibLaTeX whole, since an entry may
    /// inherit from a later one.
    /// </summary>
    /// <param name="input">Where from; left open.</param>
    /// <param name="format">In which form; <see cref="CitationFormat.BibTeX"/> and <see cref="CitationFormat.BibLaTeX"/> read the
    /// same.</param>
    /// <param name="name">What errors call it: a path.</param>
    /// <param name="problem">Told of what is wrong; null to pass over it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The format can only be written.</exception>
    public static IEnumerable<Citation> Read(TextReader input, CitationFormat format, string name, Action<CitationProblem>? problem = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(name);
        return Read(input, format, new ProblemSink(name, problem));
    }

    /// <summary>The same, with what is told of problems.</summary>
    internal static IEnumerable<Citation> Read(TextReader input, CitationFormat format, ProblemSink problems) =>
        WithKeys(format switch
        {
            CitationFormat.CslJson => new CslJsonReader(input, problems).Read(),
            // CSL-JSON is what processors take as it stands; in the others people write identifiers as they find them.
            CitationFormat.Ris => new RisReader(input, problems).Read().Select(Identifiers.Clean),
            CitationFormat.BibTeX or CitationFormat.BibLaTeX =>
                new BibReader(input, format == CitationFormat.BibLaTeX, problems).Read().Select(Identifiers.Clean),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Citations in this format can be written, but not read."),
        });

    /// <summary>A key for each that has come without one.</summary>
    private static IEnumerable<Citation> WithKeys(IEnumerable<Citation> citations)
    {
        var keys = new CitationKeys();
        foreach (Citation citation in citations)
        {
            if (citation.Id.Length > 0) keys.Take(citation.Id);
            yield return citation.Id.Length > 0 ? citation : citation with { Id = keys.For(citation) };
        }
    }

    /// <summary>The format that a file name's extension stands for; null where it stands for none that can be read.</summary>
    public static CitationFormat? FormatOfPath(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".bib" or ".bibtex" or ".biblatex" => CitationFormat.BibTeX,
        ".ris" => CitationFormat.Ris,
        ".json" or ".csljson" or ".jsonl" or ".ndjson" => CitationFormat.CslJson,
        _ => null,
    };

    /// <summary>The format that a text's beginning is written in; null where that can't be told.</summary>
    public static CitationFormat? FormatOfText(string beginning)
    {
        ReadOnlySpan<char> text = (beginning ?? "").AsSpan().TrimStart("\uFEFF \t\r\n");
        if (text.IsEmpty) return null;
        if (text[0] is '[' or '{') return CitationFormat.CslJson;
        if (text[0] is '@' or '%') return CitationFormat.BibTeX;
        if (RisLine.IsTag(text)) return CitationFormat.Ris;
        // Prose before the first entry is a comment in BibTeX.
        return text.Contains("\n@", StringComparison.Ordinal) ? CitationFormat.BibTeX : null;
    }
}
