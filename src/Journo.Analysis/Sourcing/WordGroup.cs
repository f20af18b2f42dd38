using System.Collections.Frozen;
using Journo.Language;

namespace Journo.Analysis.Sourcing;

/// <summary>One group of a word list whose lines are "group: words; phrase; phrase".</summary>
internal sealed class WordGroup
{
    private readonly PhraseTable<bool> _phrases;
    private readonly FrozenSet<string> _all;
    private readonly Lexicon _lexicon;

    /// <param name="language">The language that has the list.</param>
    /// <param name="list">The list's name.</param>
    /// <param name="group">The group's.</param>
    public WordGroup(ILanguage language, string list, string group)
    {
        _lexicon = language.Lexicon;
        string line = language.Lines(list).First(line => line.StartsWith(group + ":", StringComparison.Ordinal));
        string[] parts = line[(group.Length + 1)..].Split(';', StringSplitOptions.TrimEntries);
        _all = parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Concat(parts[1..]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _phrases = new PhraseTable<bool>(language, _all.Order(StringComparer.Ordinal).Select(phrase => (phrase, true)));
    }

    /// <summary>Whether it has exactly this word or phrase, whatever its case; a curly apostrophe equals a straight one.</summary>
    public bool Has(string phrase) => _all.Contains(phrase.Replace('\u2019', '\''));

    /// <summary>Whether one of its words or phrases stands in a text.</summary>
    public bool IsIn(string text) => Find(text).Any();

    /// <summary>Where its words and phrases begin in a text.</summary>
    public IEnumerable<int> Find(string text) => Find(text, Tokenizer.Tokenize(text, _lexicon));

    /// <summary>Where its words and phrases begin in a text whose tokens are at hand.</summary>
    public IEnumerable<int> Find(string text, Token[] tokens)
    {
        for (int i = 0; i < tokens.Length; i++)
        {
            if (_phrases.TryMatch(text, tokens.AsSpan(i), out _, out _)) yield return tokens[i].Start;
        }
    }
}
