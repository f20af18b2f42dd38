using Journo.Analysis.Comparison;
using Journo.Analysis.Contradictions;
using Journo.Analysis.Sourcing;
using Journo.Testing;
using Journo.Testing.Work;

namespace Journo.Analysis.Tests;

/// <summary>What looks at an article's rows takes work in proportion to the article, however it is written.</summary>
[Trait("Ring", "Hostile")]
public sealed class GrowthTests
{
    public static TheoryData<string> Pieces { get; } =
    [
        "$3 million",
        "$3 million and 40 percent ",
        "The WXYZ said ",
        "Ann Lee told Bob Roy that Cy Fox said that ",
        "The spokesman said that sources may have ",
        "Ann Lee lost $3 million in 2019, ",
        "“we lost”, said ministers, ",
        "Ann Lee lost 40 boats. ",
        "Ann Lee never lost Bob Roy's 40 boats. Bob Roy found “it”.\n\n",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void All_rules_about_sourcing(string piece) => Effort.IsInProportion(
        static text => SourcingRules.Find(Reading.Of(text), InEnglish.Language, SourcingRules.All), count => Repeated(piece, count), 400);

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Contradictions(string piece) => Effort.IsInProportion(
        static text => ContradictionFinder.Find([Reading.Of(text)], InEnglish.Language), count => Repeated(piece, count), 600);

    [Theory]
    [MemberData(nameof(Pieces))]
    public void The_comparison_of_two_versions(string piece) => Effort.IsInProportion(
        static text => ArticleComparison.Compare(Reading.Of(text), Reading.Of($"Ann Lee went. {text}")),
        count => Repeated(piece, count), 600);

    // Of equal claims, some rules speak of the first only.
    private static string Repeated(string piece, int count) => "We let " + string.Concat(Enumerable.Repeat(piece, count));
}
