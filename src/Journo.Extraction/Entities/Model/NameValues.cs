using Journo.Language;
using Journo.Unicode;

namespace Journo.Extraction.Entities.Model;

/// <summary>The values of a token's features, as hashes.</summary>
/// <param name="Word">Which word of a general list it is; else only whether it is capital or small.</param>
/// <param name="Kind">The most telling thing that the lists say of it.</param>
/// <param name="Shape">How it is written.</param>
internal readonly record struct NameValues(ulong Word, ulong Kind, ulong Shape);

/// <summary>Works out <see cref="NameValues"/>. No value is a word that only stands in a text: words have values by the lists that they
/// are
/// in.</summary>
internal static class NameValue
{
    // The first of them that a word has is its kind.
    private static readonly NameTrait[] CapitalKinds =
    [
        NameTrait.Kin, NameTrait.Calendar, NameTrait.Demonym, NameTrait.Corp, NameTrait.Title, NameTrait.Org, NameTrait.Outlet,
        NameTrait.Place, NameTrait.Direction, NameTrait.Saint, NameTrait.Event, NameTrait.Law, NameTrait.Work, NameTrait.Faith,
        NameTrait.Team,
        NameTrait.Party,
        NameTrait.Closed, NameTrait.Country, NameTrait.NumberWord,
    ];

    private static readonly NameTrait[] SmallKinds =
    [
        NameTrait.Kin, NameTrait.Title, NameTrait.Role, NameTrait.Family, NameTrait.Speech, NameTrait.Closed, NameTrait.Deed,
        NameTrait.Body,
        NameTrait.Geo, NameTrait.Report, NameTrait.Product, NameTrait.Particle, NameTrait.Event, NameTrait.Law, NameTrait.Org,
        NameTrait.Place, NameTrait.Work, NameTrait.FrequentWord, NameTrait.UsualWord,
    ];

    private static readonly ulong[] CapitalKindKeys = [.. CapitalKinds.Select(kind => FeatureKey.Of(kind.ToString()))];
    private static readonly ulong[] SmallKindKeys = [.. SmallKinds.Select(kind => FeatureKey.Of(SmallName(kind)))];
    private static readonly string[] IndexedKinds = [.. Enumerable.Range(0, 32).Select(IndexedKind)];
    private static readonly ulong[] IndexedKindKeys = [.. IndexedKinds.Select(kind => FeatureKey.Of(kind))];
    private static readonly string[] Fixed = ["Cap", "small", "number", "year", "mark", "edge", "amp", "'", "-", "dash", "quote",
        "possessive",
        "Initial", "Acronym", "foreign", "A", "AA", "Aa", "AaA", "aA", "a", "A.A.", "9", .. ",.;:()[]/$%*@!?".Select(c => c.ToString())];
    private static readonly Dictionary<string, ulong> FixedKeys = Fixed.ToDictionary(name => name, name => FeatureKey.Of(name));
    private static readonly ulong Cap = FixedKeys["Cap"], Small = FixedKeys["small"], Number = FixedKeys["number"],
        Year = FixedKeys["year"],
        Mark = FixedKeys["mark"], Possessive = FixedKeys["possessive"], Initial = FixedKeys["Initial"], Acronym = FixedKeys["Acronym"],
        Foreign = FixedKeys["foreign"], Nine = FixedKeys["9"];

    /// <summary>Beyond the ends of a line.</summary>
    public static readonly NameValues Edge = new(FixedKeys["edge"], FixedKeys["edge"], FixedKeys["edge"]);

    /// <summary>The values of a token.</summary>
    public static NameValues Of(NameWords words, int i, FeatureNames? names)
    {
        Token token = words.Tokens[i];
        if (names is not null) Note(names);
        if (token.Kind == TokenKind.Number)
        {
            ulong number = token.Length == 4 && token.First is '1' or '2' ? Year : Number;
            return new NameValues(number, number, Nine);
        }
        if (!token.IsWord)
        {
            ulong mark = MarkKey(token.First);
            return new NameValues(mark, mark, mark);
        }
        ReadOnlySpan<char> word = token.In(words.Text);
        if (token.First is '\'' or '\u2019') return new NameValues(Possessive, Possessive, Possessive);
        NameTrait traits = words.TraitsOf(i);
        bool capital = words.IsCapital(i);
        return new NameValues(WordKey(words, i, traits, capital, names), capital ? CapitalKey(token, word, traits) : SmallKey(traits),
            ShapeKey(word, token));
    }

