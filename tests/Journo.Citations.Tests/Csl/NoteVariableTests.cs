using Journo.Citations.Csl.Values;
using Journo.Publishing.Reviews;

namespace Journo.Citations.Tests.Csl;

public class NoteVariableTests
{
    private static Citation Read(string note) =>
        NoteVariables.Read(new Citation { Type = "book" }.With("title", "Harbours").With("note", note));

    [Fact]
    public void The_first_lines_of_a_note_may_be_variables()
    {
        var read = Read("event-date: 2004-10-01/2004-10-14\nvolume: 3\neditor: Lind || Åsa\nBought in Oslo: signed");

        Assert.Equal([2004, 10, 14], read.Date("event-date")!.End);
        Assert.Equal("3", read.Field("volume"));
        Assert.Equal(("Lind", "Åsa"), (read.Editor[0].Family, read.Editor[0].Given));
        Assert.Equal("Bought in Oslo: signed", read.Note);
    }

    [Fact]
    public void Variables_in_braces_may_stand_anywhere() =>
        Assert.Equal(("7", "Signed, by the author"), (Read("Signed,{:volume: 7} by the author").Field("volume"),
        Read("Signed,{:volume: 7} by the author").Note));

    [Fact]
    public void What_the_work_says_itself_stays() => Assert.Equal("Harbours", Read("title: Bridges").Title);

    [Theory]
    [InlineData("Remember: read this")]
    [InlineData("{:volume: 7")]
    [InlineData("no colon at all")]
    public void Other_notes_stay(string note) => Assert.Equal(note, Read(note).Note);
}
