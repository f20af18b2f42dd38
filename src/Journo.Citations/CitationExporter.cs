namespace Journo.Citations;

/// <summary>
/// Writes citations of works, of articles, and of single claims and quotes in them, one after another as they come.
/// The same work, article, claim or quote is written once; keys are unique in one export and the same in every run.
/// Not safe for use by several threads at once.
/// </summary>
public sealed class CitationExporter : IDisposable
{
    private readonly TextWriter _output;
    private readonly CitationWriter _writer;
    private readonly CitationKeys _keys;
    private bool _complete;

    /// <summary>Begins an export.</summary>
    /// <param name="output">Where it goes; left open.</param>
    /// <param name="format">In which form.</param>
    /// <exception cref="ArgumentOutOfRangeException">The format is <see cref="CitationFormat.Csl"/> or <see cref="CitationFormat.Text"/>,
    /// which a style renders.</exception>
    /// <param name="lost">Told of each variable, or part of one (<c>author/comma-suffix</c>), that the format has no place for.</param>
    /// <param name="there">Works that stand in the file which is added to: they are not written again, and other works get other
    /// keys.</param>
    public CitationExporter(TextWriter output, CitationFormat format, Action<Citation, string, CitationFormat>? lost = null,
        IEnumerable<Citation>? there = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        _output = output;
        _keys = new(there?.GroupBy(work => work.Id, StringComparer.Ordinal)
            .ToDictionary(works => works.Key, works => works.First(), StringComparer.Ordinal));
        _writer = CitationWriter.For(format, lost is null ? null : (citation, variable) => lost(citation, variable, format));
    }

    /// <summary>The file name extension that goes with a format, with its dot: <c>.bib</c>, <c>.ris</c>, <c>.json</c>,
    /// <c>.wiki</c>.</summary>
    public static string ExtensionOf(CitationFormat format) => CitationWriter.For(format).Extension;

    /// <summary>Writes a work, under the key that it came with where no other has it.</summary>
    /// <returns>Whether it was written; false where the very same has been written before.</returns>
    public bool Add(Citation work)
    {
        ArgumentNullException.ThrowIfNull(work);
        ObjectDisposedException.ThrowIf(_complete, this);
        // Works whose keys would be written the same get different ones.
        Citation keyed = work.Id.Length == 0 ? work : work with { Id = _writer.KeyOf(work.Id) };
        if (!_keys.TryAssign(keyed, out string key)) return false;
        if (keyed.Id != work.Id) _writer.Lost?.Invoke(work, "id");
        _writer.Write(work with { Id = key }, _output);
        return true;
    }

    /// <summary>Cites an article.</summary>
    /// <returns>Whether it was written; false where it has been written before.</returns>
    public bool Add(Article article) => Cite(article, claim: null, quote: null);

    /// <summary>Cites a claim in its article.</summary>
    /// <returns>Whether it was written; false where it has been written before.</returns>
    public bool Add(Article article, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Cite(article, claim, quote: null);
    }

    /// <summary>Cites a quote in its article, with the claim that it stands in where that is known.</summary>
    /// <returns>Whether it was written; false where it has been written before.</returns>
    public bool Add(Article article, Quote quote, Claim? claim = null)
    {
        ArgumentNullException.ThrowIfNull(quote);
        return Cite(article, claim, quote);
    }

    /// <summary>Ends the export: writes what the format needs at its end. Does nothing the second time.</summary>
    public void Complete()
    {
        if (_complete) return;
        _complete = true;
        _writer.End(_output);
        _output.Flush();
    }

    /// <summary>The same as <see cref="Complete"/>.</summary>
    public void Dispose() => Complete();

    /// <summary>Writes one sequence as one export.</summary>
    public static void Write(IEnumerable<(Article Article, Claim? Claim, Quote? Quote)> items, CitationFormat format, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(items);
        using var exporter = new CitationExporter(output, format);
        foreach (var (article, claim, quote) in items) exporter.Cite(article, claim, quote);
    }

    private bool Cite(Article article, Claim? claim, Quote? quote)
    {
        ArgumentNullException.ThrowIfNull(article);
        ObjectDisposedException.ThrowIf(_complete, this);
        var item = ArticleCitation.Of(article, claim, quote);
        if (!_keys.TryAssign(item, article, quote?.Id ?? claim?.Id, out string key)) return false;
        _writer.Write(item with { Id = key }, _output);
        return true;
    }
}
