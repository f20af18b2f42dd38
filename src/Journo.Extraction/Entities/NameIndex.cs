using Journo.Language;
using Journo.Values;

namespace Journo.Extraction.Entities;

/// <summary>Somebody or something that an article names, during extraction.</summary>
internal sealed class NamedEntity
{
    public required string Name { get; set; }
    public EntityKind Kind { get; set; }
    public List<string> Aliases { get; } = [];
    public List<string> Misspellings { get; } = [];
    /// <summary>Title, office or description that the article gives: "CEO of Acme".</summary>
    public string? Role { get; set; }
}

/// <summary>One place where an entity is named.</summary>
/// <param name="Entity">Index in <see cref="NameIndex.Entities"/>, from 0.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">One past the index of its last token.</param>
internal readonly record struct NameMention(int Entity, int FirstToken, int EndToken)
{
    /// <summary>The same place as a range.</summary>
    public TokenRange Words => new(FirstToken, EndToken);
}

/// <summary>The entities of an article and where it names them, in the order of the text.</summary>
internal sealed class NameIndex(IReadOnlyList<NamedEntity> entities, IReadOnlyList<NameMention> mentions)
{
    /// <summary>In the order of their first mention.</summary>
    public IReadOnlyList<NamedEntity> Entities => entities;

    /// <summary>In the order of the text; no two overlap.</summary>
    public IReadOnlyList<NameMention> Mentions => mentions;

    /// <summary>The index of the first mention that holds a token or begins after it; the count of mentions where none does.</summary>
    public int FirstFrom(int token) => OrderedSearch.FirstFrom(mentions, token + 1, mention => mention.EndToken);

    /// <summary>The mentions that lie inside a range.</summary>
    public IEnumerable<NameMention> In(TokenRange range)
    {
        for (int i = FirstFrom(range.First); i < mentions.Count && mentions[i].FirstToken < range.End; i++)
        {
            if (range.Contains(mentions[i].Words)) yield return mentions[i];
        }
    }

    /// <summary>The rows of a dataset, numbered for an article.</summary>
    public (IReadOnlyList<Entity> Entities, IReadOnlyList<Mention> Mentions) ToRows(string article, TextDocument document)
    {
        var entityRows = new Entity[entities.Count];
        for (int i = 0; i < entityRows.Length; i++)
        {
            NamedEntity entity = entities[i];
            entityRows[i] = new Entity { Id = RowId.Of(article, 'e', i + 1), Name = entity.Name, Kind = entity.Kind,
                Aliases = TextList.From(entity.Aliases), Misspellings = TextList.From(entity.Misspellings) };
        }
        var mentionRows = new Mention[mentions.Count];
        for (int i = 0; i < mentionRows.Length; i++)
        {
            NameMention mention = mentions[i];
            TextSpan span = document.Span(mention.Words);
            mentionRows[i] = new Mention { Id = RowId.Of(article, 'm', i + 1), Entity = entityRows[mention.Entity].Id, Article = article,
                Start = span.Start, End = span.End, Text = span.In(document.Text) };
        }
        return (entityRows, mentionRows);
    }
}
