namespace Journo.Language;

/// <summary>
/// What the end of a word shows, for words that are in no list: the lines of WordEnding.txt. Immutable, so safe for several threads.
/// </summary>
internal sealed class WordEndings : ILanguageTable<WordEndings>
{
    private const int Shortest = 5;

    private readonly (string Word, PartOfSpeech Tag)[] _endings, _words;

    private WordEndings(ILanguage language)
    {
        var entries = language.Groups("WordEnding").Select(entry => (entry.Word, Tag: Enum.Parse<PartOfSpeech>(entry.Group))).ToList();
        _words = [.. entries.Where(entry => entry.Word[0] == '=').Select(entry => (entry.Word[1..], entry.Tag))];
        _endings = [.. entries.Where(entry => entry.Word[0] != '=')];
    }

    public static WordEndings Load(ILanguage language) => new(language);

    /// <summary>The part of speech that an ending shows; a noun where none does.</summary>
    public PartOfSpeech this[ReadOnlySpan<char> word]
    {
        get
        {
            if (word.Length < Shortest) return PartOfSpeech.Noun;
            foreach ((string ending, PartOfSpeech tag) in _endings)
            {
                if (!word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) continue;
                foreach ((string whole, PartOfSpeech instead) in _words)
                {
                    if (FoldedWord.Is(word, whole)) return instead;
                }
                return tag;
            }
            return PartOfSpeech.Noun;
        }
    }
}
