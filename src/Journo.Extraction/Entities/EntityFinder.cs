using Journo.Extraction.Entities.Model;
using Journo.Language;

namespace Journo.Extraction.Entities;

/// <summary>
/// Named entity recognition: finds who and what an article names, links the forms of one name to each other, and tells what kind of thing
/// each is. By a model over general lists and what stands around a name; what belongs together, by rules.
/// </summary>
internal static class EntityFinder
{
    /// <summary>The entities and their mentions.</summary>
    /// <param name="text">The text in ordinary case (<see cref="TextDocument.Words"/>).</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="language">Its language.</param>
    /// <param name="cancellation">Ends the search early.</param>
    /// <exception cref="OperationCanceledException">The search was ended.</exception>
    public static NameIndex Find(string text, Token[] tokens, ILanguage language, CancellationToken cancellation = default) =>
        Find(text, tokens, language, null, cancellation);

    /// <summary>The entities and their mentions, by weights that need not be those of the language.</summary>
    /// <param name="text">The text in ordinary case (<see cref="TextDocument.Words"/>).</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="language">Its language.</param>
    /// <param name="model">The weights; null for those of the language.</param>
    /// <param name="cancellation">Ends the search early.</param>
    /// <exception cref="OperationCanceledException">The search was ended.</exception>
    public static NameIndex Find(string text, Token[] tokens, ILanguage language, NameModel? model, CancellationToken cancellation)
    {
        var chunker = new NameChunker(text, tokens, language, model, cancellation);
        var forms = NameForms.Of(text, tokens, chunker.Chunks, cancellation);
        int[][] owners = NameClusters.Link(forms.Forms, language.Lexicon, cancellation, out NamedEntity[] clusters);
        return Assemble(text, tokens, chunker, forms, owners, clusters);
    }

    // Walks the text once more: a surname that several people share goes to the one mentioned last.
    private static NameIndex Assemble(
        string text, Token[] tokens, NameChunker chunker, NameForms forms, int[][] owners, NamedEntity[] clusters)
    {
        var entities = new List<NamedEntity>();
        var mentions = new List<NameMention>(forms.Chunks.Count);
        int[] order = new int[clusters.Length], lastSeen = new int[clusters.Length];
        Array.Fill(order, -1);
        int Enter(int cluster)
        {
            if (order[cluster] < 0)
            {
                order[cluster] = entities.Count;
                entities.Add(clusters[cluster]);
            }
            return order[cluster];
        }

        var headlines = new HeadlineNames(text, tokens, forms.Forms);
        int line = 0;
        for (int i = 0; i < forms.Chunks.Count; i++)
        {
            (NameChunk chunk, int form) = forms.Chunks[i];
            for (; line < chunker.Headlines.Count && chunker.Headlines[line].First < chunk.First; line++) AddHeadline(
                chunker.Headlines[line]);
            Add(form, chunk.First, chunk.End);
            if (clusters[Latest(owners[form], lastSeen)] is { Role: null, Kind: EntityKind.Person } person) person.Role = RoleFinder
                .RoleOf(text, tokens, chunk);
        }
        for (; line < chunker.Headlines.Count; line++) AddHeadline(chunker.Headlines[line]);
        return new NameIndex(entities, mentions);

        void AddHeadline((int First, int End) range)
        {
            foreach ((int form, int first, int end) in headlines.In(range.First, range.End)) Add(form, first, end);
        }

        void Add(int form, int first, int end)
        {
            int cluster = Latest(owners[form], lastSeen);
            lastSeen[cluster] = mentions.Count + 1;
            mentions.Add(new NameMention(Enter(cluster), first, end));
        }
    }

    private static int Latest(int[] owners, int[] lastSeen)
    {
        int best = owners[0];
        for (int i = 1; i < owners.Length; i++)
        {
            if (lastSeen[owners[i]] > lastSeen[best]) best = owners[i];
        }
        return best;
    }
}
