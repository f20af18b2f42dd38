using System.Globalization;
using System.Text;
using Journo.Language;

namespace Journo.Extraction.Entities.Model;

/// <summary>
/// The general lists that names are known by: given names and surnames, places, common words, and the words that stand in and beside
/// names.
/// Kept as hashes of 64 bits, so that half a million characters of lists load in a few milliseconds. Immutable, so safe for several
/// threads.
/// </summary>
internal sealed class NameGazetteer : ILanguageTable<NameGazetteer>
{
    /// <summary>The most words that a place in the index has.</summary>
    public const int LongestPlace = 4;

    private const WordClass ClosedWord = WordClass.Determiner | WordClass.Preposition | WordClass.Pronoun
        | WordClass.Auxiliary | WordClass.Modal | WordClass.Conjunction | WordClass.Subordinator
        | WordClass.WhWord | WordClass.FunctionAdverb | WordClass.TimeWord;

    private static readonly (WordClass Class, NameTrait Trait)[] FromLexicon =
    [
        (WordClass.Demonym, NameTrait.Demonym), (WordClass.Month | WordClass.Weekday, NameTrait.Calendar),
        (WordClass.PublicationWord, NameTrait.Outlet), (WordClass.ReportNoun, NameTrait.Report), (WordClass.ProductWord,
            NameTrait.Product),
        (ClosedWord, NameTrait.Closed), (WordClass.NumberWord, NameTrait.NumberWord), (WordClass.OrganisationWord, NameTrait.Org),
        (WordClass.PlaceWord, NameTrait.Place), (WordClass.PersonTitle, NameTrait.Title), (WordClass.RoleNoun, NameTrait.Role),
        (WordClass.OrganisationNoun, NameTrait.Body),
    ];

    private readonly HashedTraits _traits;

    private NameGazetteer(ILanguage language)
    {
        var traits = new HashedTraits(1 << 18);
        Enter(language, "GivenNameIndex", group => group == "frequent" ? NameTrait.Given | NameTrait.FrequentGiven : NameTrait.Given,
            traits);
        Enter(language, "SurnameIndex", group => group == "frequent" ? NameTrait.Surname | NameTrait.FrequentSurname : NameTrait.Surname,
            traits);
        Enter(language, "CommonWord", group => group == "frequent" ? NameTrait.FrequentWord : NameTrait.UsualWord, traits);
        Enter(language, "NameWord", group => Enum.Parse<NameTrait>(group, ignoreCase: true), traits);
        EnterPlaces(language, traits);
        _traits = traits;
    }

    public static NameGazetteer Load(ILanguage language) => new(language);

    /// <summary>What the lists say of a word.</summary>
    /// <param name="hash">Its <see cref="HashOf"/>.</param>
    /// <param name="classes">Its classes in the lexicon.</param>
    public NameTrait Of(ulong hash, WordClass classes)
    {
        NameTrait traits = _traits[hash];
        foreach ((WordClass wordClass, NameTrait trait) in FromLexicon)
        {
            if ((classes & wordClass) != 0) traits |= trait;
        }
        return traits;
    }

    /// <summary>What the index says of several words in a row.</summary>
    /// <param name="phrase">Made with <see cref="Join"/>.</param>
    public NameTrait OfPhrase(ulong phrase) => _traits[phrase];

    /// <summary>The hash of words in a row: that of the words before joined to the next word's.</summary>
    public static ulong Join(ulong words, ulong next) => (words * 0x9E3779B97F4A7C15UL) ^ (next + 0x632BE59BD9B4E019UL);

    /// <summary>A hash of a word that is the same whatever its case and marks: FNV-1a in 64 bits over small letters without
    /// marks.</summary>
    public static ulong HashOf(ReadOnlySpan<char> word)
    {
        ulong hash = 14695981039346656037UL;
        foreach (char c in word)
        {
            char plain = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c < 128 ? c : Plain(c);
            if (plain != 0) hash = (hash ^ plain) * 1099511628211UL;
        }
        return hash;
    }

