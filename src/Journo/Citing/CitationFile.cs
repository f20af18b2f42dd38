using System.Text;
using Journo.Citations;
using Journo.Cmdlets;

namespace Journo.Citing;

/// <summary>A file of citations: what stands in it already, and what it becomes.</summary>
internal sealed class CitationFile
{
    private readonly string _path;
    private readonly Encoding _encoding;
    private readonly string _text = "";
    private readonly CitationFormat _format;

    /// <summary>Looks at the file.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="format">In which form citations are written to it.</param>
    /// <param name="encoding">Its encoding, unless a byte-order mark tells another.</param>
    /// <param name="append">Whether what stands in it stays.</param>
    /// <param name="problem">Told of what can't be read there.</param>
    /// <exception cref="FormatException">It is to be added to, and is no array of CSL-JSON.</exception>
    public CitationFile(string path, CitationFormat format, Encoding encoding, bool append, Action<CitationProblem> problem)
    {
        (_path, _format, _encoding) = (path, format, encoding);
        if (!append || !File.Exists(path)) return;
        (_text, _encoding) = TextFile.Read(path, encoding);
        if (format == CitationFormat.CslJson && _text.Trim() is { Length: > 0 } json && json is not ['[', .., ']'])
        {
            throw new FormatException(
                $"Nothing can be added to '{path}': it is no array of CSL-JSON items. Write another file, or leave out -Append to "
                + $"replace it.");
        }
        if (CanRead(format)) There = [.. CitationReader.Read(new StringReader(_text), format, path, problem)];
    }

    /// <summary>The works in the file that is added to.</summary>
    public IReadOnlyList<Citation> There { get; } = [];

    /// <summary>Writes what stands in it, if that stays, and the new citations.</summary>
    /// <param name="added">Text in the file's form.</param>
    /// <param name="force">Replaces even a read-only file.</param>
    public void Write(string added, bool force) =>
        TextFile.Write(_path, _text.Trim().Length == 0 ? added : Joined(added), _encoding, force);

    private string Joined(string added)
    {
        if (_format != CitationFormat.CslJson) return (_text.EndsWith('\n') ? _text : _text + "\n") + added;
        string before = _text.TrimEnd()[..^1].TrimEnd(), items = added.Trim()[1..^1].Trim();
        if (items.Length == 0) return _text;
        return before.EndsWith('[') ? $"{before}\n{items}\n]\n" : $"{before},\n{items}\n]\n";
    }

    private static bool CanRead(CitationFormat format) =>
        format is CitationFormat.BibTeX or CitationFormat.BibLaTeX or CitationFormat.Ris or CitationFormat.CslJson;
}
