using Journo.Testing;
using Journo.Testing.Work;

namespace Journo.Citations.Tests.Ris;

public class RisReaderTests
{
    private static Citation One(string text) => Assert.Single(Reading.Of(CitationFormat.Ris, text));

    [Fact]
    public void Zoteros_dialect_is_read()
    {
        Citation work = One("""
            TY  - NEWS
            TI  - Night Shift at the Locks
            AU  - van Laar, Mia
            AU  - Tide Desk
            T2  - The Lock Gazette
            AB  - First line.
            DA  - 2020/05/04/
            PY  - 2020
            DP  - Lock Press Archive
            LA  - en
            SP  - B2
            SN  - 1234-5678
            UR  - https://locks.example/night
            Y2  - 2021/01/02/10:30:00
            KW  - locks
            KW  - night work
            ER  - 


            """.ReplaceLineEndings("\r\n"));
        Assert.Equal("article-newspaper", work.Type);
        Assert.Equal(["van Laar, Mia", "Tide Desk"], work.Author.Select(name => name.InSortOrder));
        Assert.Equal("Tide Desk", work.Author[1].Literal);
        Assert.Equal(("The Lock Gazette", "B2", "1234-5678", "locks, night work", "Lock Press Archive"),
            (work.ContainerTitle, work.Field("page"), work.Field("ISSN"), work.Field("keyword"), work.Field("source")));
        Assert.Equal("4 May 2020", work.Issued!.ToString());
        Assert.Equal([2021, 1, 2], work.Accessed!.Start);
    }

    [Fact]
    public void EndNotes_dialect_is_read()
    {
        Citation work =
            One("TY  - JOUR\r\nA1  - Holm, Pia\r\nT1  - Silt\r\nJF  - Journal of Tides\r\nJA  - J. Tides\r\nY1  - 1998///Spring\r\nVL  - "
            + "3\r\nIS  - 2\r\nSP  - 5\r\nEP  - 9\r\nN2  - On silt.\r\nN1  - Read twice\r\nN1  - Filed\r\nL3  - 10.1000/silt\r\nID  - "
            + "17\r\nER  - \r\n");
        Assert.Equal(("17", "article-journal", "Silt", "Journal of Tides", "J. Tides"),
            (work.Id, work.Type, work.Title, work.ContainerTitle, work.Field("container-title-short")));
        Assert.Equal(("5-9", "On silt.", "10.1000/silt", "Read twice. Filed"),
            (work.Field("page"), work.Field("abstract"), work.Doi, work.Note));
        Assert.Equal((1998, 1), (work.Issued!.Year, work.Issued.Season));
        Assert.Equal("Holm", Assert.Single(work.Author).Family);
    }

    [Fact]
    public void A_value_goes_on_in_the_next_line() =>
        Assert.Equal("One two three", One("TY  - BOOK\nTI  - One\ntwo\n  three\nER  - \n").Title);

    [Fact]
    public void One_space_will_do_and_a_byte_order_mark_is_passed_over() =>
        Assert.Equal("Quay", One("\uFEFFTY - BOOK\nTI - Quay\nER -\n").Title);

    [Fact]
    public void The_last_page_alone_is_a_page() => Assert.Equal("9", One("TY  - JOUR\nEP  - 9\nER  - \n").Field("page"));

    [Theory]
    [InlineData("TY  - BOOK\nTI  - Quay\n", 1, "no end", 1)]
    [InlineData("TY  - BOOK\nTI  - Quay\nTY  - BOOK\nTI  - Lock\nER  - \n", 1, "before the next", 2)]
    [InlineData("TI  - Quay\nTY  - BOOK\nER  - \n", 1, "outside a record", 1)]
    [InlineData("Dear reader\nTY  - BOOK\nER  - \n", 1, "outside a record", 1)]
    [InlineData("TY  - BOOK\nloose words\nER  - \n", 2, "no tag", 1)]
    [InlineData("\nTY  - QUAY\nER  - \n", 2, "no reference type", 1)]
    public void What_is_wrong_is_told_of_with_its_line_and_the_rest_is_read(string text, int line, string word, int works)
    {
        var (citations, problems) = Reading.WithProblems(CitationFormat.Ris, text);
        CitationProblem problem = Assert.Single(problems);
        Assert.Equal((line, works), (problem.Line, citations.Count));
        Assert.Contains(word, problem.Message, StringComparison.Ordinal);
        Assert.False(problem.IsLost);
    }

    [Theory]
    [Trait("Ring", "Hostile")]
    [InlineData("TY  - BOOK\n", "x\n")]
    [InlineData("", "TY  - BOOK\n")]
    [InlineData("TY  - BOOK\n", "AU  - , , ,\n")]
    [InlineData("TY  - BOOK\nDA  - ", "9/")]
    [InlineData("", "ER  - \n")]
    public void Malice_is_read_with_work_in_proportion(string begin, string again) => Effort.IsInProportion(
        static text => Reading.WithProblems(CitationFormat.Ris, text),
        length => begin + string.Concat(Enumerable.Repeat(again, length / again.Length)), 100_000);

    [Fact]
    public void A_line_end_in_a_field_becomes_a_space_and_is_told_of()
    {
        var lost = new List<string>();
        Citation work = Works.Circa.With("abstract", "One\r\nER  - \ntwo").With("page", "12–14");
        Citation read = One(Reading.Write(CitationFormat.Ris, [work], (_, variable, _) => lost.Add(variable)));
        Assert.Equal(("One ER  -  two", "12–14"), (read.Field("abstract"), read.Field("page")));
        Assert.Equal(["abstract/line-ends"], lost);
    }
}
