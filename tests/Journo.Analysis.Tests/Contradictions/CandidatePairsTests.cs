using Journo.Testing;
using Journo.Analysis.Contradictions;

namespace Journo.Analysis.Tests.Contradictions;

/// <summary>What makes the search for contradictions fit for an archive: few pairs, little held.</summary>
public sealed class CandidatePairsTests
{
    [Fact]
    public void Twice_as_many_claims_on_one_thing_make_twice_as_many_pairs()
    {
        int once = Pairs(2000), twice = Pairs(4000);
        Assert.InRange(twice, 2 * once, 2.3 * once);

        static int Pairs(int claims)
        {
            IReadOnlyList<ComparableClaim> statements = Read(Enumerable.Repeat("The ferry was late.", claims));
            var pairs = new CandidatePairs(statements);
            return statements.Sum(statement => pairs.After(statement).Length);
        }
    }

    [Fact]
    public void Claims_meet_once_however_many_words_they_share_and_only_those_that_come_after()
    {
        IReadOnlyList<ComparableClaim> statements =
            Read(["The old ferry was late.", "A library closed.", "The old ferry sank late.", "The ferry library opened."]);
        var pairs = new CandidatePairs(statements);
        Assert.Equal(["2 3", "3", "3", ""], statements.Select(statement => string.Join(' ', pairs.After(statement).ToArray().Order())));
    }

    [Fact]
    public void Only_a_claim_whose_words_a_rule_asks_for_in_order_keeps_them()
    {
        IReadOnlyList<ComparableClaim> statements =
            Read(["The ferry was late.", "The ferry sank before the library closed.", "The library lent a book."]);
        Assert.Equal([0, 7, 0], statements.Select(statement => statement.Terms.Count));
    }

    private static IReadOnlyList<ComparableClaim> Read(IEnumerable<string> claims) => ComparableClaimReader.Read(
        [.. claims.Select((text, i) => new Claim { Id = $"c{i}", Article = $"a{i}", Text = text, End = text.Length, Sentence = 1 })], [],
            [], [], InEnglish.Language, default);
}
