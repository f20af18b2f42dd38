using Journo.Datasets.Csv.Writing;
using Journo.Datasets.Schema;

namespace Journo.Datasets.Csv.Testing;

/// <summary>What the rows read so far can be referred to by, kept as bytes: some 30 bytes a row, never the rows.</summary>
internal sealed class KnownRows
{
    private readonly Dictionary<(string Table, string Column), KeyTable> _keys = [];
    private readonly List<(int Characters, Article? Document)> _articles = [];
    private readonly List<int> _articleOfClaim = [];

    private readonly HashSet<string> _unreadable = [];

    /// <summary>Notes that a table can't be read, so that nobody is blamed for referring to it.</summary>
    public void AddUnreadable(string table) => _unreadable.Add(table);

    /// <summary>Whether it is known which rows a table has.</summary>
    public bool CanTell(string table) => !_unreadable.Contains(table);

    /// <summary>The values of a column.</summary>
    public KeyTable Keys(string table, string column)
    {
        if (!_keys.TryGetValue((table, column), out KeyTable? keys)) _keys[(table, column)] = keys = new();
        return keys;
    }

    /// <summary>Lets go of the values of a column that nothing refers to.</summary>
    public void Forget(string table, string column) => _keys.Remove((table, column));

    /// <summary>Notes an article, in the order of their ids.</summary>
    /// <param name="characters">Its length; -1 where the row does not say it.</param>
    /// <param name="document">The article with its text, where it is at hand.</param>
    public void AddArticle(int characters, Article? document) => _articles.Add((characters, document));

    /// <summary>The words of the articles whose documents are at hand; asked for when all articles are noted.</summary>
    public BorrowedWords Borrowed => field ??= BorrowedOf(_articles);

    /// <summary>An article's number, or -1.</summary>
    public int Article(ReadOnlySpan<byte> id) => Keys("articles", "id").IndexOf(id);

    public (int Characters, Article? Document) Article(int index) => _articles[index];

    /// <summary>Notes the article of a claim, in the order of their ids.</summary>
    public void AddClaim(int article) => _articleOfClaim.Add(article);

    /// <summary>The number of a claim's article, or -1.</summary>
    public int ArticleOfClaim(ReadOnlySpan<byte> claim) => Keys("claims", "id").IndexOf(claim) is >= 0 and var index
        ? _articleOfClaim[index] : -1;

    private static BorrowedWords BorrowedOf(IEnumerable<(int Characters, Article? Document)> articles)
    {
        var borrowed = new BorrowedWords();
        foreach (string text in articles.Select(article => article.Document?.Text).OfType<string>()) borrowed.Add(text);
        return borrowed;
    }
}
