using Journo.Values;

namespace Journo.Language;

/// <summary>The languages that can be read, looked up by BCP 47 tags.</summary>
internal sealed class LanguageSet(params ILanguage[] languages)
{
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

    /// <summary>What cuts texts with a tag into paragraphs and sentences; where the language can't be read, by marks and capitals
    /// alone.</summary>
    public Func<string, TextLayout> LayoutOf(string? tag)
    {
        ILanguage language = Find(tag) ?? Neutral;
        return text => LayoutReader.Of(text, language);
    }

    /// <summary>No language: it has no words, but texts have marks, lines and capitals.</summary>
    private sealed class NeutralLanguage : ILanguage
    {
        public string Tag => "und";

        public Lexicon Lexicon => Lexicon.Empty;

        public PredicateLexicon Predicates => Get<PredicateLexicon>();

        public IEnumerable<string> Lines(string list) => [];

        public T Get<T>() where T : class, ILanguageTable<T> => T.Load(this);
    }
}
