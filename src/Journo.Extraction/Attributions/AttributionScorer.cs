using Journo.Language;
using static Journo.Language.FoldedWord;

namespace Journo.Extraction.Attributions;

/// <summary>
/// A linear model: how surely a candidate attributes something. Adds up weights for the class of its cue, the form of its content, who its
/// source is and where it stands. The weights are those of a logistic regression, in AttributionWeights.txt; no feature is a word.
/// Immutable, so safe for several threads.
/// </summary>
internal sealed class AttributionScorer : ILanguageTable<AttributionScorer>
{
    /// <summary>The most features that one candidate has.</summary>
    public const int MaximumFeatures = 160;

    private static readonly string[] Classes = [.. Enumerable.Range(0, 15).Select(i => ((PredicateClass)(1u << i)).ToString())];
    private static readonly string[] Complements = Enum.GetNames<Complement>();
    private static readonly string[] Tags = Enum.GetNames<PartOfSpeech>();
    private static readonly string[] Sources = Enum.GetNames<SourceForm>();
    private static readonly string[] Flags = ["no", "yes"];
    private static readonly string[] Lengths = ["1", "2", "3-4", "5-8", "9-16", "17-32", "33+"];
    private static readonly (string Name, WordClass Class)[] SourceWords =
        [("role", WordClass.RoleNoun), ("title", WordClass.PersonTitle), ("organisation", WordClass.OrganisationWord),
            ("publication", WordClass.PublicationWord), ("report", WordClass.ReportNoun), ("given name", WordClass.GivenName),
            ("demonym", WordClass.Demonym)];

    private readonly Dictionary<PredicateClass, int> _signatures;
    private readonly float[] _weights;
    private readonly int _bias, _signatureComplement, _signature, _classComplement, _classSource, _classTag, _classQuoted, _classNext,
        _complementSource, _complementLength, _complementBefore, _complementFirst, _complementQuoted, _sourceQuoted, _sourceWord,
        _governed, _groupTag, _contentQuote, _contentVerb, _heading, _sourceLength;

    private AttributionScorer(ILanguage language)
    {
        PredicateClass[] classes = language.Predicates.Signatures;
        string[] signatures = [.. classes.Select(Name)];
        _signatures = classes.Select((signature, i) => (signature, i)).ToDictionary(pair => pair.signature, pair => pair.i);
        _bias = Space.Add("bias", ["1"]);
        _signatureComplement = Space.Add("signature&complement", signatures, Complements);
        _signature = Space.Add("signature", signatures);
        _classComplement = Space.Add("class&complement", Classes, Complements);
        _classSource = Space.Add("class&source", Classes, Sources);
        _classTag = Space.Add("class&tag", Classes, Tags);
        _classQuoted = Space.Add("class&in-quotation", Classes, Flags);
        _classNext = Space.Add("class&next", Classes, Tags);
        _complementSource = Space.Add("complement&source", Complements, Sources);
        _complementLength = Space.Add("complement&length", Complements, Lengths);
        _complementBefore = Space.Add("complement&before", Complements, Tags);
        _complementFirst = Space.Add("complement&first", Complements, Tags);
        _complementQuoted = Space.Add("complement&in-quotation", Complements, Flags);
        _sourceQuoted = Space.Add("source&in-quotation", Sources, Flags);
        _sourceWord = Space.Add("source-word&complement", SourceWords.Select(w => w.Name.Replace(' ', '-')), Complements);
        _governed = Space.Add("governed&complement", Flags, Complements);
        _groupTag = Space.Add("group-has&complement", Tags, Complements);
        _contentQuote = Space.Add("content-quotes&complement", Flags, Complements);
        _contentVerb = Space.Add("content-verb&complement", Flags, Complements);
        _heading = Space.Add("heading&complement", Flags, Complements);
        _sourceLength = Space.Add("source-length", Lengths);
        _weights = Space.Weights(language, "AttributionWeights");
    }

    /// <summary>Names of all features.</summary>
    public FeatureSpace Space { get; } = new();

    /// <summary>Reads the weights.</summary>
    /// <exception cref="InvalidOperationException">The language has no AttributionWeights.</exception>
    public static AttributionScorer Load(ILanguage language) => new(language);

    /// <summary>
    /// The sum of weights, bias included; above zero where the candidate attributes something. 1 / (1 + e^-score) is the model's
    /// probability.
    /// </summary>
    public double Score(TaggedText text, AttributionCandidate candidate)
    {
        var features = new FeatureList(stackalloc int[MaximumFeatures]);
        Collect(text, candidate, ref features);
        return features.Sum(_weights);
    }

