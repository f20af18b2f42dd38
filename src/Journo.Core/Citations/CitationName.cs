namespace Journo.Citations;

/// <summary>A name in CSL's parts: either an institution (or a name that is not to be taken apart) in <see cref="Literal"/>, or a person.</summary>
internal sealed record CitationName
{
    /// <summary>An institution, or a name with one part.</summary>
    public string? Literal { get; init; }
    /// <summary>The family name.</summary>
    public string? Family { get; init; }
    /// <summary>Given names and initials.</summary>
    public string? Given { get; init; }
    /// <summary>Written small before the family name: "van der".</summary>
    public string? NonDroppingParticle { get; init; }
    /// <summary>"Jr.", "III".</summary>
    public string? Suffix { get; init; }

    /// <summary>Particle and family name, or the literal.</summary>
    public string FullFamily => Literal ?? (NonDroppingParticle is null ? Family! : $"{NonDroppingParticle} {Family}");

    /// <summary>"Anna van Dijk Jr."</summary>
    public string InReadingOrder => Literal ?? string.Join(' ', new[] { Given, FullFamily, Suffix }.Where(part => part is not null));

    /// <summary>"van Dijk, Anna, Jr."</summary>
    public string InSortOrder => Literal ?? string.Join(", ", new[] { FullFamily, Given, Suffix }.Where(part => part is not null));
}
