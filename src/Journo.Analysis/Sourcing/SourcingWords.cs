using Journo.Language;

namespace Journo.Analysis.Sourcing;

/// <summary>The groups of <c>SourcingWord.txt</c>: what statements say of their own footing.</summary>
internal sealed class SourcingWords(ILanguage language) : ILanguageTable<SourcingWords>
{
    private const string List = "SourcingWord";

    public WordGroup Hearsay { get; } = new(language, List, "hearsay");
    public WordGroup Record { get; } = new(language, List, "record");
    public WordGroup Study { get; } = new(language, List, "study");
    public WordGroup Accounts { get; } = new(language, List, "accounts");
    public WordGroup Vote { get; } = new(language, List, "vote");
    public WordGroup Market { get; } = new(language, List, "market");
    public WordGroup Enacted { get; } = new(language, List, "enacted");
    public WordGroup Established { get; } = new(language, List, "established");
    public WordGroup Amount { get; } = new(language, List, "amount");
    public WordGroup Determiner { get; } = new(language, List, "determiner");
    public WordGroup Definite { get; } = new(language, List, "definite");
    public WordGroup Silent { get; } = new(language, List, "silent");
    public WordGroup Telling { get; } = new(language, List, "telling");
    public WordGroup Judging { get; } = new(language, List, "judging");
    public WordGroup OutletBefore { get; } = new(language, List, "outletbefore");
    public WordGroup OutletAfter { get; } = new(language, List, "outletafter");
    public WordGroup OutletTo { get; } = new(language, List, "outletto");
    public WordGroup OutletPart { get; } = new(language, List, "outletpart");
    public WordGroup Talk { get; } = new(language, List, "talk");
    public WordGroup Writing { get; } = new(language, List, "writing");
    public WordGroup Distance { get; } = new(language, List, "distance");
    public WordGroup Supposed { get; } = new(language, List, "supposed");
    public WordGroup Oneself { get; } = new(language, List, "oneself");
    public WordGroup Circumstance { get; } = new(language, List, "circumstance");
    public WordGroup Vague { get; } = new(language, List, "vague");
    public WordGroup Undated { get; } = new(language, List, "undated");
    public WordGroup Reporting { get; } = new(language, List, "reporting");
    public WordGroup GoingOn { get; } = new(language, List, "goingon");
    public WordGroup Personal { get; } = new(language, List, "personal");
    public WordGroup Addressed { get; } = new(language, List, "addressed");
    public WordGroup Contrast { get; } = new(language, List, "contrast");
    public WordGroup Belief { get; } = new(language, List, "belief");
    public WordGroup Being { get; } = new(language, List, "being");
    public WordGroup Relative { get; } = new(language, List, "relative");
    public WordGroup Pronoun { get; } = new(language, List, "pronoun");

    /// <summary>What nobody can have witnessed, by its name.</summary>
    public IReadOnlyList<(string Name, WordGroup Words)> Concluded { get; } =
        [("a trend", new(language, List, "trend")), ("a comparison", new(language, List, "comparison")),
        ("a cause", new(language, List, "cause"))];

    public static SourcingWords Load(ILanguage language) => new(language);
}
