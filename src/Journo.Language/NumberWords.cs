using System.Globalization;

namespace Journo.Language;

/// <summary>How a word takes part in a number.</summary>
internal enum NumberRole : byte
{
    None,
    /// <summary>Zero to nine.</summary>
    Unit,
    /// <summary>Ten to nineteen.</summary>
    Teen,
    /// <summary>Twenty to ninety.</summary>
    Ten,
    Hundred,
    /// <summary>Thousand and up.</summary>
    Magnitude,
    /// <summary>Multiplies what comes before: dozen, score.</summary>
    Group,
}

/// <summary>Where the short form of a magnitude is read, besides right behind an amount of money in digits.</summary>
[Flags]
internal enum ShortScale : byte
{
    None,
    /// <summary>Right behind digits: "3.2k".</summary>
    Joined = 1,
    /// <summary>Behind digits and a space: "5 bn".</summary>
    Spaced = 2,
    /// <summary>Behind an amount of money and a space: "$5 m".</summary>
    Money = 4,
}

/// <summary>
/// The words of numbers and what they are worth: the lines of NumberValue.txt and NumberAbbreviation.txt. Immutable, so safe for several
/// threads.
/// </summary>
internal sealed class NumberWords : ILanguageTable<NumberWords>
{
    private readonly WordTable<(NumberRole Role, decimal Value, bool IsOrdinal)> _words;
    private readonly (string Form, decimal Value, ShortScale Where)[] _abbreviations;

    private NumberWords(ILanguage language)
    {
        _words = new(
            from entry in language.Lines("NumberValue").Select(Parts)
            from part in Enumerable.Range(0, 2)
            from word in Words(entry.Forms.Split(';'), part)
            select (word, (Enum.Parse<NumberRole>(entry.Heads[0]), Number(entry.Heads[1]), part == 1)));
        _abbreviations =
        [
            .. from entry in language.Lines("NumberAbbreviation").Select(Parts)
               let places = entry.Heads[1..].Aggregate(ShortScale.None, (all, place) => all | Enum.Parse<ShortScale>(place))
               from form in Words([entry.Forms], 0)
               select (form, Number(entry.Heads[0]), places),
        ];
    }

    public static NumberWords Load(ILanguage language) => new(language);

    /// <summary>
    /// The role and value of a word, whatever its case; ordinals ("third", "thirds") have the role of their cardinal. <see
    /// cref="NumberRole.None"/> and 0 for a word that is no number.
    /// </summary>
    public NumberRole Of(ReadOnlySpan<char> word, out decimal value, out bool isOrdinal)
    {
        (NumberRole role, value, isOrdinal) = _words[word];
        return role;
    }

    /// <summary>What a magnitude's abbreviation is worth when it follows digits: "3.2m", "$5bn"; 0 if it is none.</summary>
    /// <param name="word">In the very spelling.</param>
    /// <param name="where">Where it stands; none for right behind an amount of money.</param>
    public decimal Abbreviation(ReadOnlySpan<char> word, ShortScale where)
    {
        foreach ((string form, decimal value, ShortScale places) in _abbreviations)
        {
            if (word.SequenceEqual(form)) return (places & where) == where ? value : 0;
        }
        return 0;
    }

    private static (string[] Heads, string Forms) Parts(string line)
    {
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        return (line[..colon].Split(' '), line[(colon + 1)..]);
    }

    private static string[] Words(string[] groups, int group) =>
        group < groups.Length ? groups[group].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];

    private static decimal Number(string digits) => decimal.Parse(digits, CultureInfo.InvariantCulture);
}
