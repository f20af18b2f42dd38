namespace Journo.Citations.Csl.Values;

/// <summary>
/// Takes particles and suffixes out of names that have them within the family or given name: words in small letters before the family name
/// are
/// non-dropping particles, those after the given name dropping ones, and what follows a comma in the given name is a suffix.
/// </summary>
internal static class NameParticles
{
    /// <summary>The name with its parts apart; one that says not to parse it, or has particles already, stays.</summary>
    public static CitationName Parse(CitationName name)
    {
        if (name.ParseNames == false || name.Literal is not null || name.Family is not { Length: > 0 } family) return name;
        if (family.Length > 1 && family[0] == '"' && family[^1] == '"') return name with { Family = family[1..^1] };
        if (name.NonDroppingParticle is null && Before(family) is var split and > 0)
            name = name with { NonDroppingParticle = family[..split].TrimEnd(), Family = family[split..] };
        if (name.Given is not { Length: > 0 } given) return name;
        if (name.Suffix is null && given.IndexOf(',', StringComparison.Ordinal) is var comma and > 0)
        {
            string suffix = given[(comma + 1)..].Trim();
            bool forced = suffix.StartsWith('!');
            given = given[..comma].TrimEnd();
            name = name with { Given = given, Suffix = suffix.TrimStart('!').TrimStart(), CommaSuffix = forced || name.CommaSuffix };
        }
        if (name.DroppingParticle is null && After(given) is var end && end < given.Length)
            name = name with { Given = given[..end].TrimEnd(), DroppingParticle = given[end..].Trim() };
        return name;
    }

    /// <summary>Where the family name begins: after leading words in small letters, and after "d'" and "l'".</summary>
    private static int Before(string family)
    {
        int at = 0;
        while (at < family.Length)
        {
            int end = family.AsSpan(at).IndexOfAny(" '\u2019-".AsSpan());
            if (end < 0 || !IsSmall(family.AsSpan(at, end))) break;
            char mark = family[at + end];
            if (mark == '-' && !family.AsSpan(at, end).Equals("al", StringComparison.Ordinal)) break;
            int next = at + end + 1;
            while (next < family.Length && family[next] == ' ') next++;
            if (next >= family.Length) break;
            at = next;
        }
        return at;
    }

    /// <summary>Where the given name ends: before trailing words in small letters.</summary>
    private static int After(string given)
    {
        int end = given.Length;
        while (given.AsSpan(0, end).LastIndexOf(' ') is var space and > 0
            && IsSmall(given.AsSpan(space + 1, end - space - 1).TrimEnd(" '\u2019"))) end = space;
        return end;
    }

    private static bool IsSmall(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
            if (!char.IsLower(c)) return false;
        return word.Length > 0;
    }
}
