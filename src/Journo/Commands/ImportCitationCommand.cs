using System.Management.Automation;
using System.Text;
using Journo.Citations;
using Journo.Cmdlets;
using Journo.Completers;
using Journo.Documents;
using Journo.Values;

namespace Journo.Commands;

/// <summary>Reads works from what reference managers write: BibTeX, BibLaTeX, RIS, CSL-JSON.</summary>
[Cmdlet(VerbsData.Import, "Citation", DefaultParameterSetName = FromPath)]
[OutputType(typeof(Citation))]
public sealed class ImportCitationCommand : JournoCommand
{
    private const string FromPath = nameof(FromPath);
    private const string FromLiteralPath = nameof(FromLiteralPath);
    private const string FromText = nameof(FromText);
    private const long MaximumBytes = 1024L * 1024 * 1024;

    private readonly StringBuilder _text = new();

    /// <summary>Files; wildcards.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = FromPath)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Path { get; set; } = [];

    /// <summary>Files, each by its very path.</summary>
    [Parameter(Mandatory = true, ParameterSetName = FromLiteralPath, ValueFromPipelineByPropertyName = true)]
    [Alias("PSPath", "FullName", "LP")]
    [ValidateNotNullOrEmpty]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>Text. All strings of one pipeline are the lines of one file.</summary>
    [Parameter(Mandatory = true, ParameterSetName = FromText, ValueFromPipeline = true)]
    [AllowEmptyString]
    [ValidateNotNull]
    public string[] InputObject { get; set; } = [];

    /// <summary>The form; where it is not given, the file's extension decides, else the text's beginning.</summary>
    [Parameter]
    public CitationFormat Format { get; set; }

    /// <summary>The encoding of files that are neither UTF-8 nor UTF-16.</summary>
    [Parameter(ParameterSetName = FromPath)]
    [Parameter(ParameterSetName = FromLiteralPath)]
    [EncodingTransformation]
    [ArgumentCompleter(typeof(EncodingCompleter))]
    [ValidateNotNull]
    public Encoding? Encoding { get; set; }

    private protected override void Begin()
    {
        if (IsFormatBound && Format is CitationFormat.Csl or CitationFormat.Text or CitationFormat.Wikipedia)
        {
            ThrowTerminatingError(ErrorRecords.Of("NotReadableFormat", ErrorCategory.InvalidArgument, Format,
                $"{Format} can be written but not read. BibTeX, BibLaTeX, Ris and CslJson can be read."));
        }
    }

    private protected override void Process()
    {
        if (ParameterSetName == FromText)
        {
            foreach (string line in InputObject) _text.Append(line).Append('\n');
            return;
        }
        foreach (string path in ParameterSetName == FromPath ? Path : LiteralPath)
        {
            Try(path, () =>
            {
                foreach (string file in ParameterSetName == FromPath ? FilePaths.Resolve(SessionState.Path, path)
                    : [FilePaths.Literal(SessionState.Path, path)]) Try(file, () => Read(file));
            });
        }
    }

    private protected override void End()
    {
        if (ParameterSetName == FromText) Write(_text.ToString(), "the text in the pipeline", null);
    }

    private bool IsFormatBound => MyInvocation.BoundParameters.ContainsKey(nameof(Format));

    private void Read(string file)
    {
        Cancellation.ThrowIfCancellationRequested();
        if (Directory.Exists(file)) throw PathException.IsFolder(file);
        if (new FileInfo(file) is { Exists: true, Length: > MaximumBytes }) throw new InvalidDataException(
            $"The file is larger than {MaximumBytes / (1024 * 1024)} MB.");
        Write(TextDecoder.Decode(PlainFile.ReadAllBytes(file), Encoding), file, CitationReader.FormatOfPath(file));
    }

    private void Write(string text, string name, CitationFormat? byName)
    {
        CitationFormat format = IsFormatBound ? Format
            : byName ?? CitationReader.FormatOfText(text[..Math.Min(text.Length, 100_000)])
            ?? throw new FormatException("What it begins with is neither BibTeX, RIS nor CSL-JSON. -Format says which it is.");
        foreach (Citation work in CitationReader.Read(new StringReader(text), format, name, Report))
        {
            Cancellation.ThrowIfCancellationRequested();
            WriteObject(work);
        }
    }

    /// <summary>A citation that is lost is an error; one that was read as far as it goes is worth a warning.</summary>
    private void Report(CitationProblem problem)
    {
        if (problem.IsLost) WriteError(ErrorRecords.Of("CitationNotRead", ErrorCategory.InvalidData, problem, problem.ToString()));
        else WriteWarning(problem.ToString());
    }
}
