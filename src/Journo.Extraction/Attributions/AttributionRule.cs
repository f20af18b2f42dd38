namespace Journo.Extraction.Attributions;

/// <summary>The names of the rules that find attributions.</summary>
internal static class AttributionRule
{
    /// <summary>"Lee said that ...".</summary>
    public const string Verb = "verb";
    /// <summary>"Lee went on to say that ...".</summary>
    public const string GovernedVerb = "governed verb";
    /// <summary>"..., saying that ...".</summary>
    public const string Participle = "participle";
    /// <summary>"was told by Lee that ...".</summary>
    public const string Passive = "passive";
    /// <summary>"According to Lee, ...".</summary>
    public const string AccordingTo = "according to";
    /// <summary>"Lee's claim that ...".</summary>
    public const string Noun = "noun";
    /// <summary>"Lee made the claim that ...".</summary>
    public const string VerbAndNoun = "verb and noun";
    /// <summary>"Lee is confident that ...".</summary>
    public const string Adjective = "adjective";
    /// <summary>"Lee: The plan is dead".</summary>
    public const string Headline = "headline";
    /// <summary>A sentence that goes on from an attributed one.</summary>
    public const string Continues = "goes on";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Verb, GovernedVerb, Participle, Passive, AccordingTo, Noun, VerbAndNoun, Adjective, Headline, Continues];
}
