using System.Management.Automation;
using System.Text;
using Journo.Session;
using Journo.Cmdlets;
using Journo.Completers;
using Journo.Documents;
using Journo.Language.Detection;
using Journo.Publishing.Reviews;
using Journo.Values;

namespace Journo.Commands;

/// <summary>Reads articles from files, or one article from the text in the pipeline.</summary>
[Cmdlet(VerbsData.Import, "Article", DefaultParameterSetName = FromPath)]
[OutputType(typeof(Article))]
public sealed class ImportArticleCommand : JournoCommand
{
    private const string FromPath = nameof(FromPath);
    private const string FromLiteralPath = nameof(FromLiteralPath);
    private const string FromText = nameof(FromText);

    private readonly StringBuilder _text = new();
    private bool _begun;
    private int _files;
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

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

    /// <summary>The text. All strings of one pipeline are the lines of one article.</summary>
    [Parameter(Mandatory = true, ParameterSetName = FromText, ValueFromPipeline = true)]
    [AllowEmptyString]
    [ValidateNotNull]
    public string[] InputObject { get; set; } = [];

    /// <summary>The id in place of the one made from the text.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Id { get; set; }

    /// <summary>The headline in place of the first line.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Title { get; set; }

    /// <summary>Who wrote it.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Byline { get; set; }

    /// <summary>Who published it.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Publisher { get; set; }

    /// <summary>Where it stands.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Url { get; set; }

    /// <summary>When it was published (EDTF); relative dates in it are counted from there.</summary>
    [Parameter]
    [EdtfDateTransformation]
    public EdtfDate? Published { get; set; }

    /// <summary>When it was retrieved (EDTF).</summary>
    [Parameter]
    [EdtfDateTransformation]
    public EdtfDate? Retrieved { get; set; }

    /// <summary>The language that it is written in (a BCP 47 tag), in place of the one that the text shows.</summary>
    [Parameter]
    [ValidatePattern("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")]
    public string? Language { get; set; }

    /// <summary>The encoding of files that are neither UTF-8 nor UTF-16.</summary>
    [Parameter(ParameterSetName = FromPath)]
    [Parameter(ParameterSetName = FromLiteralPath)]
    [EncodingTransformation]
    [ArgumentCompleter(typeof(EncodingCompleter))]
    [ValidateNotNull]
    public Encoding? Encoding { get; set; }

    private protected override void Process()
    {
        if (ParameterSetName == FromText)
        {
            foreach (string line in InputObject) Append(line);
            return;
        }
        foreach (string path in ParameterSetName == FromPath ? Path : LiteralPath)
        {
            Try(path, () =>
            {
                IReadOnlyList<string> files = Files(path);
                WriteVerbose($"'{path}' stands for {files.Count} file{(files.Count == 1 ? "" : "s")}.");
                int all = ParameterSetName == FromPath ? _files + files.Count : 0;
                foreach (string file in files)
                {
                    Progress.Step(_files++, all, "files");
                    Try(file, () => Write(Read(file)));
                }
            });
        }
    }

    private protected override void End()
    {
        if (ParameterSetName == FromText) Write(ArticleFactory.FromText(_text.ToString(), Metadata(null)));
    }

    // A text that is already too long need not grow for the factory to say so.
    private void Append(string line)
    {
        if (_text.Length > ArticleFactory.MaximumCharacters) return;
        if (_begun) _text.Append('\n');
        _text.Append(line);
        _begun = true;
    }

    private IReadOnlyList<string> Files(string path)
    {
        if (ParameterSetName == FromLiteralPath) return [FilePaths.Literal(SessionState.Path, path)];
        IReadOnlyList<string> resolved = FilePaths.Resolve(SessionState.Path, path);
        // A wildcard means the files that match; a folder named outright is a mistake to be told of.
        return WildcardPattern.ContainsWildcardCharacters(path) ? [.. resolved.Where(p => !Directory.Exists(p))] : resolved;
    }

    private Article Read(string file)
    {
        Cancellation.ThrowIfCancellationRequested();
        if (Directory.Exists(file)) throw PathException.IsFolder(file);
        if (new FileInfo(file) is { Exists: true, Length: var length }
            && length > ArticleFactory.MaximumCharacters * 4L) throw new ArticleTooLongException(length);
        return ArticleFactory.FromBytes(PlainFile.ReadAllBytes(file), Encoding, Metadata(file));
    }

    private Article Metadata(string? file) => new()
    {
        Id = Id ?? "",
        Title = Title ?? "",
        Byline = Byline,
        Publisher = Publisher,
        Url = Url,
        Published = Published,
        Retrieved = Retrieved,
        Path = file,
    };

    private void Write(Article article)
    {
        if (!_read.Add(article.Id) && Id is not null)
        {
            WriteError(ErrorRecords.Of("IdUsedTwice", ErrorCategory.InvalidArgument, article.Path,
                $"The id '{Id}' has been given to another article. Leave out -Id to give each its own."));
            return;
        }
        article = InItsLanguage(article);
        Session.Articles.Remember(article);
        WriteObject(article);
    }

    // What can't be read is said, never guessed.
    private Article InItsLanguage(Article article)
    {
        article = Languages.Settle(article, Language, out DetectedLanguage? told);
        string name = article.Path ?? article.Title;
        if (!Languages.Reader.CanRead(article))
        {
            string language = told is null ? $"'{Language}'"
                : $"{(told.IsDetermined ? told.Name : "a language that can't be told")} ({told.Reason})";
            WriteWarning($"'{name}' is in {language}. It has paragraphs and sentences, and nothing is read out of it. "
                + "-Language en reads it as English.");
        }
        else if (told is { IsDetermined: false })
        {
            WriteVerbose($"The language of '{name}' can't be told ({told.Reason}); it is read as English. -Language says which it is.");
        }
        return article;
    }
}