    /// <summary>Adds the numbers of the features that hold for a candidate.</summary>
    public void Collect(TaggedText text, AttributionCandidate c, ref FeatureList features)
    {
        PartOfSpeech[] tags = text.Tags;
        int complement = (int)c.Complement, all = Complements.Length;
        int source = (int)FormOf(text, c.Source);
        int quoted = text.QuotationOf[c.Head] >= 0 ? 1 : 0;
        int next = c.Head + 1 < tags.Length ? (int)tags[c.Head + 1] : (int)PartOfSpeech.Stop;
        int before = c.Cue.First > 0 ? (int)tags[c.Cue.First - 1] : (int)PartOfSpeech.Stop;
        int signature = _signatures[c.Class];
        features.Add(_bias);
        features.Add(_signature + signature);
        features.Add(_signatureComplement + (signature * all) + complement);
        for (uint bits = (uint)c.Class; bits != 0; bits &= bits - 1)
        {
            int one = System.Numerics.BitOperations.TrailingZeroCount(bits);
            features.Add(_classComplement + (one * all) + complement);
            features.Add(_classSource + (one * Sources.Length) + source);
            features.Add(_classTag + (one * Tags.Length) + (int)tags[c.Head]);
            features.Add(_classQuoted + (one * 2) + quoted);
            features.Add(_classNext + (one * Tags.Length) + next);
        }
        features.Add(_complementSource + (complement * Sources.Length) + source);
        features.Add(_complementLength + (complement * Lengths.Length) + Bucket(c.ContentTokens));
        features.Add(_complementBefore + (complement * Tags.Length) + before);
        features.Add(_complementFirst + (complement * Tags.Length) + (int)tags[c.Content[^1].First]);
        features.Add(_complementQuoted + (complement * 2) + quoted);
        features.Add(_sourceQuoted + (source * 2) + quoted);
        features.Add(_sourceLength + Bucket(c.Source.Count));
        WordClass words = WordClass.None;
        for (int i = c.Source.First; i < c.Source.End && i < c.Source.First + 12; i++) words |= text.Document.Tokens[i].Class;
        for (int w = 0; w < SourceWords.Length; w++)
        {
            if ((words & SourceWords[w].Class) != 0) features.Add(_sourceWord + (w * all) + complement);
        }
        features.Add(_governed + ((c.Rule is AttributionRule.GovernedVerb or AttributionRule.VerbAndNoun ? 1 : 0) * all) + complement);
        for (int i = c.Cue.First; i < c.Head; i++) features.Add(_groupTag + ((int)tags[i] * all) + complement);
        bool quotes = false, verb = false;
        TokenRange content = c.Content[^1];
        for (int i = content.First; i < content.End && i < content.First + 40; i++)
        {
            quotes |= tags[i] == PartOfSpeech.QuoteOpen;
            verb |= tags[i] is PartOfSpeech.VerbFinite or PartOfSpeech.Be or PartOfSpeech.Modal or PartOfSpeech.Have;
        }
        features.Add(_contentQuote + ((quotes ? 1 : 0) * all) + complement);
        features.Add(_contentVerb + ((verb ? 1 : 0) * all) + complement);
        features.Add(_heading + ((c.Sentence == 0 || text.Document.Sentences[c.Sentence].Sentence.IsHeading ? 1 : 0) * all) + complement);
    }

    /// <summary>The number, from 0, of the class of lengths that a length in tokens belongs to.</summary>
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
            PartOfSpeech.Pronoun when Is(word, "he") || Is(word, "she") => SourceForm.HeOrShe,
            PartOfSpeech.Pronoun when Is(word, "they") => SourceForm.They,
            PartOfSpeech.Pronoun when Is(word, "it") => SourceForm.It,
            PartOfSpeech.Pronoun when Is(word, "we") => SourceForm.We,
            PartOfSpeech.Pronoun when Is(word, "you") => SourceForm.You,
            PartOfSpeech.Pronoun => SourceForm.OtherPronoun,
            _ => SourceForm.Noun,
        };
    }

    /// <summary>How a source is named.</summary>
    private enum SourceForm
    {
        None, I, We, You, HeOrShe, They, It, OtherPronoun, Relative, Possessive, Name, Noun,
    }
}
