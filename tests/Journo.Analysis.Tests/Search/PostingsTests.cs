using CsCheck;
using Journo.Analysis.Search;

namespace Journo.Analysis.Tests.Search;

public sealed class PostingsTests
{
    private static readonly Gen<(int Claim, int[] Places)[]> Claims = Gen.Select(Gen.Int[0, 200], Gen.Int[1, 300].Array[1, 12])
        .Select((gap, distances) => (gap, distances)).Array[1, 60].Select(rows =>
        {
            int next = 0;
            var claims = new List<(int, int[])>();
            foreach ((int gap, int[] distances) in rows)
            {
                int place = 0;
                claims.Add((next + gap, [.. distances.Select(distance => place += distance)]));
                next += gap + 1;
            }
            return claims.ToArray();
        });

    [Fact]
    public void Claims_come_back_with_how_often() => Gen.Select(Claims, Gen.Int[1, 70]).Sample((claims, block) =>
    {
        Postings postings = Of(claims);
        var back = new List<(int, int)>();
        int[] numbers = new int[block], times = new int[block];
        while (postings.Read(numbers, times) is > 0 and var count) back.AddRange(numbers.Take(count).Zip(times));
        Assert.Equal(claims.Select(claim => (claim.Claim, claim.Places.Length)), back);
    });

    [Fact]
    public void Whichever_claims_are_passed_over_the_places_are_those_of_the_claim() =>
        Gen.Select(Claims, Gen.Int[0, 900].Array[1, 40]).Sample((claims, targets) =>
    {
        Postings postings = Of(claims);
        int[] places = [];
        foreach (int target in targets.Order())
        {
            (int Claim, int[] Places)[] rest = [.. claims.SkipWhile(claim => claim.Claim < target)];
            Assert.Equal(rest.Length > 0, postings.To(target));
            if (rest.Length == 0) return;
            Assert.Equal(rest[0].Claim, postings.Claim);
            // Not all of them are asked for.
            if (target % 3 == 0) continue;
            postings.Places(ref places);
            Assert.Equal(rest[0].Places, places.Take(postings.Times));
        }
    });

    private static Postings Of((int Claim, int[] Places)[] claims)
    {
        var buffer = new PostingBuffer();
        foreach ((int claim, int[] places) in claims) buffer.Add(claim, [.. places.Select(place => (ulong)place)]);
        return new Postings(buffer.Numbers.ToArray(), buffer.Places.ToArray(), buffer.Claims);
    }
}
