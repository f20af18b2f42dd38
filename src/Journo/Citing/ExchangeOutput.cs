using Journo.Citations;

namespace Journo.Citing;

/// <summary>Writes for other programs: BibTeX, BibLaTeX, RIS, CSL-JSON, Wikipedia. Each entry comes as soon as its work has come.</summary>
/// <param name="format">In which form.</param>
/// <param name="mode">Works, rows or both.</param>
/// <param name="there">The works in the file that is added to.</param>
/// <param name="lost">Told of each variable of a work that the form has no place for.</param>
internal sealed class ExchangeOutput(CitationFormat format, CitationMode mode, IReadOnlyList<Citation> there, Action<Citation, string> lost)
    : ICitationOutput, IDisposable
{
    private readonly StringWriter _text = new();
    private CitationExporter? _exporter;

    public int Count { get; private set; }

    public string Add(Cited cited)
    {
        _exporter ??= Begin();
        if (mode == CitationMode.Bibliography || cited.Row is null) Note(
            cited.Article is null ? _exporter.Add(cited.Work) : _exporter.Add(cited.Article));
        else
        {
            Note(cited.Row is Quote quote ? _exporter.Add(cited.Article!, quote, cited.Claim)
                : cited.Claim is not null ? _exporter.Add(cited.Article!, cited.Claim)
                : _exporter.Add(cited.Article!));
            if (mode == CitationMode.Both) Note(_exporter.Add(cited.Article!));
        }
        return Take();
    }

    public string Complete()
    {
        _exporter ??= Begin();
        _exporter.Complete();
        return Take();
    }

    public void Dispose()
    {
        _exporter?.Dispose();
        _text.Dispose();
    }

    private CitationExporter Begin() => new(_text, format, (work, variable, _) => lost(work, variable), there);

    private void Note(bool written) => Count += written ? 1 : 0;

    private string Take()
    {
        string text = _text.ToString();
        _text.GetStringBuilder().Clear();
        return text;
    }
}
