using Journo.Analysis.Contradictions.Rules;
using Journo.Language;

namespace Journo.Analysis.Contradictions;

/// <summary>Finds claims that contradict each other, within and across articles.</summary>
public static class ContradictionFinder
{
    // The first rule that fires for two claims is the one that is told.
    private static readonly ContradictionRule[] AllRules =
    [
        new SpeakerAgainstHimself(), new AffirmedAndDenied(), new DifferentFigures(), new DifferentDates(), new OrderOfEvents(),
        new MutuallyExclusiveTerms(),
    ];

    /// <summary>The names of the rules.</summary>
    public static IReadOnlyList<string> Rules { get; } = [.. AllRules.Select(rule => rule.Name)];

    /// <summary>Compares the claims of extractions.</summary>
    internal static IReadOnlyList<Contradiction> Find(
        IReadOnlyCollection<ArticleExtraction> readings, ILanguage language, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(readings);
        return Find([.. readings.SelectMany(r => r.Claims)], readings.SelectMany(r => r.Entities), readings.SelectMany(r => r.Figures),
            readings.SelectMany(r => r.Events), language, cancellation);
    }

    /// <summary>Compares claims.</summary>
    /// <param name="claims">In the order of their articles and texts.</param>
    /// <param name="entities">Whom and what they name.</param>
    /// <param name="figures">The figures that stand in them.</param>
    /// <param name="events">The events that they tell.</param>
    /// <param name="language">The language that they are written in.</param>
    /// <param name="cancellation">Ends the search early.</param>
    /// <returns>In the order of the first claims, then of the second.</returns>
    internal static IReadOnlyList<Contradiction> Find(
        IReadOnlyList<Claim> claims, IEnumerable<Entity> entities, IEnumerable<Figure> figures, IEnumerable<EventMention> events,
            ILanguage language, CancellationToken cancellation = default)
    {
        IReadOnlyList<ComparableClaim> statements = ComparableClaimReader.Read(claims, entities, figures, events, language, cancellation);
        foreach (ComparableClaim statement in statements) statement.Rules = RulesOf(statement);
        var found = new List<Contradiction>();
        var told = new HashSet<(string, string?, string, string)>();
        var pairs = new CandidatePairs(statements);
        var clashes = new List<(int Second, Contradiction Contradiction)>();
        foreach (ComparableClaim first in statements)
        {
            cancellation.ThrowIfCancellationRequested();
            clashes.Clear();
            foreach (int other in pairs.After(first))
            {
                if (Clash(first, statements[other]) is { } clash) clashes.Add((other, clash));
            }
            foreach ((int other, Contradiction clash) in clashes.OrderBy(clash => clash.Second))
            {
                // A sentence that is several claims contradicts once.
                if (told.Add((clash.Rule, clash.About, Place(first, clash.FirstWords), Place(statements[other], clash.SecondWords)))) found
                    .Add(clash);
            }
        }
        return found;
    }

    private static Contradiction? Clash(ComparableClaim first, ComparableClaim second)
    {
        int rules = first.Rules & second.Rules;
        if (rules == 0 || !first.IsComparable(second)) return null;
        for (int rule = 0; rule < AllRules.Length; rule++)
        {
            if ((rules & 1 << rule) != 0 && AllRules[rule].Find(first, second) is { } clash) return clash;
        }
        return null;
    }

    // A bit for each rule.
    private static int RulesOf(ComparableClaim statement)
    {
        int rules = 0;
        for (int rule = 0; rule < AllRules.Length; rule++)
        {
            if (AllRules[rule].Concerns(statement)) rules |= 1 << rule;
        }
        return rules;
    }

    private static string Place(ComparableClaim statement, string words) =>
        $"{statement.Claim.Article} {statement.Claim.Sentence} {words.ToLowerInvariant()}";
}
