using System.Management.Automation;
using Journo.Documents;
using Journo.Session;
using Journo.Values;

namespace Journo.Cmdlets;

/// <summary>
/// What a parameter takes for a document: an article with its text, or a file, or the path of files (wildcards).
/// PowerShell makes it of any of them.
/// </summary>
public sealed class ArticleDocument
{
    /// <param name="article">An article, which must have its text by the time that it is read.</param>
    public ArticleDocument(Article article) => Given = article;

    /// <param name="file">A file of text.</param>
    public ArticleDocument(FileInfo file) => Given = file;

    /// <param name="path">A path of PowerShell; wildcards.</param>
    public ArticleDocument(string path) => Given = path;

    /// <summary>What was given.</summary>
    internal object Given { get; }

    /// <inheritdoc/>
    public override string ToString() => Given.ToString()!;

    /// <summary>The article or articles that it stands for.</summary>
    /// <exception cref="ItemNotFoundException">No file matches.</exception>
    /// <exception cref="InvalidDataException">The article has no text, or a file is none.</exception>
    internal IEnumerable<Article> Read(PathIntrinsics paths) => Given switch
    {
        Article { Text: null } => throw new InvalidDataException(
            $"The article '{this}' has no text; read it from its document with Import-Article."),
        Article article => [article],
        FileInfo file => [Read(file.FullName)],
        _ => FilePaths.Resolve(paths, (string)Given).Where(File.Exists).Select(Read),
    };

    private static Article Read(string file) => Languages.Settle(
        ArticleFactory.FromBytes(PlainFile.ReadAllBytes(file), encoding: null, new Article { Id = "", Path = file }), tag: null, out _);
}
