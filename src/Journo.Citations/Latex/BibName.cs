using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Journo.Values;

namespace Journo.Citations.Latex;

/// <summary>Reads a list of names as BibTeX does: "First von Last", "von Last, First", "von Last, Jr, First", and biblatex's "family=…,
/// given=…"; braces keep together what stands in them.</summary>
internal static partial class BibName
{
    private static readonly FrozenSet<string> Particles = DataFile.Lines(typeof(BibName).Assembly, "BylineParticle")
        .SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The names.</summary>
    /// <param name="latex">The field's value.</param>
    /// <param name="usePrefix">Whether a "von" belongs to the family name always; if not, it is dropped where only that is given.</param>
    /// <param name="warn">Told of what is wrong with the list, and how it is read.</param>
    public static IReadOnlyList<CitationName> ReadAll(string latex, bool usePrefix, Action<string, string> warn)
    {
        var names = new List<CitationName>();
        foreach (Range range in LatexSplit.AtAnd(latex))
        {
            string text = latex[range].Trim();
            if (text.Length == 0)
            {
                warn("A name is missing beside the word 'and'.", "Write one 'and' between two names, and none at the ends.");
                continue;
            }
            List<string> several = [.. LatexSplit.AtComma(text, ';').Select(part => text[part].Trim()).Where(part => part.Length > 0)];
            if (several.Count > 1) warn("The names stand with semicolons between.", "They are read as several; write 'and' between them.");
            names.AddRange(several.SelectMany(one => OneOrMore(one, usePrefix, warn)));
        }
        return names;
    }

    /// <summary>A name has two commas at most. With more, a list of family names and initials is read as that, and anything else is kept as
    /// it is.</summary>
    private static IEnumerable<CitationName> OneOrMore(string latex, bool usePrefix, Action<string, string> warn)
    {
        List<string> parts = LatexDecoder.IsOneGroup(latex) ? [] : [.. LatexSplit.AtComma(latex).Select(range => latex[range].Trim())];
        if (parts.Count > 3 && parts[^1].Length == 0) parts.RemoveAt(parts.Count - 1);
        // "Hall, A.," has a comma too many; "Hall, Jr.," has a suffix and no given name.
        if (parts is [var family, [>= 'A' and <= 'Z', '.', ..] given, ""] && IsInitials(given))
        {
            warn($"There is a comma too many behind '{given}'.", "Take it out.");
            latex = $"{family}, {given}";
        }
        if (parts.Count <= 3 || ExtendedPart().IsMatch(parts[0])) return Read(latex.TrimEnd(), usePrefix) is { } name ? [name] : [];
        bool pairs = parts.Count % 2 == 0 && Enumerable.Range(0, parts.Count / 2).All(i => IsInitials(parts[(2 * i) + 1]));
        warn($"There are too many commas in '{(latex.Length > 60 ? latex[..60] + "…" : latex)}'.", (pairs
            ? "It is read as several names of family name and initials" : "It is kept as one name, as it is")
            + "; write 'Family, Given and Family, Given'.");
        if (!pairs) return LatexDecoder.Decode(latex) is { Length: > 0 } words ? [new() { Literal = words }] : [];
        return parts.Chunk(2).Select(pair => Read($"{pair[0]}, {pair[1]}", usePrefix)).OfType<CitationName>();
    }

    private static bool IsInitials(string text) => text.Length is > 0 and <= 12 && char.IsUpper(text[0])
        && text.All(c => char.IsUpper(c) || c is '.' or '-' or ' ' or '~');

    private static CitationName? Read(string latex, bool usePrefix)
    {
        if (latex == "others" || LatexDecoder.IsOneGroup(latex))
        {
            string literal = LatexDecoder.Decode(latex);
            return literal.Length == 0 ? null : new() { Literal = literal };
        }
        List<string> parts = [.. LatexSplit.AtComma(latex).Select(range => latex[range].Trim())];
        if (ExtendedPart().IsMatch(parts[0])) return Extended(parts, usePrefix);
        return parts.Count switch
        {
            1 => FirstVonLast(LatexSplit.AtSpace(latex), usePrefix),
            2 => VonLast(LatexSplit.AtSpace(parts[0]), Decoded(parts[1]), null, usePrefix),
            _ => VonLast(LatexSplit.AtSpace(parts[0]), Decoded(string.Join(", ", parts.Skip(2))), Decoded(parts[1]), usePrefix),
        };
    }

