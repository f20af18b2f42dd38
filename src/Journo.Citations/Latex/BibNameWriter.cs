using System.Text;

namespace Journo.Citations.Latex;

/// <summary>Writes a name so that BibTeX or biber takes it apart as it is.</summary>
internal static class BibNameWriter
{
    /// <summary>"van Dijk, Jr., Anna"; an institution in braces.</summary>
    /// <param name="name">The name.</param>
    /// <param name="biblatex">Whether biblatex's "family=…" may be written.</param>
    /// <param name="usePrefix">Whether the entry says that particles belong to the family name.</param>
    public static string Write(CitationName name, bool biblatex, bool usePrefix)
    {
        if (name.Literal is not null) return name.Literal == "others" ? name.Literal : $"{{{LatexText.Rich(name.Literal)}}}";
        bool both = name.DroppingParticle is not null && (name.NonDroppingParticle is not null || usePrefix);
        if (biblatex && (both || name.Family is null || (name.Given is null
            && name.Family.Contains(' ', StringComparison.Ordinal)))) return Extended(name);
        var text = new StringBuilder();
        string? particle = name.NonDroppingParticle ?? (biblatex ? name.DroppingParticle : null);
        if (particle is not null) text.Append(LatexText.EscapeName(particle)).Append(' ');
        // A family name of several words without a particle needs braces, or its first word would be read as one.
        string family = LatexText.EscapeName(name.Family ?? name.Given ?? "");
        if ((name.Family ?? "").Contains(' ', StringComparison.Ordinal)
            || (particle is null && family.Length > 0 && char.IsLower(family[0]))) family = $"{{{family}}}";
        text.Append(family);
        if (name.Suffix is not null) text.Append(", ").Append(LatexText.EscapeName(name.Suffix));
        string given = string.Join(' ', new[] { name.Family is null ? null : name.Given, biblatex ? null : name.DroppingParticle }
            .Where(part => part is not null).Select(part => LatexText.EscapeName(part!)));
        if (given.Length > 0 || name.Suffix is not null) text.Append(", ").Append(given);
        // Alone, what is in braces would be an institution.
        else if (family.StartsWith('{') && particle is null) text.Append(',');
        return text.ToString();
    }

    /// <summary>What is lost of a name.</summary>
    public static IEnumerable<string> LostParts(CitationName name)
    {
        if (name.CommaSuffix) yield return "comma-suffix";
        if (name.StaticOrdering) yield return "static-ordering";
        if (name.ParseNames is not null) yield return "parse-names";
        if (string.Concat(name.Literal, name.Family, name.Given, name.Suffix).Any(char.IsControl)) yield return "line-ends";
    }

    private static string Extended(CitationName name)
    {
        var parts = new List<string>();
        Add("family", name.Family);
        Add("given", name.Given);
        Add("prefix", string.Join(' ', new[] { name.DroppingParticle, name.NonDroppingParticle }.Where(part => part is not null))
            is { Length: > 0 } prefix ? prefix : null);
        Add("suffix", name.Suffix);
        if (name.DroppingParticle is not null || name.NonDroppingParticle is not null) parts
            .Add(name.NonDroppingParticle is not null ? "useprefix=true" : "useprefix=false");
        return string.Join(", ", parts);

        void Add(string part, string? text)
        {
            if (text is not null) parts.Add($"{part}={{{LatexText.Rich(text)}}}");
        }
    }
}