    private static ulong WordKey(NameWords words, int i, NameTrait traits, bool capital, FeatureNames? names)
    {
        if ((traits & NameTrait.Listed) == 0) return capital ? Cap : Small;
        ulong key = words.HashOf(i);
        names?.Value(key, words.Tokens[i].In(words.Text).ToString().ToLowerInvariant().Replace('\u2019', '\''));
        return key;
    }

    private static ulong CapitalKey(Token token, ReadOnlySpan<char> word, NameTrait traits)
    {
        if (token.Length == 1) return Initial;
        for (int k = 0; k < CapitalKinds.Length; k++)
        {
            if ((traits & CapitalKinds[k]) != 0) return CapitalKindKeys[k];
        }
        if (token.Has(TokenShape.AllCapitals) && (traits & NameTrait.Indexed) == 0) return Acronym;
        return IndexedKindKeys[((traits & NameTrait.Given) != 0 ? 1 : 0) | ((traits & NameTrait.Surname) != 0 ? 2 : 0)
            | ((traits & (NameTrait.Town | NameTrait.City | NameTrait.Region)) != 0 ? 4 : 0) | ((traits & NameTrait.FrequentWord) != 0
                ? 8 : 0)
            | ((traits & NameTrait.UsualWord) != 0 ? 16 : 0)];
    }

    private static string SmallName(NameTrait kind) => kind.ToString().Replace("Word", "", StringComparison.Ordinal).ToLowerInvariant();

    private static ulong SmallKey(NameTrait traits)
    {
        for (int k = 0; k < SmallKinds.Length; k++)
        {
            if ((traits & SmallKinds[k]) != 0) return SmallKindKeys[k];
        }
        return Foreign;
    }

    // "GSL": given name, surname and place; "w" and "u": also a frequent or usual word.
    private static string IndexedKind(int bits) => "X" + ((bits & 1) != 0 ? "G" : "") + ((bits & 2) != 0 ? "S" : "") + ((bits & 4) != 0
        ? "L" : "")
        + ((bits & 8) != 0 ? "w" : (bits & 16) != 0 ? "u" : "");

    private static ulong ShapeKey(ReadOnlySpan<char> word, Token token)
    {
        if (word.Length == 1) return FixedKeys[token.IsCapital ? "A" : "a"];
        if (word.Contains('.')) return FixedKeys["A.A."];
        if (token.Has(TokenShape.AllCapitals)) return FixedKeys["AA"];
        bool inner = false;
        foreach (char c in word[1..]) inner |= char.IsUpper(c);
        return FixedKeys[token.IsCapital ? inner ? "AaA" : "Aa" : inner ? "aA" : "a"];
    }

    private static ulong MarkKey(char c)
    {
        if (c == '&') return FixedKeys["amp"];
        if (Marks.IsHyphen(c)) return FixedKeys["-"];
        if (Marks.IsDash(c)) return FixedKeys["dash"];
        if (Marks.IsDoubleQuote(c)) return FixedKeys["quote"];
        if (Marks.IsSingleQuote(c)) return FixedKeys["'"];
        return ",.;:()[]/$%*@!?".Contains(c, StringComparison.Ordinal) ? SingleMarks[c] : Mark;
    }

    private static readonly Dictionary<char, ulong> SingleMarks = ",.;:()[]/$%*@!?".ToDictionary(c => c, c => FixedKeys[c.ToString()]);

    private static void Note(FeatureNames names)
    {
        foreach ((string name, ulong key) in FixedKeys) names.Value(key, name);
        foreach (string name in CapitalKinds.Select(kind => kind.ToString()).Concat(SmallKinds.Select(SmallName)))
        {
            names.Value(FeatureKey.Of(name), name);
        }
        foreach (string name in IndexedKinds) names.Value(FeatureKey.Of(name), name);
    }
}
