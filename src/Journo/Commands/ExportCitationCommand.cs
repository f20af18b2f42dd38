using System.Management.Automation;
using System.Text;
using Journo.Completers;
using Journo.Session;
using Journo.Shell;

namespace Journo.Commands;

/// <summary>Cites articles, and the articles that claims, quotes and other rows stand in; each article once.</summary>
[Cmdlet(VerbsData.Export, "Citation", DefaultParameterSetName = ToPath, SupportsShouldProcess = true)]
[OutputType(typeof(string), typeof(FileInfo))]
public sealed class ExportCitationCommand : DatasetCommand
{
    private const string ToPath = "Path";
    private const string ToLiteralPath = "LiteralPath";

    private readonly HashSet<string> _cited = new(StringComparer.Ordinal);
    private readonly StringWriter _output = new();
    private CitedArticles _articles = null!;
    private CitationExporter _exporter = null!;
    private string? _file;

    /// <summary>The file to write; without one, the citations are given as lines of text.</summary>
    [Parameter(Position = 0, ParameterSetName = ToPath)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string? Path { get; set; }

    /// <summary>The file to write, by its very path.</summary>
    [Parameter(Mandatory = true, ParameterSetName = ToLiteralPath)]
    [Alias("PSPath", "LP")]
    [ValidateNotNullOrEmpty]
    public string? LiteralPath { get; set; }

    /// <summary>Articles, claims, quotes or other rows that have an article.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    [ValidateNotNull]
    public PSObject InputObject { get; set; } = null!;

    /// <summary>The form; where it is not given, the file's extension decides, else it is BibTeX.</summary>
    [Parameter]
    public CitationFormat Format { get; set; }

    /// <summary>The dataset in which the articles of rows without an origin, such as those of Import-Csv, are looked up.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(DatasetPathCompleter))]
    public string? Dataset { get; set; }

    /// <summary>Adds to the file.</summary>
    [Parameter]
    public SwitchParameter Append { get; set; }

    /// <summary>Writes no file that is there already.</summary>
    [Parameter]
    [Alias("NoOverwrite")]
    public SwitchParameter NoClobber { get; set; }

    /// <summary>Writes even a read-only file.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <summary>The file's encoding; UTF-8 without a byte-order mark if not given.</summary>
    [Parameter]
    [EncodingTransformation]
    [ArgumentCompleter(typeof(EncodingCompleter))]
    [ValidateNotNull]
    public Encoding Encoding { get; set; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Gives the file that was written.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Begin()
    {
        _file = LiteralPath is not null ? FilePaths.Literal(SessionState.Path, LiteralPath)
            : Path is not null ? FilePaths.Destination(SessionState.Path, Path)
            : null;
        CitationFormat format = MyInvocation.BoundParameters.ContainsKey(nameof(Format)) ? Format : FormatOf(_file);
        if (Append && format == CitationFormat.CslJson)
        {
            ThrowTerminatingError(ErrorRecords.Of("CannotAppend", ErrorCategory.InvalidArgument, _file, "CSL-JSON is one array; nothing can be added after its end. Write another file, or export all at once."));
        }
        _articles = new CitedArticles(Session.Articles, DatasetFolder(Dataset), Open);
        _exporter = new CitationExporter(_output, format);
    }

    private protected override void Process()
    {
        Article? article = _articles.Of(InputObject);
        if (article is null)
        {
            WriteError(ErrorRecords.Of("NotCitable", ErrorCategory.ObjectNotFound, InputObject.BaseObject,
                $"'{InputObject}' can't be cited: it is no article, and the article that it may stand in is neither known to this session nor in the dataset '{DatasetFolder(Dataset)}'. -Dataset names another."));
            return;
        }
        if (!_cited.Add($"{article.Id}\n{article.Sha256}")) return;
        _exporter.Add(article);
        if (_file is null) WriteLines();
    }

    private protected override void End()
    {
        _exporter.Complete();
        if (_file is null) WriteLines(toEnd: true);
        else if (ShouldProcess(_file, $"Write {_cited.Count} citation{(_cited.Count == 1 ? "" : "s")}")) WriteFile(_file);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _exporter?.Dispose();
            _output.Dispose();
        }
        base.Dispose(disposing);
    }

    private static CitationFormat FormatOf(string? file) =>
        Enum.GetValues<CitationFormat>().FirstOrDefault(f => file?.EndsWith(CitationExporter.ExtensionOf(f), StringComparison.OrdinalIgnoreCase) == true, CitationFormat.BibTeX);

    // What comes after the last line end is the beginning of a line that the next citation goes on with.
    private void WriteLines(bool toEnd = false)
    {
        StringBuilder written = _output.GetStringBuilder();
        string text = written.ToString();
        int complete = toEnd ? text.Length : text.LastIndexOf('\n') + 1;
        written.Remove(0, complete);
        var lines = new StringReader(text[..complete]);
        while (lines.ReadLine() is { } line) WriteObject(line);
    }

    private void WriteFile(string file)
    {
        var info = new FileInfo(file);
        if (info.Exists && NoClobber && !Append)
        {
            WriteError(ErrorRecords.Of("FileExists", ErrorCategory.ResourceExists, file, $"'{file}' is there already. Leave out -NoClobber to replace it, or name another file."));
            return;
        }
        if (info is { Exists: true, IsReadOnly: true } && Force) info.IsReadOnly = false;
        if (Append) File.AppendAllText(file, _output.ToString(), Encoding);
        else File.WriteAllText(file, _output.ToString(), Encoding);
        if (PassThru) WriteObject(new FileInfo(file));
    }
}
