using System.Text;
using Journo.Language;

namespace Journo.Extraction.Entities;

/// <summary>Links the forms of one name: spelling with or without a space, surname or first name alone, short form, initials,
/// misspelling.</summary>
internal static class NameClusters
{
    /// <summary>
    /// For each form the clusters that it may name (one, but for a surname that several people share), and the clusters as entities.
    /// </summary>
    public static int[][] Link(
        IReadOnlyList<NameForm> forms, Lexicon lexicon, CancellationToken cancellation, out NamedEntity[] entities)
    {
        var clusters = new List<Cluster>();
        var owners = new int[forms.Count][];
        JoinSameLetters(forms, owners, clusters);
        cancellation.ThrowIfCancellationRequested();
        JoinMiddleNames(forms, owners, clusters);
        JoinShortForms(forms, lexicon, owners, clusters);
        cancellation.ThrowIfCancellationRequested();
        Misspellings.Join(forms, lexicon, owners, clusters);
        entities = [.. clusters.Select(cluster => cluster.ToEntity(forms))];
        return owners;
    }

    /// <summary>Forms of one entity, by number.</summary>
    internal sealed class Cluster
    {
        /// <summary>The numbers of its forms, from 0.</summary>
        public List<int> Forms { get; } = [];
        /// <summary>The numbers of those forms that are probably misspellings.</summary>
        public List<int> Misspelt { get; } = [];
        public KindScores Scores;

        private const float Unintroduced = 1;

        /// <summary>Takes in a form.</summary>
        public void Add(int number, NameForm form)
        {
            Forms.Add(number);
            Scores.Add(form.Scores);
        }

        public NamedEntity ToEntity(IReadOnlyList<NameForm> forms)
        {
            if (Forms.Count == 0) return new NamedEntity { Name = "" }; // joined to another: no form names it any more
            KindScores scores = Scores;
            // News introduces a person before the surname stands alone.
            if (!Forms.Exists(number => forms[number].Introduced)) scores.Person -= Unintroduced * Forms.Sum(number =>
                forms[number].Count);
            EntityKind kind = scores.Best;
            // A person is called by the fullest form; anything else by the fullest, then the most usual spelling.
            NameForm name = Forms.Select(number => forms[number])
                .OrderByDescending(form => form.Words.Length > 1 && !form.Known && IsSpacedVariant(form, forms) ? 0 : form.Words.Length)
                .ThenByDescending(form => form.Known).ThenByDescending(form => form.Count).First();
            var entity = new NamedEntity { Name = name.Name.ReplaceLineEndings(" "), Kind = kind };
            foreach (int number in Forms)
            {
                if (forms[number] != name && forms[number].Name != entity.Name) entity.Aliases
                    .Add(forms[number].Name.ReplaceLineEndings(" "));
            }
            entity.Misspellings.AddRange(Misspelt.Select(number => forms[number].Name));
            return entity;
        }

        // "Space X" beside "SpaceX" is the same number of letters in more words, not a fuller name.
        private bool IsSpacedVariant(NameForm form, IReadOnlyList<NameForm> forms) =>
            Forms.Exists(other => forms[other].Words.Length < form.Words.Length
            && string.Equals(Letters(forms[other]), Letters(form), StringComparison.Ordinal));
    }

    /// <summary>The letters and digits of a form, small, without "The" before them.</summary>
    private static string Letters(NameForm form)
    {
        var letters = new StringBuilder(form.Name.Length);
        for (int w = form.Words.Length > 1 && form.Words[0] == "The" ? 1 : 0; w < form.Words.Length; w++)
        {
            foreach (char c in form.Words[w])
            {
                if (char.IsLetterOrDigit(c)) letters.Append(char.ToLowerInvariant(c));
            }
        }
        return letters.ToString();
    }

