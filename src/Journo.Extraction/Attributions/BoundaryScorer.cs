using Journo.Language;

namespace Journo.Extraction.Attributions;

/// <summary>
/// A linear model: whether the content of an attribution ends before a comma, conjunction, preposition or other place where clauses end.
/// Adds up weights for the kind of place, what follows it and what came before. The weights are those of a logistic regression, in
/// BoundaryWeights.txt; no feature is a word but those of closed classes. Immutable, so safe for several threads.
/// </summary>
internal sealed class BoundaryScorer : ILanguageTable<BoundaryScorer>
{
    /// <summary>The most features that one place has.</summary>
    public const int MaximumFeatures = 48;

    private const int Lookahead = 12;

    private static readonly int TagCount = Enum.GetValues<PartOfSpeech>().Length;

    private static readonly string[] Words =
    [
        "-", .. ("and but or while when after before because although though if as than since until unless for in on at by with without "
            + "during about of to from against that which who whom whose where how what why like over amid among into through under "
            + "according including yesterday today").Split(' '),
    ];
    private static readonly WordTable<byte> WordIndex =
        new(Words.Skip(1).Select((w, i) => (w, (byte)(i + 1))).ToDictionary(p => p.w, p => p.Item2));
    private static readonly string[] Kinds = [.. Enum.GetNames<PartOfSpeech>(), .. Words.Skip(1).Select(w => $"'{w}'"), "day", "cue-ing"];
    private static readonly int DayKind = Kinds.Length - 2, CueIngKind = Kinds.Length - 1;
    private static readonly string[] Complements = Enum.GetNames<Complement>();
    private static readonly string[] Lengths = ["1", "2", "3-4", "5-8", "9-16", "17-32", "33+"];
    private static readonly string[] Flags = ["no", "yes"];
    private static readonly string[] Classes = [.. Enumerable.Range(0, 15).Select(i => ((PredicateClass)(1u << i)).ToString())];

    /// <summary>Names of all features.</summary>
    public static FeatureSpace Space { get; } = new();

    private static readonly int Bias = Space.Add("bias", ["1"]);
    private static readonly int Kind = Space.Add("kind&complement", Kinds, Complements);
    private static readonly int KindNext = Space.Add("kind&next", Kinds, Kinds);
    private static readonly int CommaNextComplement = Space.Add("after-comma&complement", Kinds, Complements);
    private static readonly int CommaNextNext = Space.Add("after-comma&next", Kinds, Kinds);
    private static readonly int KindClass = Space.Add("kind&class", Kinds, Classes);
    private static readonly int KindClause = Space.Add("kind&clause-follows", Kinds, Flags);
    private static readonly int KindVerb = Space.Add("kind&verb-before", Kinds, Flags);
    private static readonly int VerbClause = Space
        .Add("verb-before&clause-follows&complement", ["no-no", "no-yes", "yes-no", "yes-yes"], Complements);
    private static readonly int KindLength = Space.Add("kind&length", Kinds, Lengths);
    private static readonly int KindRest = Space.Add("kind&rest", Kinds, Lengths);
    private static readonly int KindTime = Space.Add("kind&time-follows", Kinds, Flags);
    private static readonly int KindMedium = Space.Add("kind&medium-follows", Kinds, Flags);
    private static readonly int KindCue = Space.Add("kind&cue-follows", Kinds, Flags);
    private static readonly int KindInterruption = Space.Add("kind&interruption-follows", Kinds, Flags);
    private static readonly int KindQuote = Space.Add("kind&quotation-before", Kinds, Flags);
    private static readonly int KindPrevious = Space.Add("kind&before", Kinds, Enum.GetNames<PartOfSpeech>());
    private static readonly int KindLater = Space.Add("kind&same-mark-later", Kinds, Flags);
    private static readonly int KindQuoteOpens = Space.Add("kind&quotation-follows", Kinds, Flags);

    private readonly float[] _weights;

    private BoundaryScorer(ILanguage language) => _weights = Space.Weights(language, "BoundaryWeights");

    /// <summary>Reads the weights.</summary>
    /// <exception cref="InvalidOperationException">The language has no BoundaryWeights.</exception>
    public static BoundaryScorer Load(ILanguage language) => new(language);

    /// <summary>The sum of weights, bias included; above zero where the content ends before a token.</summary>
    /// <param name="text">The tagged text.</param>
    /// <param name="clauses">Finds clauses in it.</param>
    /// <param name="candidate">Whose content.</param>
    /// <param name="start">Index of the first token of the content.</param>
    /// <param name="at">Index of the token before which it may end.</param>
    /// <param name="last">One past the last token that it may have.</param>
    public float Score(TaggedText text, Clauses clauses, AttributionCandidate candidate, int start, int at, int last)
    {
        var features = new FeatureList(stackalloc int[MaximumFeatures]);
        Collect(text, clauses, candidate, start, at, last, ref features);
        return features.Sum(_weights);
    }

