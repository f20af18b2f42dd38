namespace Journo;

/// <summary>A name in CSL's parts: either an institution (or a name that is not to be taken apart) in <see cref="Literal"/>, or a
/// person.</summary>
public sealed record CitationName
{
    /// <summary>An institution, or a name with one part.</summary>
    public string? Literal { get; init; }
    /// <summary>The family name.</summary>
    public string? Family { get; init; }
    /// <summary>Given names and initials.</summary>
    public string? Given { get; init; }
    /// <summary>Written before the family name, and left out where only that is given: the "de" of Guy de Maupassant.</summary>
    public string? DroppingParticle { get; init; }
    /// <summary>Written before the family name always: "van der".</summary>
    public string? NonDroppingParticle { get; init; }
    /// <summary>"Jr.", "III".</summary>
    public string? Suffix { get; init; }
    /// <summary>Whether a comma stands before the suffix: "Brian Ross, Jr.".</summary>
    public bool CommaSuffix { get; init; }
    /// <summary>Whether the family name always comes first, as in Hungarian or Chinese.</summary>
    public bool StaticOrdering { get; init; }
    /// <summary>Whether particles and suffix still stand in the family and given name, to be taken apart by who renders it; null where it
    /// is not said.</summary>
    public bool? ParseNames { get; init; }

    /// <summary>Non-dropping particle and family name, or the literal; the given name where there is no other.</summary>
    public string FullFamily => Literal ?? (NonDroppingParticle is null ? Family ?? Given ?? "" : $"{NonDroppingParticle} {Family}");

    /// <summary>"Anna van Dijk Jr."</summary>
    public string InReadingOrder =>
        Literal ?? Joined(CommaSuffix ? ", " : " ", Joined(" ", Family is null ? null : Given, DroppingParticle, FullFamily), Suffix);

    /// <summary>"van Dijk, Anna, Jr."</summary>
    public string InSortOrder => Literal ?? Joined(", ", FullFamily, Family is null ? null : Joined(" ", Given, DroppingParticle), Suffix);

    /// <summary>As one reads it: "Anna van Dijk Jr."</summary>
    public override string ToString() => InReadingOrder;

    private static string Joined(string separator, params string?[] parts) =>
        string.Join(separator, parts.Where(part => !string.IsNullOrEmpty(part)));
}