    private static void JoinSameLetters(IReadOnlyList<NameForm> forms, int[][] owners, List<Cluster> clusters)
    {
        var byLetters = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < forms.Count; i++)
        {
            string letters = Letters(forms[i]);
            if (!byLetters.TryGetValue(letters, out int cluster))
            {
                cluster = clusters.Count;
                clusters.Add(new Cluster());
                byLetters.Add(letters, cluster);
            }
            owners[i] = [cluster];
            clusters[cluster].Add(i, forms[i]);
        }
    }

    // "Ann Marie Lee" and "Ann Lee"; "John F. Kennedy" and "John Kennedy".
    private static void JoinMiddleNames(IReadOnlyList<NameForm> forms, int[][] owners, List<Cluster> clusters)
    {
        var byEnds = new Dictionary<(string, string), int>();
        for (int i = 0; i < forms.Count; i++)
        {
            if (forms[i].Words.Length < 2 || clusters[owners[i][0]].Scores.Best != EntityKind.Person) continue;
            (string, string) ends = (forms[i].Words[0], forms[i].Words[^1]);
            if (!byEnds.TryGetValue(ends, out int other)) byEnds.Add(ends, i);
            else if (owners[other][0] != owners[i][0] && (forms[i].Words.Length == 2 || forms[other].Words.Length == 2)) Merge(
                forms, owners, clusters, owners[i][0], owners[other][0]);
        }
    }

    private static void JoinShortForms(IReadOnlyList<NameForm> forms, Lexicon lexicon, int[][] owners, List<Cluster> clusters)
    {
        var bySurname = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var byFirstWord = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var byInitials = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < forms.Count; i++)
        {
            NameForm form = forms[i];
            if (form.Words.Length < 2) continue;
            int cluster = owners[i][0];
            bool person = clusters[cluster].Scores.Best == EntityKind.Person;
            // A paper is called by what kind of paper it is, not by its town: "the Courier".
            bool paper = clusters[cluster].Scores.Best == EntityKind.Publication
                && lexicon.ClassesOf(form.Words[^1]).HasFlag(WordClass.PublicationWord);
            if (person || paper) Note(bySurname, form.Words[^1], cluster);
            if (!paper) Note(byFirstWord, form.Words[0], cluster);
            string initials = string.Concat(form.Words.Where(word => char.IsUpper(word[0])).Select(word => word[0]));
            if (initials.Length > 1 && !person) Note(byInitials, initials, cluster);
        }
        for (int i = 0; i < forms.Count; i++)
        {
            NameForm form = forms[i];
            if (form.Words.Length != 1 || clusters[owners[i][0]].Forms.Count > 1) continue;
            string word = form.Words[0];
            List<int>? candidates = null;
            EntityKind kind = form.Known ? form.Scores.Best : EntityKind.Other;
            if (kind is EntityKind.Other or EntityKind.Person or EntityKind.Publication && bySurname.TryGetValue(word, out candidates)) { }
            else if (byInitials.TryGetValue(word.Replace(".", "", StringComparison.Ordinal), out candidates)) { }
            else if (byFirstWord.TryGetValue(word, out candidates))
            {
                // A first name alone, or the first word of a company's name; but not "Texas" for "Texas Instruments".
                EntityKind own = form.Scores.Best;
                candidates = [.. candidates.Where(candidate => clusters[candidate].Scores.Best is var other
                    && (other == EntityKind.Person ? own is EntityKind.Person or EntityKind.Other : !form.Known || own == other)
                    && other != EntityKind.Place)];
                if (candidates.Count != 1) continue; // several Johns: the first name alone tells nobody apart
            }
            if (candidates is null || candidates.Count == 0) continue;
            int old = owners[i][0];
            clusters[old].Forms.Clear();
            owners[i] = [.. candidates];
            foreach (int candidate in candidates) clusters[candidate].Add(i, form);
        }

        static void Note(Dictionary<string, List<int>> index, string word, int cluster)
        {
            if (!index.TryGetValue(word, out List<int>? list)) index.Add(word, list = []);
            if (list.Count < 8 && !list.Contains(cluster)) list.Add(cluster);
        }
    }

    private static void Merge(IReadOnlyList<NameForm> forms, int[][] owners, List<Cluster> clusters, int from, int into)
    {
        foreach (int form in clusters[from].Forms)
        {
            clusters[into].Add(form, forms[form]);
            owners[form] = [into];
        }
        clusters[from].Forms.Clear();
    }
}
