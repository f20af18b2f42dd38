namespace Journo.Language;

/// <summary>A language that can be read: its word lists, and the tables made of them. Everything that reads a text is given one; nothing
/// stands for a language by itself.</summary>
internal interface ILanguage
{
    /// <summary>BCP 47 language tag, the primary part alone: "en".</summary>
    string Tag { get; }

    /// <summary>The classes that each word belongs to. Made at first use, and kept.</summary>
    Lexicon Lexicon { get; }

    /// <summary>Verbs, nouns and adjectives in all their forms, with their cue classes. Made at first use, and kept.</summary>
    PredicateLexicon Predicates { get; }

    /// <summary>How words take their forms.</summary>
    IWordForms Forms { get; }

    /// <summary>
    /// The lines of a list in the order of the file, without comments (<c>#</c>) and empty lines. Read anew at each call.
    /// </summary>
    /// <param name="list">The file's name without its extension: "Hedge".</param>
    /// <exception cref="InvalidOperationException">The language has no such list.</exception>
    IEnumerable<string> Lines(string list);

    /// <summary>The table of a type, made of the lists of the language at first use, and kept. Safe for several threads.</summary>
    /// <exception cref="InvalidOperationException">A list that the table needs is missing.</exception>
    T Get<T>() where T : class, ILanguageTable<T>;
}

/// <summary>Something that is made of a language's lists when it is first asked for, and kept.</summary>
/// <typeparam name="TSelf">The table's own type.</typeparam>
internal interface ILanguageTable<TSelf> where TSelf : class, ILanguageTable<TSelf>
{
    /// <summary>Makes the table. It may be made twice at the same time; one is kept.</summary>
    static abstract TSelf Load(ILanguage language);
}
