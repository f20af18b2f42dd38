using System.Management.Automation;
using System.Text;
using Journo.Completers;

namespace Journo.Cmdlets;

/// <summary>A command that makes a text out of what comes down the pipeline: a file, written as a whole at the end, or lines as soon as
/// they are complete.</summary>
public abstract class TextExportCommand : DatasetCommand
{
    private protected const string ToPath = nameof(ToPath);
    private protected const string ToLiteralPath = nameof(ToLiteralPath);

    private readonly StringBuilder _text = new();

    /// <summary>The file to write; without one, the text is given line by line.</summary>
    [Parameter(Position = 0, ParameterSetName = ToPath)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string? Path { get; set; }

    /// <summary>The file to write, by its very path.</summary>
    [Parameter(Mandatory = true, ParameterSetName = ToLiteralPath)]
    [Alias("PSPath", "LP")]
    [ValidateNotNullOrEmpty]
    public string? LiteralPath { get; set; }

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

    /// <summary>The path of the file that is written; null where none is.</summary>
    private protected string? Destination { get; private set; }

    /// <summary>Finds the file.</summary>
    /// <exception cref="PathException">It is not in the file system, or more than one is meant.</exception>
    private protected void FindDestination() => Destination = LiteralPath is not null ? FilePaths.Literal(SessionState.Path, LiteralPath)
        : Path is not null ? FilePaths.Destination(SessionState.Path, Path)
        : null;

    /// <summary>Whether the user gave the parameter.</summary>
    internal bool IsBound(string parameter) => MyInvocation.BoundParameters.ContainsKey(parameter);

    /// <summary>Takes the next piece of the text.</summary>
    private protected void Give(string text)
    {
        _text.Append(text);
        if (Destination is null) GiveLines(toEnd: false);
    }

    /// <summary>The text is complete: gives the rest of it or, if the user agrees, writes the file.</summary>
    /// <param name="last">The last piece of the text.</param>
    /// <param name="count">How many things it holds. With none because all failed, nothing comes out: a file that is there is better than
    /// an empty one.</param>
    /// <param name="action">What is done to the file, for who is asked: "Write 3 citations".</param>
    /// <param name="keep">Whether what stands in the file stays, so that -NoClobber has nothing to guard.</param>
    /// <param name="write">Writes the text to the path.</param>
    private protected void Finish(string last, int count, string action, bool keep, Action<string, string> write)
    {
        if (count == 0 && HasFailed) return;
        _text.Append(last);
        if (Destination is not { } path)
        {
            GiveLines(toEnd: true);
            return;
        }
        if (!ShouldProcess(path, action)) return;
        if (NoClobber && !keep && File.Exists(path))
        {
            WriteError(ErrorRecords.Of("FileExists", ErrorCategory.ResourceExists, path,
                $"'{path}' is there already. Leave out -NoClobber to replace it, or name another file."));
            return;
        }
        if (Try(path, () => write(path, _text.ToString())) && PassThru) WriteObject(new FileInfo(path));
    }

    // What comes after the last line end is the beginning of a line that the next piece goes on with.
    private void GiveLines(bool toEnd)
    {
        if (_text.Length == 0) return;
        string text = _text.ToString();
        int complete = toEnd ? text.Length : text.LastIndexOf('\n') + 1;
        _text.Remove(0, complete);
        var lines = new StringReader(text[..complete]);
        while (lines.ReadLine() is { } line) WriteObject(line);
    }
}
