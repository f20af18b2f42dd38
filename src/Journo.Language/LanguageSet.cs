using Journo.Values;

namespace Journo.Language;

/// <summary>The languages that can be read, looked up by BCP 47 tags. Immutable, so safe for several threads.</summary>
/// <param name="languages">The first whose tag fits is taken.</param>
internal sealed class LanguageSet(params ILanguage[] languages)
{
    /// <summary>The tag of a language that can't be told.</summary>
    public const string Undetermined = "und";

    /// <summary>Up to this length, in UTF-16 code units, a text may well not tell its language.</summary>
    public const int ShortText = 200;

    private static readonly NeutralLanguage Neutral = new();

    /// <summary>The language of a tag, whatever its script, region or variant: "en-GB" is read as "en". Null for one that can't be
    /// read.</summary>
    public ILanguage? Find(string? tag)
    {
        ReadOnlySpan<char> primary = tag.AsSpan();
        if (primary.IndexOf('-') is >= 0 and var end) primary = primary[..end];
        foreach (ILanguage language in languages)
        {
            if (primary.Equals(language.Tag, StringComparison.OrdinalIgnoreCase)) return language;
        }
        return null;
    }

    /// <summary>
    /// The language that an article is read in; null where it can't be read. A text too short to tell its language, whose tag is "und", is
    /// read in the first of the languages.
    /// </summary>
    public ILanguage? Find(Article article) =>
        Find(article.Language) ?? (article.Language == Undetermined && article.Characters <= ShortText ? languages[0] : null);

    /// <summary>What cuts texts with a tag into paragraphs and sentences; where the language can't be read, by marks and capitals
    /// alone.</summary>
    public Func<string, TextLayout> LayoutOf(string? tag)
    {
        ILanguage language = Find(tag) ?? Neutral;
        return text => LayoutReader.Of(text, language);
    }

    /// <summary>No language: it has no words, but texts have marks, lines and capitals.</summary>
    private sealed class NeutralLanguage : ILanguage, IWordForms
    {
        public string Tag => "und";

        public Lexicon Lexicon => Lexicon.Empty;

        public PredicateLexicon Predicates => Get<PredicateLexicon>();

        public IWordForms Forms => this;

        public IEnumerable<(string Word, PredicateClass Form)> OfVerb(string verb, string[]? irregular) => [];

        public string PluralOf(string noun) => noun;

        public IEnumerable<string> Lines(string list) => [];

        public T Get<T>() where T : class, ILanguageTable<T> => T.Load(this);
    }
}
