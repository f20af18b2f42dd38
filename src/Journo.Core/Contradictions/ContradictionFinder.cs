using Journo.Contradictions.Rules;

namespace Journo.Contradictions;

/// <summary>Finds claims that contradict each other, within and across articles.</summary>
public static class ContradictionFinder
{
    // What a common word has in common says little, and all pairs of a large archive can't be compared.
    private const int MostClaimsOfAWord = 400;

    // The first rule that fires for two claims is the one that is told.
    private static readonly ContradictionRule[] s_rules =
    [
        new SpeakerAgainstHimself(), new AffirmedAndDenied(), new DifferentFigures(), new DifferentDates(), new OrderOfEvents(),
        new GiftOrInvestment(), new InterviewOrPodcast(), new MillionaireOrBillionaire(),
    ];

    private static readonly Comparer<Statement> s_byNumber = Comparer<Statement>.Create((x, y) => x.Number.CompareTo(y.Number));

    /// <summary>The names of the rules.</summary>
    public static IReadOnlyList<string> Rules { get; } = [.. s_rules.Select(rule => rule.Name)];

    /// <summary>Compares the claims of readings.</summary>
    public static IReadOnlyList<Contradiction> Find(IReadOnlyCollection<ArticleReading> readings, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(readings);
        return Find([.. readings.SelectMany(r => r.Claims)], readings.SelectMany(r => r.Entities), readings.SelectMany(r => r.Figures), readings.SelectMany(r => r.Events), cancellation);
    }

    /// <summary>Compares claims.</summary>
    /// <param name="claims">In the order of their articles and texts.</param>
    /// <param name="entities">Whom and what they name.</param>
    /// <param name="figures">The figures that stand in them.</param>
    /// <param name="events">The events that they tell.</param>
    /// <param name="cancellation">Ends the search early.</param>
    /// <returns>In the order of the first claims, then of the second.</returns>
    public static IReadOnlyList<Contradiction> Find(
        IReadOnlyList<Claim> claims, IEnumerable<Entity> entities, IEnumerable<Figure> figures, IEnumerable<TimelineEvent> events, CancellationToken cancellation = default)
    {
        IReadOnlyList<Statement> statements = StatementReader.Read(claims, entities, figures, events, cancellation);
        var found = new List<Contradiction>();
        var told = new HashSet<(string, string?, string, string)>();
        foreach ((Statement first, Statement second) in Pairs(statements, cancellation))
        {
            if (!first.IsComparable(second)) continue;
            foreach (ContradictionRule rule in s_rules)
            {
                if (rule.Find(first, second) is not { } contradiction) continue;
                // A sentence that is several claims contradicts once.
                if (told.Add((contradiction.Rule, contradiction.About, Place(first, contradiction.FirstWords), Place(second, contradiction.SecondWords)))) found.Add(contradiction);
                break;
            }
        }
        return found;
    }

    private static string Place(Statement statement, string words) => $"{statement.Claim.Article} {statement.Claim.Sentence} {words.ToLowerInvariant()}";

    // Claims that share a word that says what they are about, or that tell by words that exclude each other.
    private static IEnumerable<(Statement, Statement)> Pairs(IReadOnlyList<Statement> statements, CancellationToken cancellation)
    {
        var byWord = new Dictionary<string, List<Statement>>(StringComparer.Ordinal);
        foreach (Statement statement in statements)
        {
            foreach (string word in Keys(statement))
            {
                if (!byWord.TryGetValue(word, out List<Statement>? list)) byWord[word] = list = [];
                list.Add(statement);
            }
        }
        foreach (Statement first in statements)
        {
            cancellation.ThrowIfCancellationRequested();
            var others = new SortedDictionary<int, Statement>();
            foreach (string word in Keys(first))
            {
                List<Statement> list = byWord[word];
                // Of a common word, only the claims next to this one.
                int at = list.BinarySearch(first, s_byNumber) + 1;
                for (int i = at; i < list.Count && i < at + MostClaimsOfAWord; i++) others[list[i].Number] = list[i];
            }
            foreach (Statement second in others.Values) yield return (first, second);
        }
    }

    private static IEnumerable<string> Keys(Statement statement) => statement.Topic.Concat(statement.Terms
        .Select(word => AccountWords.TryGet(word.Stem, out (string Group, string Member) account) && account.Group == "wealth" ? "=" + account.Group : null).OfType<string>().Distinct());
}
