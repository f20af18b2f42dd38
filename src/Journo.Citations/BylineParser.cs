using System.Collections.Frozen;
using Journo.Values;

namespace Journo.Citations;

/// <summary>
/// Reads a byline as names: "By Anna van Dijk and Brian Ross Jr.", "Dijk, Anna van; Ross, Brian", "Anna Lee, Reuters", "{The Data Desk}".
/// Braces keep a name whole, as in BibTeX. Where a family name has two words and no particle, only the form "Family, Given" tells.
/// </summary>
internal static class BylineParser
{
    /// <summary>A longer byline is no byline: it is kept whole, as one literal name.</summary>
    private const int MaximumLength = 1000;

    private static readonly FrozenSet<string> Institutions = Words("BylineInstitution");
    private static readonly FrozenSet<string> Roles = Words("BylineRole");
    private static readonly FrozenSet<string> Particles = Words("BylineParticle");
    private static readonly FrozenSet<string> Suffixes = Set("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
    private static readonly FrozenSet<string> Honorifics =
        Set("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "prof", "prof.", "professor");
    private static readonly FrozenSet<string> Credentials =
        Set("phd", "ph.d.", "md", "m.d.", "ma", "m.a.", "mba", "msc", "jd", "esq", "esq.");
    /// <summary>After one of these, a byline says where or for whom, not who.</summary>
    private static readonly FrozenSet<string> Circumstances = Set("in", "at", "for", "of", "from");

    /// <summary>The names, in their order; none where there is no byline.</summary>
    public static IReadOnlyList<CitationName> Parse(string? byline)
    {
        string text = string.Join(' ', (byline ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.Length == 0) return [];
        if (text.Length > MaximumLength) return [new() { Literal = text }];
        if (StartsWithWord(text, "by")) text = text[2..].TrimStart(' ', ':');

        var names = new List<CitationName>();
        foreach (string group in BylineText.Split(text, BylineText.IsStrongSeparator))
        {
            ParseGroup(group, names);
        }
        // A byline of roles only ("Staff reporter") still says who: keep its words.
        if (names.Count == 0 && BylineText.Unbraced(text) is { Length: > 0 } whole) names.Add(new() { Literal = whole });
        return names;
    }

    /// <summary>One part between "and", "&amp;", ";", "|": a name, "Family, Given", or several names between commas.</summary>
    private static void ParseGroup(string group, List<CitationName> names)
    {
        var parts = BylineText.Split(group, BylineText.IsComma).Select(BylineText.WithoutParentheses).Where(part => part.Length > 0)
            .ToList();
        if (parts.Count is 2 or 3 && IsFamilyFirst(parts))
        {
            string[] given = Tokens(parts[1]);
            names.Add(Person([.. TrailingParticles(given), .. Tokens(parts[0])], WithoutTrailingParticles(given),
                parts.ElementAtOrDefault(2)));
            return;
        }
        foreach (string part in parts)
        {
            if (Suffixes.Contains(part) && names.Count > 0 && names[^1].Literal is null) names[^1] = names[^1] with { Suffix = part };
            else if (!Credentials.Contains(part) && !IsRole(part) && ParseName(part) is { } name) names.Add(name);
        }
    }

    private static CitationName? ParseName(string part)
    {
        if (part.StartsWith('{')) return BylineText.Unbraced(part) is { Length: > 0 } literal ? new() { Literal = literal } : null;
        string[] tokens = Tokens(part);
        if (tokens.Length > 1 && Honorifics.Contains(tokens[0])) tokens = tokens[1..];
        if (IsInstitution(tokens)) return new() { Literal = string.Join(' ', tokens) };

        int circumstance = Array.FindIndex(tokens, token => char.IsLower(token[0]) && Circumstances.Contains(token));
        if (circumstance > 0) tokens = tokens[..circumstance];
        string? suffix = tokens.Length > 2 && Suffixes.Contains(tokens[^1]) ? tokens[^1] : null;
        if (suffix is not null) tokens = tokens[..^1];
        if (tokens.Length == 1) return new() { Literal = tokens[0] };

        int family = FamilyStart(tokens);
        return Person(tokens[family..], tokens[..family], suffix);
    }

    /// <summary>The family name is the last word and the particles right before it, written small or not ("van der Berg", "Van
    /// Buren").</summary>
    private static int FamilyStart(string[] tokens)
    {
        int start = tokens.Length - 1;
        while (start > 1 && Particles.Contains(tokens[start - 1])) start--;
        return start;
    }

    private static CitationName Person(string[] family, string[] given, string? suffix)
    {
        int particles = family.TakeWhile((token, i) => i < family.Length - 1 && char.IsLower(token[0]) && Particles.Contains(token))
            .Count();
        return new()
        {
            NonDroppingParticle = particles == 0 ? null : string.Join(' ', family[..particles]),
            Family = string.Join(' ', family[particles..]),
            Given = given.Length == 0 ? null : string.Join(' ', given),
            Suffix = suffix,
        };
    }

    /// <summary>"Ross, Brian", "van Dijk, Anna, Jr.": one family name, then given names; and neither an institution nor a role.</summary>
    private static bool IsFamilyFirst(List<string> parts)
    {
        if (parts.Exists(part => part.Contains('{', StringComparison.Ordinal) || IsRole(part))) return false;
        string[] family = Tokens(parts[0]), given = Tokens(parts[1]);
        bool oneFamilyName = family[..^1].All(Particles.Contains) || (family.Length == 2 && given.Length == 1 && IsInitial(given[0]));
        return oneFamilyName && given.Length <= 4 && !IsInstitution(family) && !IsInstitution(given)
            && !Suffixes.Contains(parts[1]) && !Credentials.Contains(parts[1])
            && (parts.Count == 2 || Suffixes.Contains(parts[2]));
    }

    private static string[] TrailingParticles(string[] given) => given[WithoutTrailingParticles(given).Length..];

    private static string[] WithoutTrailingParticles(string[] given)
    {
        int end = given.Length;
        while (end > 1 && char.IsLower(given[end - 1][0]) && Particles.Contains(given[end - 1])) end--;
        return given[..end];
    }

    private static bool IsInitial(string token) => token.Length <= 2 && char.IsUpper(token[0]);

    private static bool IsInstitution(string[] tokens) =>
        tokens.Length > 0 && (Array.Exists(tokens, Institutions.Contains) || StartsWithWord(tokens[0], "the") || tokens[0][0] == '@');

    private static bool IsRole(string part) => Tokens(part) is var tokens && tokens.Length > 1
        ? tokens.All(Roles.Contains)
        : Roles.Contains(part) && !Institutions.Contains(part);

    private static bool StartsWithWord(string text, string word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || text[word.Length] is ' ' or ':');

    private static string[] Tokens(string part) => part.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static FrozenSet<string> Words(string list) =>
        Set([.. DataFile.Lines(typeof(BylineParser).Assembly, list)
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))]);

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
