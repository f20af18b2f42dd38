namespace Journo.Sourcing;

/// <summary>The groups of <c>SourcingWord.txt</c>: what statements say of their own footing.</summary>
internal static class SourcingWords
{
    public static WordGroup Hearsay { get; } = Of("hearsay");
    public static WordGroup Record { get; } = Of("record");
    public static WordGroup Study { get; } = Of("study");
    public static WordGroup Accounts { get; } = Of("accounts");
    public static WordGroup Vote { get; } = Of("vote");
    public static WordGroup Judging { get; } = Of("judging");
    public static WordGroup OutletBefore { get; } = Of("outletbefore");
    public static WordGroup OutletAfter { get; } = Of("outletafter");
    public static WordGroup Supposed { get; } = Of("supposed");
    public static WordGroup Oneself { get; } = Of("oneself");
    public static WordGroup Circumstance { get; } = Of("circumstance");
    public static WordGroup Vague { get; } = Of("vague");
    public static WordGroup Undated { get; } = Of("undated");
    public static WordGroup Present { get; } = Of("present");
    public static WordGroup Denial { get; } = Of("denial");
    public static WordGroup Tale { get; } = Of("tale");
    public static WordGroup Concession { get; } = Of("concession");
    public static WordGroup Pronoun { get; } = Of("pronoun");

    /// <summary>What nobody can have witnessed, by its name.</summary>
    public static IReadOnlyList<(string Name, WordGroup Words)> Concluded { get; } = [("a trend", Of("trend")), ("a comparison", Of("comparison")), ("a cause", Of("cause"))];

    private static WordGroup Of(string group) => new("SourcingWord", group);
}