    private static CitationName? FirstVonLast(List<string> tokens, bool usePrefix)
    {
        int von = tokens.FindIndex(0, Math.Max(tokens.Count - 1, 0), IsSmall);
        int family = von >= 0 ? tokens.FindLastIndex(tokens.Count - 2, tokens.Count - 1 - von, IsSmall) + 1 : Math.Max(tokens.Count - 1, 0);
        if (von < 0) von = family;
        return Person(Joined(tokens[von..family]), Joined(tokens[family..]), Joined(tokens[..von]), null, usePrefix);
    }

    private static CitationName? VonLast(List<string> tokens, string? given, string? suffix, bool usePrefix)
    {
        int family = tokens.Count > 1 && IsSmall(tokens[0]) ? tokens.FindLastIndex(tokens.Count - 2, IsSmall) + 1 : 0;
        return Person(Joined(tokens[..family]), Joined(tokens[family..]), given, suffix, usePrefix);
    }

    private static CitationName? Person(string? von, string? family, string? given, string? suffix, bool usePrefix)
    {
        if (family is null && given is null) return null;
        string? dropping = usePrefix ? null : von;
        // "Maupassant, Guy de": what sorts behind the given name is dropped.
        if (dropping is null && given is not null && TrailingParticles(given) is > 0 and var length) (dropping, given) =
            (given[^length..], given[..^length].TrimEnd());
        return new() { Family = family, Given = given, NonDroppingParticle = usePrefix ? von
            : null, DroppingParticle = dropping, Suffix = suffix };
    }

    /// <summary>How many characters at the end of a given name are particles written small.</summary>
    public static int TrailingParticles(string given)
    {
        int start = given.Length;
        while (start > 0)
        {
            int wordEnd = start == given.Length ? start : start - 1;
            int space = wordEnd > 0 ? given.LastIndexOf(' ', wordEnd - 1) : -1;
            if (space < 0 || !Particles.Contains(given[(space + 1)..wordEnd])) break;
            start = space + 1;
        }
        return given.Length - start;
    }

    /// <summary>Whether a particle written small begins a family name, and how long it is.</summary>
    public static int LeadingParticles(string family)
    {
        int end = 0;
        while (family.IndexOf(' ', end) is > 0 and var space && Particles.Contains(family[end..space])) end = space + 1;
        return end;
    }

    private static CitationName? Extended(List<string> parts, bool usePrefix)
    {
        string? family = null, given = null, prefix = null, suffix = null;
        foreach (string part in parts)
        {
            int equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0) continue;
            string value = part[(equals + 1)..].Trim();
            if (value.Length > 1 && value[0] == '"' && value[^1] == '"') value = value[1..^1];
            string? text = Decoded(value);
            switch (part[..equals].Trim().ToLowerInvariant())
            {
                case "family": family = text; break;
                case "given": given = text; break;
                case "prefix": prefix = text; break;
                case "suffix": suffix = text; break;
                case "useprefix": usePrefix = text == "true"; break;
            }
        }
        return family is null && given is null ? null : new() { Family = family, Given = given, Suffix = suffix,
            NonDroppingParticle = usePrefix ? prefix : null, DroppingParticle = usePrefix ? null : prefix };
    }

    /// <summary>Whether a word begins small, as BibTeX sees it: outside braces, or in an accent's.</summary>
    private static bool IsSmall(string token)
    {
        int depth = 0;
        for (int at = 0; at < token.Length; at++)
        {
            char c = token[at];
            if (c == '{' && at + 1 < token.Length && token[at + 1] == '\\' && depth == 0)
            {
                string special = LatexDecoder.Decode(token[at..]);
                return special.Length > 0 && char.IsLower(special[0]);
            }
            if (c == '\\' && depth == 0)
            {
                string special = LatexDecoder.Decode(token[at..]);
                return special.Length > 0 && char.IsLower(special[0]);
            }
            depth += c switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0 && char.IsLetter(c)) return char.IsLower(c);
        }
        return false;
    }

    private static string? Joined(List<string> tokens) => tokens.Count == 0 ? null : Decoded(string.Join(' ', tokens));

    private static string? Decoded(string latex) => LatexDecoder.Decode(latex) is { Length: > 0 } text ? text : null;

    [GeneratedRegex(@"^(family|given|prefix|suffix)(-i)?\s*=",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ExtendedPart();
}
