using System.Text.RegularExpressions;
using CsCheck;
using Journo.Publishing.Timelines;
using Journo.Publishing.Timelines.Drawing;
using Journo.Publishing.Timelines.Terminal;

namespace Journo.Publishing.Tests.Timelines.Drawing;

public sealed class TerminalTimelineTests
{
    private static string[] Lines(
        IReadOnlyList<TimelineEvent> entries, int width = 100, bool isAscii = false, bool isColoured = false,
        TimelineLanes lanes = TimelineLanes.None) =>
        [.. TerminalTimeline.Lines(entries, new() { Lanes = lanes }, width, isAscii ? TerminalGlyphs.Ascii
            : TerminalGlyphs.Lines, new TerminalStyle(isColoured))];

    private static string Line(string words, string[] lines) =>
        Assert.Single(lines, line => line.Contains(words, StringComparison.Ordinal));

    [Fact]
    public void No_line_is_wider_than_the_terminal() =>
        Gen.Select(DrawnEvents.Timelines, Gen.Int[24, 140], Gen.Bool).Sample((entries, width, ascii) =>
        Lines(entries, width, ascii, lanes: TimelineLanes.Source).All(line => TextColumns.Of(line) <= width), iter: 300);

    [Fact]
    public void Colours_add_nothing_but_sequences_that_are_closed() => DrawnEvents.Timelines.Sample(entries =>
    {
        string[] plain = Lines(entries), coloured = Lines(entries, isColoured: true);
        Assert.Equal(plain, coloured.Select(line => Regex.Replace(line, "\e\\[[0-9]+m", "").TrimEnd()));
        Assert.All(coloured, line => Assert.Equal(Regex.Count(line, "\e\\[(1|2|36|33)m"), Regex.Count(line, "\e\\[(22|39)m")));
        Assert.DoesNotContain(plain, line => line.Any(char.IsControl));
    }, iter: 200);

    [Fact]
    public void In_ASCII_nothing_but_the_words_is_not()
    {
        TimelineEvent[] entries = [.. DrawnEvents.Bridge.Where(e => e.Date is not null || e.Placement == EventPlacement.Ordered)];
        Assert.All(Lines(entries, isAscii: true), line => Assert.All(line, c => Assert.True(char.IsAscii(c), line)));
    }

    [Theory]
    [InlineData("ferries are", "◀──")]
    [InlineData("a first plan", "░━")]
    [InlineData("old swing", "━")]
    [InlineData("council votes", "●")]
    [InlineData("tender", "━─━")]
    [InlineData("storm", "╍")]
    [InlineData("deck closes", "░●")]
    [InlineData("toll", "╌?")]
    [InlineData("lorries are weighed", "─▶")]
    [InlineData("second boat", "◇ placed by the text")]
    public void What_is_known_of_a_date_has_a_character_of_its_own(string words, string mark)
    {
        string line = Assert.Single(Lines(DrawnEvents.Bridge, 200), line => line.Contains(words, StringComparison.OrdinalIgnoreCase));
        Assert.Contains(mark, line, StringComparison.Ordinal);
    }

    [Fact]
    public void An_undated_event_stands_between_its_neighbours_and_an_unplaced_one_last_with_the_reason()
    {
        string[] lines = Lines(DrawnEvents.Bridge, 160);
        int boat = Array.IndexOf(lines, Line("second boat", lines));
        Assert.Contains("closed to lorries", lines[boat - 1], StringComparison.Ordinal);
        Assert.Contains("storm", lines[boat + 1], StringComparison.Ordinal);
        Assert.True(Array.IndexOf(lines, "Without a date or a place") > boat);
        Assert.Equal("  The mayor apologises  “Then” names no date.", Line("mayor", lines));
    }

    [Fact]
    public void Conflicts_are_said() =>
        Assert.Contains("≠ sources disagree", Line("closed to lorries", Lines(DrawnEvents.Bridge, 160)), StringComparison.Ordinal);

    [Fact]
    public void In_a_narrow_terminal_the_words_stand_below_the_mark()
    {
        string[] lines = Lines([DrawnEvents.Of("a", "2018-05-03", "The ferry stops")], 40);
        int mark = Array.FindIndex(lines, line => line.Contains('●', StringComparison.Ordinal));
        Assert.Equal("  3 May 2018  The ferry stops", lines[mark + 1]);
    }

    [Fact]
    public void Lanes_have_a_heading_and_their_events()
    {
        string[] lines = Lines(DrawnEvents.Bridge, 120, lanes: TimelineLanes.Source);
        int quay = Array.IndexOf(lines, "Quay Post");
        Assert.Contains("swing bridge", lines[quay + 1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ab", 2)]
    [InlineData("橋", 2)]
    [InlineData("🎉", 2)]
    [InlineData("a\u0301", 1)]
    [InlineData("ｆ", 2)]
    [InlineData("한", 2)]
    [InlineData("●━", 2)]
    [InlineData("\u200b", 0)]
    public void Wide_characters_count_twice_and_joining_marks_not_at_all(string text, int columns) =>
        Assert.Equal(columns, TextColumns.Of(text));
}
