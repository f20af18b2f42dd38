using Journo.Testing;
using CsCheck;
using Journo.Analysis.Timelines;
using Journo.Language;

namespace Journo.Analysis.Tests.Timelines;

/// <summary>What holds for any tellings.</summary>
public sealed class TimelinePropertyTests
{
    private static readonly string?[] Dates =
        [null, null, "2015", "2016-03", "2016-03-15", "2016-03-16", "2015/2016", "2016/..", "../2015", "[..2016]", "[2015,2016]", "2016~",
        "../.."];
    private static readonly string[] Headlines =
        ["Ada Holm left Norfold Lines", "Holm resigned from Norfold Lines", "Holm founded the yard", "Norfold Lines sold the yard in Vik",
        "Norfold Lines visited Vik", "The yard closed"];
    private static readonly string[] Participants = ["Ada Holm|Norfold Lines", "Ada Holm", "Norfold Lines|Vik", "Vik", ""];

    private static readonly Gen<SourcedMention[]> Tellings =
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, Dates.Length - 1], Gen.Int[0, Headlines.Length - 1], Gen.Int[0, Participants.Length - 1],
            Gen.Int[0, 30].Array[0, 2], Gen.Int[0, 30].Array[0, 2])
            .Array[0, 24].Select(rows => rows.Select((row, i) => Accounts.By(
                Id(row.Item1, i), Dates[row.Item2], Headlines[row.Item3], Participants[row.Item4],
                follows: string.Join('|', row.Item5.Select(other => Id(row.Item1, other))),
                    precedes: string.Join('|', row.Item6.Select(other => Id(row.Item1, other))))).ToArray());

    private static string Id(int article, int number) => $"{(char)('a' + article)}{number}";

    [Fact]
    public void Every_telling_is_in_exactly_one_entry() =>
        Tellings.Sample(tellings => Timeline.Of(tellings, InEnglish.Language).SelectMany(entry => entry.Accounts)
            .Select(account => account.Event.Id).Order().SequenceEqual(tellings.Select(told => told.Event.Id).Order()));

    [Fact]
    public void Nothing_stands_before_what_its_date_comes_after() => Tellings.Sample(tellings =>
    {
        IReadOnlyList<TimelineEvent> entries = Timeline.Of(tellings, InEnglish.Language);
        return Pairs(entries).All(pair => pair.Later.Date is not { } later || pair.Earlier.Date is not { } earlier
            || later.CompareWith(earlier) != EdtfOrder.Before);
    });

    [Fact]
    public void Nothing_stands_before_what_it_follows_and_each_link_not_kept_is_told() => Tellings.Sample(tellings =>
    {
        IReadOnlyList<TimelineEvent> entries = Timeline.Of(tellings, InEnglish.Language);
        Dictionary<string, int> place = entries.Select((entry, i) => (entry, i))
            .SelectMany(pair => pair.entry.Accounts.Select(account => (account.Event.Id, pair.i)))
            .ToDictionary(pair => pair.Id, pair => pair.i);
        return tellings.All(told => told.Event.Follows.All(id => Holds(id, told.Event.Id))
            && told.Event.Precedes.All(id => Holds(told.Event.Id, id)));

        bool Holds(string first, string second) => !place.TryGetValue(first, out int before) || !place.TryGetValue(second, out int after)
            || first == second
            || (before < after && entries[after].Follows.Contains(entries[before].Id)
                && entries[before].Precedes.Contains(entries[after].Id)) || entries[after].Conflicts.Count > 0;
    });

    [Fact]
    public void An_entry_placed_by_the_text_stands_among_the_dated_and_the_unplaced_come_last() => Tellings.Sample(tellings =>
    {
        IReadOnlyList<TimelineEvent> entries = Timeline.Of(tellings, InEnglish.Language);
        return entries.SkipWhile(entry => entry.Placement != EventPlacement.Unplaced)
            .All(entry => entry.Placement == EventPlacement.Unplaced)
            && entries.All(entry => entry.Placement != EventPlacement.Ordered || entry.Follows.Count + entry.Precedes.Count > 0);
    });

    [Fact]
    public void No_date_is_made_up() => Tellings.Sample(tellings => Timeline.Of(tellings, InEnglish.Language).All(entry =>
        entry.Date is null ? entry.Accounts.All(account => account.Event.Date is null)
        : entry.Accounts.Any(account => account.Event.Date == entry.Date)
            || (entry.Conflicts.Count > 1 && entry.Date.Kind == EdtfKind.OneOf)));

    [Fact]
    public void The_same_tellings_make_the_same_timeline() =>
        Tellings.Sample(tellings => Timeline.Of(tellings, InEnglish.Language).SequenceEqual(Timeline.Of(tellings, InEnglish.Language)));

    [Fact]
    public void A_timeline_of_a_timeline_is_the_same() => Tellings.Sample(tellings =>
    {
        string Rows(IEnumerable<TimelineEvent> entries) => string.Join(' ', entries.Select(entry => entry.Accounts.ToString()).Order());
        IReadOnlyList<TimelineEvent> once = Timeline.Of(tellings, InEnglish.Language);
        Dictionary<string, int> order = tellings.Select((told, i) => (told.Event.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i);
        return Rows(Timeline.Of(once.SelectMany(entry => entry.Accounts).OrderBy(account => order[account.Event.Id]), InEnglish.Language))
            == Rows(once);
    });

    /// <summary>Where all tell of one deed by the same people, each is still compared with a bounded number of others.</summary>
    [Fact]
    [Trait("Ring", "Hostile")]
    public void Twice_as_many_tellings_make_twice_as_many_comparisons()
    {
        long once = Comparisons(1000), twice = Comparisons(2000);
        Assert.InRange(twice, 1, (2.1 * once) + 1);

        static long Comparisons(int count)
        {
            SourcedMention[] told = [.. Enumerable.Range(0, count)
                .Select(i => Accounts.By($"a{i}", $"2016-{(i % 12) + 1:00}", $"Ada Holm visited the yard of {i} people", "Ada Holm"))];
            var forms = new ParticipantNames(["Ada Holm"]);
            var stems = new WordNumbers();
            return EventGroups.Of(told.Select((account, i) => ComparableMention.Read(i, account, forms, stems, InEnglish.Language)),
                new TextOrder(told), default).Comparisons;
        }
    }

    [Fact]
    [Trait("Ring", "Hostile")]
    public void A_hundred_thousand_events_in_one_chain_keep_their_order()
    {
        const int Count = 100_000;
        SourcedMention[] told = [.. Enumerable.Range(0, Count)
            .Select(i => Accounts.By($"a{i}", i == Count / 2 ? "2015" : null, "It went on", "", precedes: i == 0 ? "" : $"a{i - 1}"))];
        IReadOnlyList<TimelineEvent> entries = Timeline.Of(told, InEnglish.Language);
        Assert.Equal(Enumerable.Range(0, Count).Select(i => $"a{Count - 1 - i}"), entries.Select(entry => entry.Id));
        Assert.Equal(1, entries.Count(entry => entry.Placement == EventPlacement.Dated));
        Assert.DoesNotContain(entries, entry => entry.Placement == EventPlacement.Unplaced);
    }

    private static IEnumerable<(TimelineEvent Earlier, TimelineEvent Later)> Pairs(IReadOnlyList<TimelineEvent> entries) =>
        entries.SelectMany((earlier, i) => entries.Skip(i + 1).Select(later => (earlier, later)));
}
