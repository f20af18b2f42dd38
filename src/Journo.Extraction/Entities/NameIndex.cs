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
/// <param name="Span">The same place in UTF-16 code units.</param>
internal readonly record struct NameMention(int Entity, int FirstToken, int EndToken, TextSpan Span);

/// <summary>The entities of an article and where it names them, in the order of the text.</summary>
internal sealed class NameIndex(IReadOnlyList<NamedEntity> entities, IReadOnlyList<NameMention> mentions)
{
    /// <summary>In the order of their first mention.</summary>
    public IReadOnlyList<NamedEntity> Entities => entities;

    /// <summary>In the order of the text; no two overlap.</summary>
    public IReadOnlyList<NameMention> Mentions => mentions;

    /// <summary>
    /// The index of the first mention that ends after an offset in UTF-16 code units; the count of mentions where none does.
    /// </summary>
    public int FirstEndingAfter(int offset) => OrderedSearch.FirstFrom(mentions, offset + 1, mention => mention.Span.End);

    /// <summary>The mentions that lie inside a span.</summary>
    public IEnumerable<NameMention> In(TextSpan span)
    {
        for (int i = FirstEndingAfter(span.Start); i < mentions.Count && mentions[i].Span.Start < span.End; i++)
        {
            if (span.Contains(mentions[i].Span)) yield return mentions[i];
        }
    }

    /// <summary>The rows of a dataset, numbered for an article.</summary>
    public (IReadOnlyList<Entity> Entities, IReadOnlyList<Mention> Mentions) ToRows(string article, string text)
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
            mentionRows[i] = new Mention { Id = RowId.Of(article, 'm', i + 1), Entity = entityRows[mention.Entity].Id, Article = article,
                Start = mention.Span.Start, End = mention.Span.End, Text = mention.Span.In(text) };
        }
        return (entityRows, mentionRows);
    }
}
