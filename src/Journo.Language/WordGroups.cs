using System.Runtime.CompilerServices;

namespace Journo.Language;

/// <summary>
/// The words of a list whose lines are "group: word word", with the groups that each is in. The list has the name of the groups' type, and
/// a line for each of them.
/// </summary>
/// <typeparam name="T">The groups, numbered from 0 and no more than 64.</typeparam>
internal sealed class WordGroups<T> : ILanguageTable<WordGroups<T>> where T : struct, Enum
{
    private readonly WordTable<ulong> _words;

    private WordGroups(Dictionary<string, ulong> words)
    {
        Words = words;
        _words = new WordTable<ulong>(words);
    }

    /// <summary>Each word, with one bit for each group that it is in.</summary>
    public IReadOnlyDictionary<string, ulong> Words { get; }

    /// <summary>Whether a word, whatever its case, is in a group; a curly apostrophe equals a straight one.</summary>
    public bool Has(T group, ReadOnlySpan<char> word) => (_words[word] & Bit(group)) != 0;

    /// <summary>One bit for each group that a word is in, whatever its case.</summary>
    public ulong GroupsOf(ReadOnlySpan<char> word) => _words[word];

    /// <summary>The bit of a group.</summary>
    public static ulong Bit(T group) => 1UL << Unsafe.BitCast<T, byte>(group);

    /// <exception cref="InvalidOperationException">A group has no line, or a line no group.</exception>
    public static WordGroups<T> Load(ILanguage language)
    {
        string list = typeof(T).Name;
        var missing = Enum.GetNames<T>().ToHashSet(StringComparer.Ordinal);
        var words = new Dictionary<string, ulong>(StringComparer.Ordinal);
        foreach (string line in language.Lines(list))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            string group = line[..Math.Max(0, colon)];
            if (!missing.Remove(group)) throw new InvalidOperationException(
                $"{list}.txt of the language '{language.Tag}': '{group}' is no group that is still to come. Correct the line '{line}'.");
            foreach (string word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                words[word] = words.GetValueOrDefault(word) | Bit(Enum.Parse<T>(group));
            }
        }
        return missing.Count == 0 ? new WordGroups<T>(words) : throw new InvalidOperationException(
            $"{list}.txt of the language '{language.Tag}' lacks a line for {string.Join(", ", missing)}. Add it; it may be empty.");
    }
}
