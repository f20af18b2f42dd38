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

/// <summary>The words of English numbers and what they are worth; the first to the trillionth alike.</summary>
internal static class NumberWord
{
    private static readonly string[] Units = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    private static readonly string[] Teens =
        ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private readonly record struct Entry(NumberRole Role, decimal Value, bool IsOrdinal);

    private static readonly WordTable<Entry> Words = new(Entries().Select(word => (word.Key, word.Value)));

    /// <summary>
    /// The role and value of a word, whatever its case; ordinals ("third", "thirds") have the role of their cardinal. <see
    /// cref="NumberRole.None"/> and 0 for a word that is no number.
    /// </summary>
    public static NumberRole Of(ReadOnlySpan<char> word, out decimal value, out bool isOrdinal)
    {
        value = 0;
        isOrdinal = false;
        if (!Words.TryGet(word, out Entry entry)) return NumberRole.None;
        (value, isOrdinal) = (entry.Value, entry.IsOrdinal);
        return entry.Role;
    }

    /// <summary>What a magnitude's abbreviation is worth when it follows digits: "3.2m", "$5bn"; 0 if it is none.</summary>
    public static decimal Abbreviation(ReadOnlySpan<char> word) => word switch
    {
        "k" or "K" => 1e3m,
        "m" or "M" or "mn" or "mln" or "mil" or "MM" or "mm" => 1e6m,
        "b" or "B" or "bn" or "Bn" or "BN" or "bln" or "G" => 1e9m,
        "t" or "T" or "tn" or "trn" or "tln" => 1e12m,
        _ => 0,
    };

    private static Dictionary<string, Entry> Entries()
    {
        var words = new Dictionary<string, Entry>(StringComparer.Ordinal);
        for (int i = 0; i < 10; i++) words[Units[i]] = new(NumberRole.Unit, i, false);
        for (int i = 0; i < 10; i++) Add(Teens[i], NumberRole.Teen, 10 + i);
        for (int i = 0; i < 8; i++) Add(Tens[i], NumberRole.Ten, 20 + (10 * i));
        foreach ((string ordinal, int value) in new[
            ] { ("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("fifth", 5), ("sixth", 6), ("seventh", 7), ("eighth", 8),
            ("ninth", 9) })
        {
            words[ordinal] = words[ordinal + "s"] = new(NumberRole.Unit, value, true);
        }
        Add("hundred", NumberRole.Hundred, 100);
        decimal magnitude = 1000;
        foreach (string name in new[] { "thousand", "million", "billion", "trillion", "quadrillion" })
        {
            Add(name, NumberRole.Magnitude, magnitude);
            magnitude *= 1000;
        }
        words["lakh"] = words["lakhs"] = new(NumberRole.Magnitude, 1e5m, false);
        words["crore"] = words["crores"] = new(NumberRole.Magnitude, 1e7m, false);
        words["nought"] = words["naught"] = new(NumberRole.Unit, 0, false);
        words["dozen"] = words["dozens"] = words["doz"] = words["dozs"] = words["dz"] = words["dzs"] = new(NumberRole.Group, 12, false);
        words["score"] = new(NumberRole.Group, 20, false);
        return words;

        void Add(string word, NumberRole role, decimal value)
        {
            words[word] = new(role, value, false);
            string stem = word.EndsWith('y') ? word[..^1] + "ieth" : word == "twelve" ? "twelfth" : word + "th";
            words[stem] = words[stem + "s"] = new(role, value, true);
        }
    }
}
