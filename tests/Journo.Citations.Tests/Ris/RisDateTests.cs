namespace Journo.Citations.Tests.Ris;

public class RisDateTests
{
    private static (Citation Work, IReadOnlyList<CitationProblem> Problems) Read(params string[] lines)
    {
        var (citations, problems) = Reading.WithProblems(CitationFormat.Ris, $"TY  - JOUR\n{string.Join('\n', lines)}\nER  - \n");
        return (Assert.Single(citations), problems);
    }

    [Theory]
    // Zotero, Mendeley, EndNote, ProQuest, PubMed, RefWorks, catalogues, people.
    [InlineData("5 January 2021", "DA  - 2021/01/05/12:30:00")]
    [InlineData("5 January 2021", "DA  - 2021/01/05/")]
    [InlineData("19 October 2016", "DA  - 2016/10/19/Y")]
    [InlineData("2015", "PY  - 2015///")]
    [InlineData("spring 1998", "Y1  - 1998///Spring")]
    [InlineData("12 October 2015", "PY  - 2015", "DA  - OCT 12")]
    [InlineData("12 October 2015", "DA  - Oct 12", "PY  - 2015")]
    [InlineData("October 2015 – December 2015", "PY  - 2015", "DA  - Oct-Dec")]
    [InlineData("winter 2015", "PY  - 2015", "DA  - Winter")]
    [InlineData("October 2015 – December 2015", "Y1  - 2015///Oct-Dec")]
    [InlineData("12 October 2015", "PY  - 2015", "DA  - Oct 12, 2015")]
    [InlineData("12 October 2015", "DA  - 2015 Oct 12")]
    [InlineData("January 2015 – February 2015", "DA  - 2015 Jan-Feb")]
    [InlineData("1 May 2015 – 7 May 2015", "DA  - 2015 May 1-7")]
    [InlineData("12 October 2015", "DA  - Monday, 12th October 2015")]
    [InlineData("12 October 2015", "DA  - 12-Oct-2015")]
    [InlineData("12 October 2015", "DA  - 2015.10.12")]
    [InlineData("12 October 2015", "DA  - 2015-10-12T09:00:00Z")]
    [InlineData("5 January 2021", "PY  - 20210105")]
    [InlineData("January 2021", "PY  - 202101")]
    [InlineData("October 2015", "PY  - 2015/october")]
    [InlineData("12 October 2015", "PY  - 2015/Oct/12")]
    [InlineData("1 May 2021 – 3 May 2021", "DA  - 2021/05/01-2021/05/03")]
    [InlineData("2015–2016", "PY  - 2015/2016")]
    [InlineData("2015–2016", "PY  - 2015/16")]
    [InlineData("2015–2016", "PY  - 2015-16")]
    [InlineData("2015–2016", "PY  - 2015-2016")]
    [InlineData("25 December 2021", "DA  - 25/12/2021")]
    [InlineData("25 December 2021", "DA  - 12/25/2021")]
    [InlineData("5 May 2021", "DA  - 05/05/2021")]
    [InlineData("forthcoming", "PY  - forthcoming")]
    [InlineData("2016", "PY  - in press", "DA  - 2016")]
    public void A_date_is_read_as_programs_write_it(string date, params string[] lines)
    {
        var (work, problems) = Read(lines);
        Assert.Equal(date, work.Issued?.ToString());
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("2021", "DA  - 01/05/2021")]
    [InlineData("February 2014", "DA  - 2014/02/30")]
    [InlineData("2014", "PY  - 2014/13/01")]
    [InlineData("2014", "PY  - 2014", "DA  - 2015/03/01")]
    [InlineData("3 May 2014", "DA  - 2014/05/03/first proof")]
    [InlineData("2014", "PY  - 2014", "DA  - 99")]
    public void What_is_no_date_is_told_and_does_not_replace_what_is_known(string date, params string[] lines)
    {
        var (work, problems) = Read(lines);
        Assert.Equal(date, work.Issued?.ToString());
        Assert.Contains("date 'issued'", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_of_noughts_is_none() => Assert.Null(Read("PY  - 0000").Work.Issued);

    [Fact]
    public void The_hour_of_a_visit_is_left_out_of_its_date() =>
        Assert.Equal([2021, 1, 5], Read("Y2  - 2021/01/05/12:30:00").Work.Accessed!.Start);
}
