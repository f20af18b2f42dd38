namespace Journo.Analysis.Sourcing;

/// <summary>The groups of <c>SourcingWord.txt</c>: what statements say of their own footing.</summary>
internal static class SourcingWords
{
    public static WordGroup Hearsay { get; } = Of("hearsay");
    public static WordGroup Record { get; } = Of("record");
    public static WordGroup Study { get; } = Of("study");
    public static WordGroup Accounts { get; } = Of("accounts");
    public static WordGroup Vote { get; } = Of("vote");
    public static WordGroup Market { get; } = Of("market");
    public static WordGroup Enacted { get; } = Of("enacted");
    public static WordGroup Established { get; } = Of("established");
    public static WordGroup Amount { get; } = Of("amount");
    public static WordGroup Determiner { get; } = Of("determiner");
    public static WordGroup Definite { get; } = Of("definite");
    public static WordGroup Silent { get; } = Of("silent");
    public static WordGroup ComparableMention { get; } = Of("telling");
    public static WordGroup Judging { get; } = Of("judging");
    public static WordGroup OutletBefore { get; } = Of("outletbefore");
    public static WordGroup OutletAfter { get; } = Of("outletafter");
    public static WordGroup OutletTo { get; } = Of("outletto");
    public static WordGroup OutletPart { get; } = Of("outletpart");
    public static WordGroup Talk { get; } = Of("talk");
    public static WordGroup Writing { get; } = Of("writing");
    public static WordGroup Distance { get; } = Of("distance");
    public static WordGroup Supposed { get; } = Of("supposed");
    public static WordGroup Oneself { get; } = Of("oneself");
    public static WordGroup Circumstance { get; } = Of("circumstance");
    public static WordGroup Vague { get; } = Of("vague");
    public static WordGroup Undated { get; } = Of("undated");
    public static WordGroup Reporting { get; } = Of("reporting");
    public static WordGroup GoingOn { get; } = Of("goingon");
    public static WordGroup Personal { get; } = Of("personal");
    public static WordGroup Addressed { get; } = Of("addressed");
    public static WordGroup Contrast { get; } = Of("contrast");
    public static WordGroup Belief { get; } = Of("belief");
    public static WordGroup Being { get; } = Of("being");
    public static WordGroup Relative { get; } = Of("relative");
    public static WordGroup Pronoun { get; } = Of("pronoun");

    /// <summary>What nobody can have witnessed, by its name.</summary>
    public static IReadOnlyList<(string Name, WordGroup Words)> Concluded { get; } = [("a trend", Of("trend")), ("a comparison", Of("comparison")), ("a cause", Of("cause"))];

    private static WordGroup Of(string group) => new("SourcingWord", group);
}
