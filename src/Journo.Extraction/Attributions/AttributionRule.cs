namespace Journo.Extraction.Attributions;

/// <summary>The rules that find attributions.</summary>
internal enum AttributionRule
{
    /// <summary>"Lee said that ...".</summary>
    Verb,
    /// <summary>"Lee went on to say that ...".</summary>
    GovernedVerb,
    /// <summary>"..., saying that ...".</summary>
    Participle,
    /// <summary>"was told by Lee that ...".</summary>
    Passive,
    /// <summary>"According to Lee, ...".</summary>
    AccordingTo,
    /// <summary>"Lee's claim that ...".</summary>
    Noun,
    /// <summary>"Lee made the claim that ...".</summary>
    VerbAndNoun,
    /// <summary>"Lee is confident that ...".</summary>
    Adjective,
    /// <summary>"Lee: The plan is dead".</summary>
    Headline,
    /// <summary>A turn of an interview or transcript: "LEE: ...".</summary>
    Turn,
    /// <summary>A sentence that goes on from an attributed one.</summary>
    Continues,
}

/// <summary>The names of the rules in the rows.</summary>
internal static class AttributionRules
{
    /// <summary>The name, as the column <c>rule</c> has it.</summary>
    public static string NameOf(AttributionRule rule) => rule switch
    {
        AttributionRule.Verb => "verb",
        AttributionRule.GovernedVerb => "governed verb",
        AttributionRule.Participle => "participle",
        AttributionRule.Passive => "passive",
        AttributionRule.AccordingTo => "according to",
        AttributionRule.Noun => "noun",
        AttributionRule.VerbAndNoun => "verb and noun",
        AttributionRule.Adjective => "adjective",
        AttributionRule.Headline => "headline",
        AttributionRule.Turn => "turn",
        AttributionRule.Continues => "goes on",
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, null),
    };

    /// <summary>The rule of a name; null for one that is none of these.</summary>
    public static AttributionRule? Find(string? name)
    {
        foreach (AttributionRule rule in Enum.GetValues<AttributionRule>())
        {
            if (NameOf(rule) == name) return rule;
        }
        return null;
    }
}
