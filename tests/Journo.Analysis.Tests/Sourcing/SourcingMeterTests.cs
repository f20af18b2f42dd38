using Journo.Testing;
using System.Runtime.CompilerServices;
using CsCheck;
using Journo.Analysis.Sourcing;

namespace Journo.Analysis.Tests.Sourcing;

public sealed class SourcingMeterTests
{
    private const string Story = """
        The yard was sold

        According to the Meridia Courier, the yard was sold in 2019. According to the Courier report, the price was $3 million. See https://meridia.example/yard, or www.acme.example.

        Mara Lind said that "nobody was asked". The yard closed in May. Who will pay?
        """;

    [Fact]
    public void Claims_are_counted_by_how_they_are_attributed()
    {
        SourcingMeasurement measured = SourcingMeter.Measure(Reading.Of(Story));
        Assert.Equal(measured.Claims, measured.Explicit + measured.Inherited + measured.OwnVoice);
        Assert.True(measured.OwnVoice > 0);
        Assert.True(measured.Explicit >= 3);
        Assert.Equal(1, measured.Questions);
        Assert.Equal(measured.Attributed, measured.Kinds.Sum(k => k.Claims));
    }

    [Fact]
    public void The_outlet_behind_most_claims_comes_with_all_its_names()
    {
        SourceTally outlet = SourcingMeter.Measure(Reading.Of(Story)).LeadingOutlet!;
        Assert.Contains("Courier", outlet.Name, StringComparison.Ordinal);
        Assert.Equal(SourceKind.Publication, outlet.Kind);
        Assert.NotEmpty(outlet.Names);
    }

    [Fact]
    public void Links_are_found_without_the_mark_behind_them() =>
        Assert.Equal(["https://meridia.example/yard", "www.acme.example"], SourcingMeter.Measure(Reading.Of(Story)).Links);

    [Fact]
    public void A_claim_counts_for_every_link_of_its_chain_once()
    {
        var meter = new SourcingMeter();
        meter.Add(new Source { Id = "s1", Name = "Courier", Kind = SourceKind.Publication });
        meter.Add(new Source { Id = "s2", Name = "officials", Kind = SourceKind.Anonymous });
        meter.Add(new Claim { Id = "c1", Article = "a", Attribution = AttributionKind.Explicit, Speaker = "officials",
            Chain = ["Courier", "officials", "Courier"] });
        SourcingMeasurement measured = meter.Total("a", "");
        Assert.Equal("Courier: 1, officials: 1", string.Join(", ", measured.Sources));
        Assert.Equal((1, 1.0), (measured.Unnamed, measured.UnnamedShare));
        Assert.Equal(SourceKind.Anonymous, Assert.Single(measured.Kinds).Kind);
    }

    [Fact]
    public void Links_are_not_known_where_the_text_is_not_at_hand()
    {
        var meter = new SourcingMeter();
        meter.Add(new Article { Id = "a" });
        Assert.Null(meter.Total("a", "").Links);
        Assert.Contains("Links not known", meter.Total("a", "").Draw(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_measured_has_no_shares()
    {
        SourcingMeasurement nothing = new SourcingMeter().Total(null, "");
        Assert.Equal((0, 0, 0, 0, 0), (nothing.AttributedShare, nothing.OwnVoiceShare, nothing.UnnamedShare, nothing.LeadingOutletShare,
            nothing.HedgeDensity));
    }

    [Fact]
    public void No_line_of_the_drawing_is_too_long_whatever_the_names() =>
        Gen.Select(Gen.String[0, 200].Array[1, 12], Gen.Int[1, 120]).Sample((names, width) =>
    {
        var meter = new SourcingMeter();
        foreach (string name in names)
        {
            meter.Add(new Source { Id = name, Name = name, Kind = SourceKind.Publication, Aliases = TextList.From(names) });
            meter.Add(new Claim { Id = name, Article = "a", Attribution = AttributionKind.Explicit, Speaker = name, Chain = [name] });
            meter.Add(new Quote { Id = name, Article = "a", Speaker = name });
        }
        int longest = Math.Max(40, width);
        Assert.All(meter.Total("a", names[0]).Draw(width).Split('\n'), line => Assert.True(line.Length <= longest, line));
    }, iter: 200);

    [Fact]
    public void The_bars_show_the_shares()
    {
        var meter = new SourcingMeter();
        for (int i = 0; i < 4; i++) meter
            .Add(new Claim { Id = $"c{i}", Article = "a", Attribution = i == 0 ? AttributionKind.None
            : AttributionKind.Explicit, Speaker = i == 0 ? null : "Lind" });
        Assert.Contains("  author's own voice                   1   25 % ########\n", meter.Total("a", "Yard").Draw(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_dataset_is_measured_row_by_row_and_no_row_is_kept()
    {
        var given = new List<WeakReference>();
        int alive = -1;
        SourcingMeasurement measured = SourcingMeter
            .Measure("", [new() { Id = "a" }], [new() { Id = "s", Name = "officials", Kind = SourceKind.Anonymous }], Claims(1000),
            Quotes(10));
        Assert.InRange(alive, 0, 3); // the last may still be in a register
        Assert.Equal((1000, 250, 10), (measured.Claims, measured.Unnamed, measured.Quotes));

        IEnumerable<Claim> Claims(int count)
        {
            for (int i = 0; i < count; i++) yield return Make(i);
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        Claim Make(int i)
        {
            string speaker = i % 4 == 0 ? "officials" : "Lind";
            var claim = new Claim { Id = $"c{i}", Article = "a", Attribution = AttributionKind.Explicit, Speaker = speaker,
                Chain = [speaker, $"paper {i}"], Hedges = ["perhaps"] };
            given.Add(new(claim));
            given.Add(new(claim.Chain));
            return claim;
        }

        // Asked for when all claims have been counted.
        IEnumerable<Quote> Quotes(int count)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            GC.Collect();
            alive = given.Count(row => row.IsAlive);
            for (int i = 0; i < count; i++) yield return new Quote { Id = $"q{i}", Article = "a", Speaker = "Lind", Text = "no" };
        }
    }
}
