using System.Globalization;
using Journo.Datasets.Schema;

namespace Journo.Datasets.Reviews;

/// <summary>
/// What a row of a log is about, as hashes: a verdict that stood under other words, another title or another scale shows it. Each is a
/// SHA-256 over cells as netstrings, as <see cref="LogHash"/> makes it.
/// </summary>
internal sealed class ClaimBinding : IDisposable
{
    private static readonly string[] ArticleColumns = ["sha256", "title", "byline", "publisher", "url", "published"];
    private static readonly string[] ClaimColumns = ["start", "end", "summary", "speaker", "chain", "attribution"];

    /// <summary>Columns that came later: they count where they say something else than a dataset that lacks them.</summary>
    private static readonly Column<Claim>[] LaterColumns = [.. Tables.Claims.Columns.Where(column => column.Name == "stance")];

    private static readonly Claim Plain = Tables.Claims.NewRow();

    private readonly LogHash _hash = new();
    private readonly CellBuffer _buffer = new();

    /// <summary>The hash of an article's text, title, byline, publisher, address and date.</summary>
    public string Of(Article article) => Of("articles", Tables.Articles, ArticleColumns, article).Finish();

    /// <summary>The hash of a claim's place, summary, speaker, chain and attribution. Its words are told by the article's text and the
    /// place.</summary>
    public string Of(Claim claim)
    {
        LogHash hash = Of("claims", Tables.Claims, ClaimColumns, claim);
        foreach (Column<Claim> column in LaterColumns)
        {
            byte[] usual = column.Cell(Plain, _buffer).ToArray();
            ReadOnlySpan<byte> cell = column.Cell(claim, _buffer);
            if (!cell.SequenceEqual(usual)) hash.Add(cell);
        }
        return hash.Finish();
    }

    /// <summary>The hash of a claim's own words; empty where they are not at hand.</summary>
    public string OfWords(Claim claim)
    {
        if (claim.Text.Length == 0) return "";
        _hash.Begin(claim.Text);
        return _hash.Finish();
    }

    /// <summary>The hash of a scale: its name, its direction, and each verdict with points and meaning.</summary>
    public string Of(RatingScale scale)
    {
        _hash.Begin("scale");
        Add(scale.Name);
        Add(scale.IsInverted ? "inverted" : "");
        foreach (ScaleVerdict verdict in scale.Verdicts)
        {
            Add(verdict.Name);
            Add(verdict.Points?.ToString(CultureInfo.InvariantCulture) ?? "");
            Add(verdict.Meaning ?? "");
        }
        return _hash.Finish();
    }

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();

    private LogHash Of<T>(string name, Table<T> table, string[] columns, T row) where T : class
    {
        _hash.Begin(name);
        foreach (string column in columns) _hash.Add(table[column].Cell(row, _buffer));
        return _hash;
    }

    private void Add(string text) => _hash.Add(System.Text.Encoding.UTF8.GetBytes(text));
}
