namespace Journo.Language;

/// <summary>
/// Verbs, nouns and adjectives in all their forms, with their cue classes. Made once, from lists of base forms. Immutable, so safe for
/// several threads.
/// </summary>
internal sealed class PredicateLexicon : ILanguageTable<PredicateLexicon>
{
    private static readonly (string List, PredicateClass Class)[] VerbLists =
    [
        .. Enum.GetValues<PredicateClass>().Where(c => c < PredicateClass.Noun && System.Numerics.BitOperations.PopCount((uint)c) == 1)
            .Select(c => ("Cue" + c, c)),
        ("Verb", PredicateClass.None),
    ];

    private readonly WordTable<PredicateClass> _words;
    private readonly Dictionary<string, string[]> _irregular;
    private readonly IWordForms _forms;

    private PredicateLexicon(Dictionary<string, PredicateClass> words, Dictionary<string, string[]> irregular, IWordForms forms)
    {
        (_irregular, _forms) = (irregular, forms);
        _words = new WordTable<PredicateClass>(words);
        Signatures = [.. words.Values.Select(Signature).Distinct().Order()];
    }

    /// <summary>The different sets of cue classes that words of the lists have, in ascending order.</summary>
    public PredicateClass[] Signatures { get; }

    /// <summary>The classes and forms of a word, whatever its case; <see cref="PredicateClass.None"/> for one that is in no list.</summary>
    public PredicateClass ClassesOf(ReadOnlySpan<char> word) => _words[word];

    /// <summary>The cue classes alone, without forms.</summary>
    public static PredicateClass Signature(PredicateClass classes) =>
        classes & (PredicateClass.CueVerb | PredicateClass.Noun | PredicateClass.Adjective);

    /// <summary>Makes the forms of each listed base form, the irregular ones by IrregularVerb.txt.</summary>
    /// <exception cref="InvalidOperationException">A list is missing.</exception>
    public static PredicateLexicon Load(ILanguage language)
    {
        var verbs = new Dictionary<string, PredicateClass>(StringComparer.Ordinal);
        foreach ((string list, PredicateClass verbClass) in VerbLists)
        {
            foreach (string verb in language.Words(list)) verbs[verb] = verbs.GetValueOrDefault(verb) | verbClass;
        }
        foreach (string verb in language.Words("NounVerb")) verbs[verb] = verbs.GetValueOrDefault(verb) | PredicateClass.AlsoNoun;
        Dictionary<string, string[]> irregular = language.Lines("IrregularVerb").Select(line => line.Split(' '))
            .ToDictionary(forms => forms[0], StringComparer.Ordinal);
        var words = new Dictionary<string, PredicateClass>(StringComparer.Ordinal);
        void Add(string word, PredicateClass classes) => words[word] = words.GetValueOrDefault(word) | classes;
        foreach ((string verb, PredicateClass classes) in verbs)
        {
            foreach ((string word, PredicateClass form) in language.Forms.OfVerb(verb, irregular.GetValueOrDefault(verb)))
            {
                bool isNoun = (form & (PredicateClass.BaseForm | PredicateClass.PresentForm)) != 0;
                Add(word, form | (isNoun ? classes : classes & ~PredicateClass.AlsoNoun));
            }
        }
        foreach (string noun in language.Words("CueNoun"))
        {
            Add(noun, PredicateClass.Noun);
            Add(language.Forms.PluralOf(noun), PredicateClass.Noun);
        }
        foreach (string adjective in language.Words("CueAdjective")) Add(adjective, PredicateClass.Adjective);
        return new PredicateLexicon(words, irregular, language.Forms);
    }

    /// <summary>A word as it is listed, and the forms that it has if it is a verb.</summary>
    public IEnumerable<string> FormsOf(string word) =>
        _forms.OfVerb(word, _irregular.GetValueOrDefault(word)).Select(form => form.Item1).Prepend(word).Distinct(StringComparer.Ordinal);
}
