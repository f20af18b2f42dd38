namespace Journo.Citing;

/// <summary>What is written of each object that comes down the pipeline.</summary>
public enum CitationMode
{
    /// <summary>Its work, once: the entry of a bibliography.</summary>
    Bibliography,
    /// <summary>A citation of it by itself: a claim or quotation with its place, its speaker and those through whom it came.</summary>
    Citation,
    /// <summary>The citations, then the bibliography of their works.</summary>
    Both,
}
