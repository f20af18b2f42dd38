using System.Management.Automation;
using Journo.Datasets;
using Journo.Language;

namespace Journo.Session;

/// <summary>
/// Rows of one dataset, with the words given back where the dataset leaves them out and the session has read the document that they stand
/// in
/// (told by its SHA-256), and each row knowing its dataset.
/// </summary>
internal sealed class SessionDataset(
    string folder, ArticleMemory memory, Action<DatasetProblem>? onProblem, CancellationToken cancellation, Action? onRow = null)
{
    private Dictionary<string, string>? _textByArticle;

    public string Folder { get; } = folder;

    public IEnumerable<T> Read<T>(RowFilter<T>? filter = null) where T : class
    {
        // A condition on words that are not in the file can only be tested once they are back.
        (RowFilter<T>? onFile, RowFilter<T>? onWords) = memory.IsEmpty ? (filter, null) : WithoutWords(filter);
        var origin = new RowOrigin(Folder);
        foreach (T row in DatasetAdapter.Store.Read(Folder, onFile, onProblem, cancellation))
        {
            onRow?.Invoke();
            T whole = memory.IsEmpty ? row : WithWords(row);
            if (onWords?.Matches(whole) == false) continue;
            if (whole is ITraceable traceable) traceable.Origin = origin;
            yield return whole;
        }
    }

    /// <summary>A pattern for this very text.</summary>
    public static TextPattern Exactly(string text) => TextPattern.Parse(WildcardPattern.Escape(text));

    private static (RowFilter<T>? OnFile, RowFilter<T>? OnWords) WithoutWords<T>(RowFilter<T>? filter) where T : class => filter switch
    {
        ClaimFilter { Text.Count: > 0 } claims => ((RowFilter<T>)(object)(claims with { Text = [] }), filter),
        QuoteFilter { Text.Count: > 0 } quotes => ((RowFilter<T>)(object)(quotes with { Text = [] }), filter),
        _ => (filter, null),
    };

    private T WithWords<T>(T row) where T : class => row switch
    {
        Claim { Text.Length: 0 } claim when WordsOf(claim.Article, claim.Start, claim.End) is { } words =>
            (T)(object)(claim with { Text = words }),
        Quote { Text.Length: 0 } quote when WordsOf(quote.Article, quote.Start, quote.End) is { } words =>
            (T)(object)(quote with { Text = words }),
        Article { Text: null } article when memory.TryRecall(article.Sha256, out string? text) =>
            (T)(object)(article with { Text = text, LayoutReader = Languages.All.LayoutOf(article.Language) }),
        _ => row,
    };

    /// <summary>The words at a place; null where the text is not known, or has no such place: the file is anybody's.</summary>
    private string? WordsOf(string article, int start, int end)
    {
        _textByArticle ??= KnownTexts();
        return _textByArticle.TryGetValue(article, out string? text) && start <= end && end <= text.Length ? text[start..end] : null;
    }

    private Dictionary<string, string> KnownTexts()
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Article article in DatasetAdapter.Store.Read<Article>(Folder, null, _ => { }, cancellation))
        {
            if (memory.TryRecall(article.Sha256, out string? text)) texts[article.Id] = text;
        }
        return texts;
    }
}
