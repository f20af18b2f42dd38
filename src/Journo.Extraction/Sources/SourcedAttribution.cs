using Journo.Extraction.Attributions;

namespace Journo.Extraction.Sources;

/// <summary>An attribution with its source, and how that was resolved.</summary>
internal sealed class SourcedAttribution(FoundAttribution found)
{
    /// <summary>The attribution, as tokens.</summary>
    public FoundAttribution Found => found;
    /// <summary>Index, from 0, of the attribution whose content holds this one; -1 for none.</summary>
    public int Parent { get; set; } = -1;
    /// <summary>Who the source is; null where it can't be told.</summary>
    public KnownSource? Source { get; set; }
    /// <summary>How the words for the source were resolved.</summary>
    public SourceResolution Reading { get; set; }
    /// <summary>Outermost first, this source last.</summary>
    public IReadOnlyList<KnownSource> Chain { get; set; } = [];
    /// <summary>The last of the chain that speaks, where the others only believe or want.</summary>
    public KnownSource? Speaker { get; set; }
    /// <summary>The words of the cue.</summary>
    public string Cue { get; set; } = "";
}
