namespace Journo.Citations.Csl;

/// <summary>What stands in one pair of brackets or one note: one or more works cited together.</summary>
/// <param name="Cites">In the order in which they were written; the style may sort them.</param>
public sealed record CslCluster(IReadOnlyList<CslCite> Cites)
{
    /// <summary>The number of the note that it stands in; 0 in the text.</summary>
    public int Note { get; init; }

    /// <summary>A cluster of works without locators.</summary>
    /// <param name="ids">Ids of works that the processor has been given.</param>
    public static CslCluster Of(params string[] ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return new(Array.ConvertAll(ids, id => new CslCite(id)));
    }
}

/// <summary>One work as it is cited.</summary>
/// <param name="Id">The <see cref="Citation.Id"/> of the work.</param>
public sealed record CslCite(string Id)
{
    /// <summary>Where in the work: "12", "12-15".</summary>
    public string? Locator { get; init; }
    /// <summary>What the locator counts, in CSL's words: <c>page</c> where it isn't said, <c>paragraph</c>, <c>chapter</c> ...</summary>
    public string? Label { get; init; }
    /// <summary>Text before the cite, with CSL's markup in it.</summary>
    public string? Prefix { get; init; }
    /// <summary>Text after the cite, with CSL's markup in it.</summary>
    public string? Suffix { get; init; }
    /// <summary>Whether the author is left out, because the sentence names him.</summary>
    public bool SuppressAuthor { get; init; }
    /// <summary>Whether only the author is given.</summary>
    public bool AuthorOnly { get; init; }
    /// <summary>The position, where it is to be another than the processor finds.</summary>
    public CslPosition? Position { get; init; }
    /// <summary>Whether an earlier note that cites the work is near, where it is to be said other than the processor finds.</summary>
    public bool? NearNote { get; init; }
    /// <summary>The note that cited the work first, where it is to be another than the processor finds.</summary>
    public int? FirstNote { get; init; }
}

/// <summary>Where a cite stands among those of the same work. Each value counts as the one before it too, except the first.</summary>
public enum CslPosition
{
    /// <summary>Nothing cited the work before.</summary>
    First,
    /// <summary>The work was cited before.</summary>
    Subsequent,
    /// <summary>The cite right before was of the same work, with the same locator or both with none.</summary>
    Ibid,
    /// <summary>The cite right before was of the same work at another place.</summary>
    IbidWithLocator,
}
