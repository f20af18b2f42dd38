using Journo.Language;

namespace Journo.Extraction.Attributions;

/// <summary>
/// Says how surely a candidate attributes something: a sum of weights for what kind of cue it is, in which form it has its content, who its source is and where it stands.
/// The weights are in AttributionWeights.txt; no feature is a word.
/// </summary>
internal static class AttributionScorer
{
    public const int MaximumFeatures = 160;

    private static readonly string[] Signatures = [.. PredicateLexicon.English.Signatures.Select(Name)];
    private static readonly Dictionary<PredicateClass, int> SignatureIndex = PredicateLexicon.English.Signatures.Select((s, i) => (s, i)).ToDictionary(p => p.s, p => p.i);
    private static readonly string[] Classes = [.. Enumerable.Range(0, 15).Select(i => ((PredicateClass)(1u << i)).ToString())];
    private static readonly string[] Complements = Enum.GetNames<Complement>();
    private static readonly string[] Tags = Enum.GetNames<PartOfSpeech>();
    private static readonly string[] Sources = Enum.GetNames<SourceForm>();
    private static readonly string[] Flags = ["no", "yes"];
    private static readonly string[] Lengths = ["1", "2", "3-4", "5-8", "9-16", "17-32", "33+"];
    private static readonly (string Name, WordClass Class)[] SourceWords =
        [("role", WordClass.RoleNoun), ("title", WordClass.PersonTitle), ("organisation", WordClass.OrganisationWord), ("publication", WordClass.PublicationWord), ("report", WordClass.ReportNoun), ("given name", WordClass.GivenName), ("demonym", WordClass.Demonym)];

    /// <summary>Names of all features.</summary>
    public static FeatureSpace Space { get; } = new();

    private static readonly int Bias = Space.Add("bias", ["1"]);
    private static readonly int SignatureComplement = Space.Add("signature&complement", Signatures, Complements);
    private static readonly int Signature = Space.Add("signature", Signatures);
    private static readonly int ClassComplement = Space.Add("class&complement", Classes, Complements);
    private static readonly int ClassSource = Space.Add("class&source", Classes, Sources);
    private static readonly int ClassTag = Space.Add("class&tag", Classes, Tags);
    private static readonly int ClassQuoted = Space.Add("class&in-quotation", Classes, Flags);
    private static readonly int ClassNext = Space.Add("class&next", Classes, Tags);
    private static readonly int ComplementSource = Space.Add("complement&source", Complements, Sources);
    private static readonly int ComplementLength = Space.Add("complement&length", Complements, Lengths);
    private static readonly int ComplementBefore = Space.Add("complement&before", Complements, Tags);
    private static readonly int ComplementFirst = Space.Add("complement&first", Complements, Tags);
    private static readonly int ComplementQuoted = Space.Add("complement&in-quotation", Complements, Flags);
    private static readonly int SourceQuoted = Space.Add("source&in-quotation", Sources, Flags);
    private static readonly int SourceWord = Space.Add("source-word&complement", SourceWords.Select(w => w.Name.Replace(' ', '-')), Complements);
    private static readonly int Governed = Space.Add("governed&complement", Flags, Complements);
    private static readonly int GroupTag = Space.Add("group-has&complement", Tags, Complements);
    private static readonly int ContentQuote = Space.Add("content-quotes&complement", Flags, Complements);
    private static readonly int ContentVerb = Space.Add("content-verb&complement", Flags, Complements);
    private static readonly int Heading = Space.Add("heading&complement", Flags, Complements);
    private static readonly int SourceLength = Space.Add("source-length", Lengths);

    private static readonly float[] Weights = Space.Weights("AttributionWeights");

    /// <summary>Above zero where the candidate attributes something.</summary>
    public static double Score(TaggedText text, AttributionCandidate candidate)
    {
        var features = new FeatureList(stackalloc int[MaximumFeatures]);
        Collect(text, candidate, ref features);
        return features.Sum(Weights);
    }

