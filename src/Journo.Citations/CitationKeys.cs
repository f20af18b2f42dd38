using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Journo.Citations;

/// <summary>
/// Gives citation keys that can be read: first author or publisher, year, first word of the title (<c>dijk2019who</c>), a letter from b on
/// where another
/// article has that key, and the claim's or quote's id behind a hyphen. ASCII letters, digits and hyphens only: what every format takes.
/// </summary>
/// <param name="there">The works in the file that is added to, by their keys: a work that is among them is not given a key again, and
/// another one gets another key.</param>
internal sealed class CitationKeys(IReadOnlyDictionary<string, Citation>? there = null)
{
    private static readonly string[] Articles = ["a", "an", "the"];
    /// <summary>Latin letters with marks. A table of our own, for without ICU .NET leaves them together, and a key must be the same
    /// everywhere.</summary>
    private static readonly FrozenDictionary<char, string> Letters = new Dictionary<string, string>
    {
        ["a"] = "àáâãäåāăąǎạảấầẩẫậắằẳẵặ", ["c"] = "çćĉċč", ["d"] = "ďđð", ["e"] = "èéêëēĕėęěẹẻẽếềểễệ", ["g"] = "ĝğġģǧ", ["h"] = "ĥħ",
            ["i"] = "ìíîïĩīĭįıǐỉị",
        ["j"] = "ĵ", ["k"] = "ķ", ["l"] = "ĺļľŀł", ["n"] = "ñńņňŋ", ["o"] = "òóôõöøōŏőơǒọỏốồổỗộớờởỡợ", ["r"] = "ŕŗř", ["s"] = "śŝşšș",
            ["t"] = "ţťŧț",
        ["u"] = "ùúûüũūŭůűųưǔụủứừửữự", ["w"] = "ŵ", ["y"] = "ýÿŷỳỵỷỹ", ["z"] = "źżž", ["ss"] = "ß", ["ae"] = "æ", ["oe"] = "œ",
            ["th"] = "þ",
    }.SelectMany(pair => pair.Value.Select(letter => (letter, pair.Key))).ToFrozenDictionary(pair => pair.letter, pair => pair.Key);

    private readonly Dictionary<string, (string Key, bool IsThere)> _articles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);
    private readonly HashSet<string> _parts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly HashSet<Citation> _works = [];

    /// <summary>Gives a key to a work that is no article: the one that it brings if it is free, else one made as for an article.</summary>
    /// <param name="work">The work.</param>
    /// <param name="key">The key.</param>
    /// <returns>False where the same work has been given one before.</returns>
    public bool TryAssign(Citation work, out string key)
    {
        key = "";
        if (!_works.Add(work)) return false;
        key = Unique(work.Id.Length > 0 ? work.Id : KeyOf(work), "", work, out bool isThere);
        return !isThere;
    }

    /// <summary>Gives a key to what is cited, unless it has one already.</summary>
    /// <param name="item">What is cited.</param>
    /// <param name="article">Its article.</param>
    /// <param name="part">The id of the claim or quote; null for the article as a whole.</param>
    /// <param name="key">The key.</param>
    /// <returns>False where the same article, claim or quote has been given one before.</returns>
    public bool TryAssign(Citation item, Article article, string? part, out string key)
    {
        string identity = $"{article.Id}\n{article.Sha256}";
        if (!_parts.Add($"{identity}\n{part}"))
        {
            key = "";
            return false;
        }
        if (!_articles.TryGetValue(identity, out (string Key, bool IsThere) own))
        {
            _articles[identity] = own = (Unique(KeyOf(item), "", item, out bool known), known);
        }
        // An article's own key belongs to it whether or not it is cited as a whole.
        bool isThere;
        if (part is null) (key, isThere) = own;
        else key = Unique($"{own.Key}-{Identifier(part)}", "-", item, out isThere);
        return !isThere;
    }

    /// <summary>Notes that a key is in use.</summary>
    public void Take(string key) => _taken.Add(key);

    /// <summary>A new key for a work that has none.</summary>
    public string For(Citation work) => Unique(KeyOf(work), "", work, out _);

    private static string KeyOf(Citation item)
    {
        string author = Word(item.Author.Count > 0 ? item.Author[0].Family ?? item.Author[0].Literal ?? item.Author[0].Given
            : item.ContainerTitle);
        string year = item.Issued?.Year is { } known ? Math.Abs((long)known).ToString(CultureInfo.InvariantCulture) : "nd";
        string title = (item.Title ?? "").Split(' ').Select(Fold).FirstOrDefault(word => word.Length > 0 && !Articles.Contains(word)) ?? "";
        return (author.Length == 0 ? "anon" : author) + year + title;
    }

    /// <summary>"The Washington Post" gives "washingtonpost".</summary>
    private static string Word(string? name) => string.Concat((name ?? "").Split(' ').Select(Fold).SkipWhile(Articles.Contains));

    /// <summary>The key as it is, else with b, c ... z, then numbers; or the key under which the work is there already.</summary>
    private string Unique(string key, string separator, Citation work, out bool isThere)
    {
        for (int n = _next.GetValueOrDefault(key, 1); ; n++)
        {
            string suffix = n == 1 ? "" : separator + (n <= 26 ? ((char)('a' + n - 1)).ToString()
                : n.ToString(CultureInfo.InvariantCulture));
            string candidate = key + suffix;
            Citation? other = there?.GetValueOrDefault(candidate);
            isThere = other is not null && IsSame(work, other);
            if (isThere) return candidate;
            if (other is not null || !_taken.Add(candidate)) continue;
            // Keys in the file are asked again for each work; those given here are not, so that thousands of works with one key stay cheap.
            if (there is null) _next[key] = n + 1;
            return candidate;
        }
    }

    /// <summary>Whether two works with one key are one: the same words in the title, and no two addresses.</summary>
    private static bool IsSame(Citation a, Citation b) =>
        Words(a.Title) == Words(b.Title)
            && (a.Url is null || b.Url is null || a.Url == b.Url || Uri.UnescapeDataString(a.Url) == Uri.UnescapeDataString(b.Url));

    private static string Words(string? title) => string.Concat((title ?? "").Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static string Identifier(string id) => string.Concat(id.Select(c => char.IsAsciiLetterOrDigit(c) || c == '-' ? c : '-'));

    private static string Fold(string word)
    {
        var folded = new StringBuilder();
        foreach (char c in word.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c)) folded.Append(c);
            else if (Letters.TryGetValue(c, out string? letters)) folded.Append(letters);
        }
        return folded.ToString();
    }
}
