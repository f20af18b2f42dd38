namespace Journo.Language;

/// <summary>A language that can be read: its word lists, and the tables made of them. Everything that reads a text is given one; nothing
/// stands for a language by itself.</summary>
internal interface ILanguage
{
    /// <summary>BCP 47 language tag.</summary>
    string Tag { get; }

    /// <summary>The classes that each word belongs to.</summary>
    Lexicon Lexicon { get; }

    /// <summary>Verbs, nouns and adjectives in all their forms.</summary>
    PredicateLexicon Predicates { get; }

    /// <summary>The lines of a list, without comments and empty lines.</summary>
    /// <exception cref="InvalidOperationException">The language has no such list.</exception>
    IEnumerable<string> Lines(string list);

    /// <summary>A table that is made of lists of the language, once.</summary>
    T Get<T>() where T : class, ILanguageTable<T>;
}

/// <summary>Something that is made of a language's lists when it is first asked for, and kept.</summary>
/// <typeparam name="TSelf">The table's own type.</typeparam>
internal interface ILanguageTable<TSelf> where TSelf : class, ILanguageTable<TSelf>
{
    /// <summary>Makes the table. It may be made twice at the same time; one is kept.</summary>
    static abstract TSelf Load(ILanguage language);
}
