using System.Diagnostics.CodeAnalysis;

namespace Journo.Session;

/// <summary>
/// The articles imported lately, by the SHA-256 of their text, so that a dataset written without its words can be given them back.
/// What was read out of them is not kept. Bounded: the ones not used for longest are forgotten first.
/// </summary>
internal sealed class ArticleMemory
{
    private const int MostArticles = 1024;
    private const long MostCharacters = 32 * 1024 * 1024;

    private readonly Dictionary<string, LinkedListNode<Article>> _bySha256 = new(StringComparer.Ordinal);
    private readonly LinkedList<Article> _byUse = new();
    private long _characters;

    public bool IsEmpty => _bySha256.Count == 0;

    public void Remember(Article article)
    {
        if (article.Text is null || article.Text.Length > MostCharacters) return;
        Forget(article.Sha256);
        // A copy, so that neither sentences nor rows of an article in use are kept alive.
        _bySha256[article.Sha256] = _byUse.AddLast(article with { LayoutReader = Languages.All.LayoutOf(article.Language) });
        _characters += article.Text.Length;
        while (_byUse.Count > MostArticles || _characters > MostCharacters) Forget(_byUse.First!.Value.Sha256);
    }

    public bool TryRecall(string sha256, [NotNullWhen(true)] out string? text)
    {
        text = null;
        if (!_bySha256.TryGetValue(sha256, out LinkedListNode<Article>? node)) return false;
        _byUse.Remove(node);
        _byUse.AddLast(node);
        text = node.Value.Text!;
        return true;
    }

    /// <summary>The article with this id that was read last; null if there is none.</summary>
    public Article? Find(string id)
    {
        for (LinkedListNode<Article>? node = _byUse.Last; node is not null; node = node.Previous)
        {
            if (node.Value.Id == id) return node.Value;
        }
        return null;
    }

    private void Forget(string sha256)
    {
        if (!_bySha256.Remove(sha256, out LinkedListNode<Article>? node)) return;
        _byUse.Remove(node);
        _characters -= node.Value.Text!.Length;
    }
}
