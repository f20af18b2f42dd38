using System.Management.Automation;
using Journo.Citations;
using Journo.Citations.Csl.RichTexts;
using Journo.Citing;
using Journo.Cmdlets;
using Journo.Completers;
using Journo.Values;

namespace Journo.Commands;

/// <summary>Cites works, and the articles that claims, quotations and other rows stand in: for other programs, or for readers in any CSL
/// style.</summary>
[Cmdlet(VerbsData.Export, "Citation", DefaultParameterSetName = ToPath, SupportsShouldProcess = true)]
[OutputType(typeof(string), typeof(FileInfo))]
public sealed class ExportCitationCommand : TextExportCommand
{
    private readonly Dictionary<string, HashSet<string>> _lost = new(StringComparer.Ordinal);
    private CitationChoices _choices = null!;
    private CitedRows _rows = null!;
    private ICitationOutput _output = null!;
    private CitationFile? _file;
    /// <summary>What is added to a file: others may add to it too until this has its turn.</summary>
    private List<Cited>? _added;

    /// <summary>Citations, articles, claims, quotes or other rows that have an article.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    [ValidateNotNull]
    public PSObject InputObject { get; set; } = null!;

    /// <summary>The form; where it is not given, a style or the file's extension decides, else it is BibTeX.</summary>
    [Parameter]
    public CitationFormat Format { get; set; }

    /// <summary>A CSL style: a name, or the path of a .csl file.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(StyleCompleter))]
    public string? Style { get; set; }

    /// <summary>Folders to look for styles and locales in, before the usual ones.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[]? StylePath { get; set; }

    /// <summary>The language that a style speaks; its own if not given.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(LanguageCompleter))]
    public string? Language { get; set; }

    /// <summary>What a style is rendered as; where it is not given, the file's extension decides, else it is text.</summary>
    [Parameter]
    public RichTextForm As { get; set; }

    /// <summary>Whether works are listed, rows are cited, or both.</summary>
    [Parameter]
    public CitationMode Mode { get; set; }

    /// <summary>The dataset in which the articles of rows without an origin, such as those of Import-Csv, are looked up.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(DatasetPathCompleter))]
    public string? Dataset { get; set; }

    /// <summary>Adds to the file what is not in it.</summary>
    [Parameter]
    public SwitchParameter Append { get; set; }

    private protected override void Begin()
    {
        try
        {
            FindDestination();
            _choices = CitationChoices.Of(this, Destination);
            _rows = new CitedRows(Session.Articles, DatasetFolder(Dataset), Open, Cancellation);
            if (Destination is { } path) _file =
                new CitationFile(path, _choices.Format, Encoding, Append, problem => WriteWarning(problem.ToString()));
            if (Append && Destination is not null) _added = [];
            _output = Output();
        }
        catch (Exception exception) when (ErrorRecords.TryMake(exception, Destination ?? Style ?? "", out ErrorRecord? record))
        {
            ThrowTerminatingError(record);
        }
        foreach (string warning in _choices.Warnings) WriteWarning(warning);
    }

    private protected override void Process()
    {
        if (_rows.Of(InputObject, withClaim: _choices.CitesRows) is { } cited)
        {
            if (_added is not null) _added.Add(cited);
            else Give(_output.Add(cited));
            return;
        }
        WriteError(ErrorRecords.Of("NotCitable", ErrorCategory.ObjectNotFound, InputObject.BaseObject,
            $"'{InputObject}' can't be cited: it is no work, and the article that it may stand in is neither known to this session nor "
                + $"in the dataset '{DatasetFolder(Dataset)}'. -Dataset names another."));
    }

    private protected override void End()
    {
        if (_added is null) Finish();
        else Try(Destination!, AddToFile);
        foreach ((string variable, HashSet<string> works) in _lost.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            WriteWarning(
                $"{_choices.Format} has no place for '{variable}', which is left out: "
                + $"{string.Join(", ", works.Take(5))}{(works.Count > 5 ? $" and {works.Count - 5} more" : "")}.");
        }
    }

    /// <summary>Looks at the file again, for another process may have added to it since, and adds while no other can.</summary>
    private void AddToFile()
    {
        using IDisposable taken = CitationLock.Take(Destination!, Cancellation);
        (_output as IDisposable)?.Dispose();
        _file = new CitationFile(Destination!, _choices.Format, Encoding, append: true, _ => { });
        _output = Output();
        foreach (Cited cited in _added!) Give(_output.Add(cited));
        Finish();
    }

    private ICitationOutput Output() => _choices.Style is { } style
        ? new StyledOutput(style, _choices.Form, _choices.Mode)
        : new ExchangeOutput(_choices.Format, _choices.Mode ?? CitationMode.Bibliography, _file?.There ?? [], Lose);

    private void Finish() =>
        Finish(_output.Complete(), _output.Count, $"Write {_output.Count} citation{(_output.Count == 1 ? "" : "s")}", keep: Append,
            (_, text) => _file!.Write(text, Force));

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) (_output as IDisposable)?.Dispose();
        base.Dispose(disposing);
    }

    private void Lose(Citation work, string variable)
    {
        if (!_lost.TryGetValue(variable, out HashSet<string>? works)) _lost[variable] = works = new(StringComparer.Ordinal);
        works.Add(work.Id);
    }
}
