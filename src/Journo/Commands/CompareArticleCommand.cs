using System.Management.Automation;
using Journo.Analysis.Comparison;
using Journo.Cmdlets;
using Journo.Session;
using Journo.Values;

namespace Journo.Commands;

/// <summary>Compares two versions of an article: which claims were added, dropped or changed.</summary>
[Cmdlet(VerbsData.Compare, "Article")]
[OutputType(typeof(ArticleChange))]
public sealed class CompareArticleCommand : JournoCommand
{
    /// <summary>The older version: an article or a path.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [ValidateNotNull]
    public ArticleDocument ReferenceObject { get; set; } = null!;

    /// <summary>The newer version: an article or a path.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true)]
    [ValidateNotNull]
    public ArticleDocument DifferenceObject { get; set; } = null!;

    private protected override void Process() =>
        WriteEach(ArticleComparison.Compare(Read(ReferenceObject), Read(DifferenceObject), Cancellation));

    private ArticleExtraction Read(ArticleDocument version)
    {
        Article[] articles = [.. version.Read(SessionState.Path)];
        if (articles.Length != 1) throw new InvalidDataException($"'{version}' stands for {articles.Length} files; name one.");
        if (!Languages.Reader.CanRead(articles[0]))
        {
            WriteWarning($"'{version}' is in a language that can't be read ('{articles[0].Language}'): it has no claims to compare.");
        }
        return ExtractionCache.Of(articles[0], Cancellation);
    }
}