    public static void Collect(TaggedText text, Clauses clauses, AttributionCandidate candidate, int start, int at, int last,
        ref FeatureList features)
    {
        PartOfSpeech[] tags = text.Tags;
        int kind = KindOf(text, at), next = at + 1 < last ? KindOf(text, at + 1)
            : (int)PartOfSpeech.Stop, complement = (int)candidate.Complement;
        bool comma = tags[at] is PartOfSpeech.Comma or PartOfSpeech.Dash;
        int opener = comma && at + 1 < last ? at + 1 : at;
        bool verbBefore = HasVerb(tags, Math.Max(start, at - 30), at);
        bool time = false, medium = false, cue = false;
        int subject = -1;
        bool clause = false;
        for (int i = opener; i < last && i < opener + Lookahead; i++)
        {
            Token token = text.Document.Tokens[i];
            if (i < opener + 5)
            {
                time |= token.Is(WordClass.Weekday | WordClass.Month);
                medium |= token.Is(WordClass.ReportNoun) || (text.Predicates[i] & PredicateClass.Noun) != 0;
            }
            if (i > opener && tags[i] is PartOfSpeech.Comma or PartOfSpeech.QuoteOpen) break;
            if (tags[i] is PartOfSpeech.Pronoun or PartOfSpeech.Name or PartOfSpeech.Noun or PartOfSpeech.Wh) subject = i;
            if (tags[i] is PartOfSpeech.VerbFinite or PartOfSpeech.Modal or PartOfSpeech.Be or PartOfSpeech.Have) clause |= subject >= 0;
            cue |= tags[i] is PartOfSpeech.VerbFinite or PartOfSpeech.VerbIng
                && (text.Predicates[i] & (PredicateClass.Say | PredicateClass.Tell | PredicateClass.Think)) != 0
                && (text.Predicates[i] & PredicateClass.AlsoNoun) == 0;
        }
        int all = Complements.Length;
        features.Add(Bias);
        features.Add(Kind + (kind * all) + complement);
        features.Add(KindNext + (kind * Kinds.Length) + next);
        if (comma)
        {
            int afterNext = at + 2 < last ? KindOf(text, at + 2) : (int)PartOfSpeech.Stop;
            features.Add(CommaNextComplement + (next * all) + complement);
            features.Add(CommaNextNext + (next * Kinds.Length) + afterNext);
        }
        int what = comma ? next : kind;
        for (uint bits = (uint)candidate.Class; bits != 0; bits &= bits - 1) features
            .Add(KindClass + (kind * Classes.Length) + System.Numerics.BitOperations.TrailingZeroCount(bits));
        features.Add(KindClause + (what * 2) + (clause ? 1 : 0));
        features.Add(KindVerb + (what * 2) + (verbBefore ? 1 : 0));
        features.Add(VerbClause + (((verbBefore ? 2 : 0) + (clause ? 1 : 0)) * all) + complement);
        features.Add(KindLength + (what * Lengths.Length) + AttributionScorer.Bucket(at - start));
        features.Add(KindRest + (what * Lengths.Length) + AttributionScorer.Bucket(last - at));
        features.Add(KindTime + (what * 2) + (time ? 1 : 0));
        features.Add(KindMedium + (what * 2) + (medium ? 1 : 0));
        features.Add(KindCue + (what * 2) + (cue ? 1 : 0));
        features.Add(KindInterruption + (kind * 2) + (comma && clauses.IsInterruption(at + 1, last, out _) ? 1 : 0));
        features.Add(KindQuote + (what * 2) + (tags[at - 1] == PartOfSpeech.QuoteClose ? 1 : 0));
        features.Add(KindQuoteOpens + (kind * 2) + (Has(tags, PartOfSpeech.QuoteOpen, at, Math.Min(last, at + Lookahead)) ? 1 : 0));
        features.Add(KindPrevious + (what * TagCount) + (int)tags[at - 1]);
        features.Add(KindLater + (kind * 2) + (Has(tags, tags[at], at + 2, Math.Min(last, at + 40)) ? 1 : 0));
    }

    private static int KindOf(TaggedText text, int at)
    {
        Token token = text.Document.Tokens[at];
        if (token.Is(WordClass.Weekday)) return DayKind;
        if (token.IsWord && WordIndex[text.Document[token]] is > 0 and var word) return TagCount + word - 1;
        if (text.Tags[at] == PartOfSpeech.VerbIng && (text.Predicates[at] & PredicateClass.CueVerb) != 0) return CueIngKind;
        return (int)text.Tags[at];
    }

    private static bool HasVerb(PartOfSpeech[] tags, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (tags[i] is PartOfSpeech.VerbFinite or PartOfSpeech.Modal or PartOfSpeech.Be or PartOfSpeech.Have) return true;
        }
        return false;
    }

    private static bool Has(PartOfSpeech[] tags, PartOfSpeech tag, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (tags[i] == tag) return true;
        }
        return false;
    }
}
