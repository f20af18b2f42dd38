using Journo.Testing;
using Journo.Analysis.Timelines;

namespace Journo.Analysis.Tests.Timelines;

/// <summary>The order of entries.</summary>
public sealed class PlacingTests
{
    [Theory]
    [InlineData("a1 2018; a2 2015; a3 -; a4 2016-05", "a2 a4 a1 a3?", "by date, the rest last")]
    [InlineData("a1 -; a2 2018; a3 2015; a4 - >a3", "a3 a4| a2 a1?", "right behind what it follows")]
    [InlineData("a1 - <a2; a2 2018; a3 2015", "a3 a1| a2", "right in front of what it precedes")]
    [InlineData("a1 2018; a2 2015; a3 - >a1,a2", "a2 a1 a3|", "behind the last")]
    [InlineData("a1 2015; a2 - >a1; a3 - >a2; a4 2016", "a1 a2| a3| a4", "over others")]
    [InlineData("a1 - <a2; a2 - <a3; a3 2016; a4 2015", "a4 a1| a2| a3", "over others, from the front")]
    [InlineData("a1 - <a3; a2 - >a1; a3 2016; a4 - <a2", "a1| a4| a2| a3", "beside what the text places")]
    [InlineData("a1 - >a2; a2 -; a3 2015", "a3 a2? a1?", "an order among what nothing places")]
    [InlineData("a1 2018/..; a2 2018; a3 2018-03 >a1", "a2 a1 a3", "an open end comes after, what follows it later still")]
    [InlineData("a1 [..2018]; a2 1999; a3 2020", "a2 a1 a3", "an open beginning goes by its end")]
    [InlineData("a1 [..2018] <a2; a2 1999; a3 1990", "a3 a1 a2", "or by what it precedes")]
    [InlineData("a1 2018 >a2; a2 2018-05", "a2 a1", "a year behind its own month")]
    [InlineData("a1 ../..; a2 2018", "a2 a1?", "a date that tells nothing")]
    public void Entries_go_by_their_dates_and_by_the_text(string rows, string expected, string why) =>
        Assert.True(expected == Order(rows, out string conflicts) && conflicts.Length == 0, $"{why}: {Order(rows, out _)} {conflicts}");

    [Theory]
    [InlineData("a1 2015 >a2; a2 2018", "a1 a2", "a1: after a2: the dates say otherwise")]
    [InlineData("a1 2018; a2 - >a1; a3 2015 >a2", "a3 a1 a2|", "a3: after a2: the dates say otherwise")]
    [InlineData("a1 - >a2; a2 - >a1; a3 2015 <a1", "a3 a1| a2|", "a1: after a2: others say otherwise")]
    public void A_contradiction_in_the_order_is_shown(string rows, string expected, string conflict)
    {
        Assert.Equal(expected, Order(rows, out string conflicts));
        Assert.Equal(conflict, conflicts);
    }

    [Fact]
    public void Links_are_those_of_entries()
    {
        IReadOnlyList<TimelineEvent> entries = Timeline.Of(
        [
            Accounts.By("a1", null, "Holm left Norfold Lines", "Ada Holm|Norfold Lines"),
            Accounts.By("a2", null, "The council refused", "Vik", precedes: "a1|gone"),
            Accounts.By("a3", "2018", "Ada Holm resigned from Norfold Lines", "Ada Holm|Norfold Lines"),
        ], InEnglish.Language);
        Assert.Equal("a2 a1+a3", Accounts.Ids(entries));
        Assert.Equal((["a3"], ["a2"]), (entries[0].Precedes, entries[1].Follows));
        Assert.Equal((EventPlacement.Ordered, EventPlacement.Dated), (entries[0].Placement, entries[1].Placement));
    }

    /// <summary>"a1 2018 &gt;a2 &lt;a3": a row after a2 and before a3; "-" for no date. In the answer "|" stands behind what the text
    /// places and "?" behind what nothing does.</summary>
    private static string Order(string rows, out string conflicts)
    {
        IReadOnlyList<TimelineEvent> entries = Timeline.Of(rows.Split("; ").Select(row => row.Split(' ')).Select((parts, i) => Accounts.By(
            parts[0], parts[1] == "-" ? null
                : parts[1], $"The {(char)('A' + i)} thing was built", $"Person{(char)('A' + i)}", follows: Links(parts, '>'),
                precedes: Links(parts, '<'))), InEnglish.Language);
        conflicts = string.Join(' ', entries.Where(entry => entry.Conflicts.Count > 0).Select(entry => $"{entry.Id}: {entry.Conflicts}"));
        return string.Join(' ', entries.Select(entry => entry.Id
            + entry.Placement switch { EventPlacement.Ordered => "|", EventPlacement.Unplaced => "?", _ => "" }));
    }

    private static string Links(string[] parts, char sign) => Array.Find(parts, part => part[0] == sign)?[1..].Replace(',', '|') ?? "";
}