    public static void Collect(TaggedText text, AttributionCandidate c, ref FeatureList features)
    {
        PartOfSpeech[] tags = text.Tags;
        int complement = (int)c.Complement, all = Complements.Length;
        int source = (int)FormOf(text, c.Source);
        int quoted = text.QuotationOf[c.Head] >= 0 ? 1 : 0;
        int next = c.Head + 1 < tags.Length ? (int)tags[c.Head + 1] : (int)PartOfSpeech.Stop;
        int before = c.Cue.First > 0 ? (int)tags[c.Cue.First - 1] : (int)PartOfSpeech.Stop;
        int signature = SignatureIndex[c.Class];
        features.Add(Bias);
        features.Add(Signature + signature);
        features.Add(SignatureComplement + (signature * all) + complement);
        for (uint bits = (uint)c.Class; bits != 0; bits &= bits - 1)
        {
            int one = System.Numerics.BitOperations.TrailingZeroCount(bits);
            features.Add(ClassComplement + (one * all) + complement);
            features.Add(ClassSource + (one * Sources.Length) + source);
            features.Add(ClassTag + (one * Tags.Length) + (int)tags[c.Head]);
            features.Add(ClassQuoted + (one * 2) + quoted);
            features.Add(ClassNext + (one * Tags.Length) + next);
        }
        features.Add(ComplementSource + (complement * Sources.Length) + source);
        features.Add(ComplementLength + (complement * Lengths.Length) + Bucket(c.ContentTokens));
        features.Add(ComplementBefore + (complement * Tags.Length) + before);
        features.Add(ComplementFirst + (complement * Tags.Length) + (int)tags[c.Content[^1].First]);
        features.Add(ComplementQuoted + (complement * 2) + quoted);
        features.Add(SourceQuoted + (source * 2) + quoted);
        features.Add(SourceLength + Bucket(c.Source.Count));
        WordClass words = WordClass.None;
        for (int i = c.Source.First; i < c.Source.End && i < c.Source.First + 12; i++) words |= text.Document.Tokens[i].Class;
        for (int w = 0; w < SourceWords.Length; w++)
        {
            if ((words & SourceWords[w].Class) != 0) features.Add(SourceWord + (w * all) + complement);
        }
        features.Add(Governed + ((c.Rule is AttributionRule.GovernedVerb or AttributionRule.VerbAndNoun ? 1 : 0) * all) + complement);
        for (int i = c.Cue.First; i < c.Head; i++) features.Add(GroupTag + ((int)tags[i] * all) + complement);
        bool quotes = false, verb = false;
        TokenRange content = c.Content[^1];
        for (int i = content.First; i < content.End && i < content.First + 40; i++)
        {
            quotes |= tags[i] == PartOfSpeech.QuoteOpen;
            verb |= tags[i] is PartOfSpeech.VerbFinite or PartOfSpeech.Be or PartOfSpeech.Modal or PartOfSpeech.Have;
        }
        features.Add(ContentQuote + ((quotes ? 1 : 0) * all) + complement);
        features.Add(ContentVerb + ((verb ? 1 : 0) * all) + complement);
        features.Add(Heading + ((c.Sentence == 0 || text.Document.Sentences[c.Sentence].Sentence.IsHeading ? 1 : 0) * all) + complement);
    }

    public static int Bucket(int length) => length switch { <= 1 => 0, 2 => 1, <= 4 => 2, <= 8 => 3, <= 16 => 4, <= 32 => 5, _ => 6 };

    private static string Name(PredicateClass classes) => classes.ToString().Replace(", ", "+", StringComparison.Ordinal);

    private static SourceForm FormOf(TaggedText text, TokenRange source)
    {
        if (source.IsEmpty) return SourceForm.None;
        PartOfSpeech last = text.Tags[source.End - 1];
        ReadOnlySpan<char> word = text.Document[text.Document.Tokens[source.First]];
        if (source.Count > 1) return last == PartOfSpeech.Name ? SourceForm.Name : SourceForm.Noun;
        return text.Tags[source.First] switch
        {
            PartOfSpeech.Name => SourceForm.Name,
            PartOfSpeech.Wh or PartOfSpeech.That => SourceForm.Relative,
            PartOfSpeech.Possessive => SourceForm.Possessive,
            PartOfSpeech.Pronoun when word.Length == 1 => SourceForm.I,
            PartOfSpeech.Pronoun when Same(word, "he") || Same(word, "she") => SourceForm.HeOrShe,
            PartOfSpeech.Pronoun when Same(word, "they") => SourceForm.They,
            PartOfSpeech.Pronoun when Same(word, "it") => SourceForm.It,
            PartOfSpeech.Pronoun when Same(word, "we") => SourceForm.We,
            PartOfSpeech.Pronoun when Same(word, "you") => SourceForm.You,
            PartOfSpeech.Pronoun => SourceForm.OtherPronoun,
            _ => SourceForm.Noun,
        };
    }

    private static bool Same(ReadOnlySpan<char> word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);

    /// <summary>How a source is named.</summary>
    private enum SourceForm
    {
        None, I, We, You, HeOrShe, They, It, OtherPronoun, Relative, Possessive, Name, Noun,
    }
}
