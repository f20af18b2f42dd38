namespace Journo.Extraction.Sources;

/// <summary>How a source phrase came to mean somebody.</summary>
internal enum SourceResolution : byte
{
    /// <summary>It could not be resolved.</summary>
    Unknown,
    /// <summary>The words name the source.</summary>
    Named,
    /// <summary>The words name whose report, letter or office it is.</summary>
    Owner,
    /// <summary>The name follows the description: "the founder, Ann Lee".</summary>
    NameAfter,
    /// <summary>"I" in somebody's words.</summary>
    Self,
    /// <summary>The person who spoke last.</summary>
    LastSpeaker,
    /// <summary>A person named shortly before.</summary>
    PersonNearby,
    /// <summary>"it", "they": the group or outlet that was the source before.</summary>
    GroupBefore,
    /// <summary>"who", "which": the name right before.</summary>
    JustBefore,
    /// <summary>"the company": the organisation named shortly before.</summary>
    OrganisationBefore,
    /// <summary>"the report": the outlet spoken of before.</summary>
    OutletBefore,
    /// <summary>"the report": the report or other work spoken of before.</summary>
    WorkBefore,
    /// <summary>"the director of Acme": whoever the article calls so.</summary>
    HoldsRole,
    /// <summary>A description without a name.</summary>
    Described,
    /// <summary>"rumours that": a noun for hearsay stands in for a source.</summary>
    Hearsay,
}