    // The letter under the marks; 0 for a mark alone.
    private static char Plain(char c)
    {
        if (c is '\u2019' or '\u2018' or '\u02BB' or '\u02BC') return '\'';
        if (char.IsSurrogate(c)) return c;
        string apart = c.ToString().Normalize(NormalizationForm.FormD);
        char first = char.ToLowerInvariant(apart[0]);
        return first switch
        {
            '\u00F8' => 'o', '\u0142' => 'l', '\u0111' => 'd', '\u0131' => 'i', '\u0259' => 'a',
            _ => CharUnicodeInfo.GetUnicodeCategory(first) == UnicodeCategory.NonSpacingMark ? '\0' : first,
        };
    }

    private static void Enter(ILanguage language, string list, Func<string, NameTrait> traitOf, HashedTraits traits)
    {
        foreach (string line in language.Lines(list))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            NameTrait trait = traitOf(line[..colon]);
            ReadOnlySpan<char> words = line.AsSpan(colon + 1);
            while (Next(ref words, " ") is var word && (word.Length > 0 || words.Length > 0))
            {
                if (word.Length > 0) traits.Add(HashOf(word), trait);
            }
        }
    }

    private static void EnterPlaces(ILanguage language, HashedTraits traits)
    {
        foreach (string line in language.Lines("PlaceIndex"))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            NameTrait trait = Enum.Parse<NameTrait>(line[..colon], ignoreCase: true);
            ReadOnlySpan<char> places = line.AsSpan(colon + 1);
            while (Next(ref places, ";").Trim() is var place && (place.Length > 0 || places.Length > 0))
            {
                if (place.Length == 0) continue;
                ulong phrase = HashOfPhrase(place, out ulong begins);
                traits.Add(phrase, trait);
                if (phrase != begins) traits.Add(begins, NameTrait.BeginsPlace);
            }
        }
    }

    // Cuts off what stands before the next separator.
    private static ReadOnlySpan<char> Next(ref ReadOnlySpan<char> rest, ReadOnlySpan<char> separators)
    {
        int end = rest.IndexOfAny(separators);
        ReadOnlySpan<char> part = end < 0 ? rest : rest[..end];
        rest = end < 0 ? [] : rest[(end + 1)..];
        return part;
    }

    // Words between spaces and hyphens; the period of "St." is none of them.
    private static ulong HashOfPhrase(ReadOnlySpan<char> name, out ulong begins)
    {
        begins = 0;
        ulong hash = 0;
        while (name.Length > 0)
        {
            ReadOnlySpan<char> word = Next(ref name, " -");
            if (word.EndsWith(".", StringComparison.Ordinal) && word.IndexOf('.') == word.Length - 1) word = word[..^1];
            if (word.Length > 0) hash = hash == 0 ? begins = HashOf(word) : Join(hash, HashOf(word));
        }
        return hash;
    }

    /// <summary>Traits by hash, in one open table.</summary>
    private sealed class HashedTraits(int size)
    {
        private ulong[] _keys = new ulong[size];
        private NameTrait[] _values = new NameTrait[size];
        private int _count;

        public NameTrait this[ulong hash]
        {
            get
            {
                int at = Find(hash);
                return _keys[at] == 0 ? NameTrait.None : _values[at];
            }
        }

        public void Add(ulong hash, NameTrait trait)
        {
            if ((_count + 1) * 2 > _keys.Length) Grow();
            int at = Find(hash);
            if (_keys[at] == 0) _count++;
            _keys[at] = hash;
            _values[at] |= trait;
        }

        private int Find(ulong hash)
        {
            int mask = _keys.Length - 1, at = (int)((hash ^ (hash >> 29)) & (uint)mask);
            while (_keys[at] != 0 && _keys[at] != hash) at = (at + 1) & mask;
            return at;
        }

        private void Grow()
        {
            (ulong[] keys, NameTrait[] values) = (_keys, _values);
            (_keys, _values) = (new ulong[keys.Length * 2], new NameTrait[keys.Length * 2]);
            for (int i = 0; i < keys.Length; i++)
            {
                if (keys[i] == 0) continue;
                int at = Find(keys[i]);
                (_keys[at], _values[at]) = (keys[i], values[i]);
            }
        }
    }
}
