using Journo.Session;
using Journo.Language;
using System.Management.Automation;
using Journo.Documents;

namespace Journo.Cmdlets;

/// <summary>Reads what <c>-Document</c> names: articles as they are, files by their paths.</summary>
internal static class DocumentResolver
{
    /// <summary>The article or articles that one argument stands for.</summary>
    /// <exception cref="ItemNotFoundException">No file matches.</exception>
    /// <exception cref="FormatException">A file is no text.</exception>
    public static IEnumerable<Article> Resolve(PathIntrinsics paths, object document)
    {
        switch (document is PSObject wrapped ? wrapped.BaseObject : document)
        {
            case Article { Text: null } article:
                throw new InvalidDataException($"The article '{article}' has no text; read it from its document with Import-Article.");
            case Article article:
                return [article];
            case FileInfo file:
                return [Read(file.FullName)];
            case string path:
                return FilePaths.Resolve(paths, path).Where(File.Exists).Select(Read);
            default:
                throw new InvalidDataException($"'{document}' is neither an article nor a path.");
        }
    }

    private static Article Read(string file) => ArticleFactory.FromBytes(File.ReadAllBytes(file), encoding: null, new Article { Id = "", Path = file, LayoutReader = Languages.All.LayoutOf("en") });
}
