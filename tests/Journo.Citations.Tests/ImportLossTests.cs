namespace Journo.Citations.Tests;

public class ImportLossTests
{
    [Fact]
    public void Tags_without_a_place_are_told_of_once_with_the_first_record_and_how_many_have_them()
    {
        var (works, problems) = Reading.WithProblems(CitationFormat.Ris,
            "TY  - JOUR\nID  - a\nTI  - One\nAN  - 17\nM1  - 4\nER  - \n\nTY  - JOUR\nID  - b\nTI  - Two\nAN  - 18\nER  - \n");
        Assert.Equal(2, works.Count);
        Assert.Equal([("AN", 1, "a", true), ("M1", 1, "a", false)],
            problems.Select(p => (p.Message.Split('\'')[1], p.Line, p.Id, p.Message.Contains("1 more", StringComparison.Ordinal))));
    }

    [Fact]
    public void Fields_without_a_place_are_told_of_and_those_for_processing_are_not()
    {
        var (_, problems) = Reading.WithProblems(CitationFormat.BibTeX,
            "@book{a, title={One}, shelf={7}, options={useprefix}, sortkey={x}, keywords={y}}\n@book{b, title={Two}, shelf={8}}");
        CitationProblem problem = Assert.Single(problems);
        Assert.Contains("'shelf'", problem.Message, StringComparison.Ordinal);
        Assert.Equal((1, "a", false), (problem.Line, problem.Id, problem.IsLost));
    }

    [Fact]
    public void A_second_value_is_kept_or_told_of()
    {
        var (works, problems) = Reading.WithProblems(CitationFormat.Ris,
            "TY  - JOUR\nT2  - Journal of Tides\nJO  - J Tides\nJF  - Journal of Tides\nPB  - Quay Press\nPB  - Lock Press\n"
            + "UR  - https://a.example\nUR  - https://b.example\nC7  - e12\nER  - \n");
        Citation work = Assert.Single(works);
        Assert.Equal(("Journal of Tides", "J Tides", "Quay Press; Lock Press", "https://a.example", "e12"),
            (work.ContainerTitle, work.Field("container-title-short"), work.Publisher, work.Url, work.Field("number")));
        Assert.Contains("'UR'", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_proceedings_are_what_a_conference_paper_appeared_in() => Assert.Equal("Proceedings of the Port Congress",
        Assert.Single(Reading.Of(CitationFormat.Ris,
            "TY  - CPAPER\nTI  - Silt\nC3  - Proceedings of the Port Congress\nER  - \n")).ContainerTitle);

    [Fact]
    public void Whom_a_patent_is_assigned_to_is_no_editor()
    {
        var (works, problems) = Reading.WithProblems(CitationFormat.Ris, "TY  - PAT\nTI  - Sluice\nA2  - Sluice Works Ltd\nER  - \n");
        Assert.Empty(Assert.Single(works).Editor);
        Assert.Contains("'A2'", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("doi={https://doi.org/10.5555/9}", "10.5555/9")]
    [InlineData("doi={http://dx.doi.org/10.5555/9}", "10.5555/9")]
    [InlineData("doi={doi:10.5555/10}", "10.5555/10")]
    [InlineData("doi={DOI 10.5555/10}", "10.5555/10")]
    [InlineData("doi={https://doi.org/10.5555/a%28b%29}", "10.5555/a(b)")]
    [InlineData("doi={10.5555/a%28b}", "10.5555/a%28b")]
    [InlineData("doi={none yet}", "none yet")]
    public void A_DOI_is_read_without_what_is_written_before_it(string field, string doi) =>
        Assert.Equal(doi, Assert.Single(Reading.Of(CitationFormat.BibTeX, $"@article{{a, title={{T}}, {field}}}")).Doi);

    [Fact]
    public void RIS_identifiers_are_read_without_what_is_written_before_them() => Assert.Equal("10.5555/1",
        Assert.Single(Reading.Of(CitationFormat.Ris, "TY  - JOUR\nDO  - doi:10.5555/1\nER  - \n")).Doi);

    [Theory]
    [InlineData("2101.00001v2")]
    [InlineData("arXiv:2101.00001v2")]
    [InlineData("https://arxiv.org/abs/2101.00001v2")]
    public void An_eprint_has_one_address_however_it_is_named(string eprint) =>
        Assert.Equal("https://arxiv.org/abs/2101.00001v2", Assert.Single(
        Reading.Of(CitationFormat.BibTeX, $"@article{{a, title={{T}}, eprint={{{eprint}}}, archiveprefix={{arXiv}}}}")).Url);

    [Theory]
    [InlineData("SN  - 1234-5678\n8765-4321", "1234-5678, 8765-4321", null)]
    [InlineData("SN  - 1234-5678 (Print)\nSN  - 8765-432X (Electronic)", "1234-5678, 8765-432X", null)]
    [InlineData("SN  - 978-3-16-148410-0\nSN  - 1234-5678", "1234-5678", "978-3-16-148410-0")]
    [InlineData("SN  - ISSN 1234-5678", "1234-5678", null)]
    public void Serial_numbers_are_told_apart(string lines, string? issn, string? isbn)
    {
        Citation work = Assert.Single(Reading.Of(CitationFormat.Ris, $"TY  - JOUR\n{lines}\nER  - \n"));
        Assert.Equal((issn, isbn), (work.Field("ISSN"), work.Field("ISBN")));
    }

    [Fact]
    public void Several_authors_in_one_line_are_several()
    {
        var (works, problems) = Reading.WithProblems(CitationFormat.Ris, "TY  - JOUR\nAU  - Ferro, P.; Montoya, M.\nER  - \n");
        Assert.Equal(["Ferro, P.", "Montoya, M."], Assert.Single(works).Author.Select(name => name.InSortOrder));
        Assert.Single(problems);
    }

    [Fact]
    public void A_name_by_another_name_is_read_and_one_without_any_is_told_of()
    {
        var (works, problems) = Reading.WithProblems(CitationFormat.CslJson,
            """[{"id":"a","type":"book","author":[{"name":"Some Name"},{"lastName":"Quay","firstName":"Ann"},{"nick":"Q"}]}]""");
        Assert.Equal(["Some Name", "Quay, Ann"], Assert.Single(works).Author.Select(name => name.InSortOrder));
        Assert.Contains("'author'", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Second", "2")]
    [InlineData("second edition", "2")]
    [InlineData("2nd ed.", "2")]
    [InlineData("3rd", "3")]
    [InlineData("Revised", "Revised")]
    [InlineData("Second revised", "Second revised")]
    public void An_edition_in_words_is_a_number(string written, string edition)
    {
        Assert.Equal(edition, Assert.Single(Reading.Of(CitationFormat.BibTeX,
            $"@book{{a, title={{T}}, edition={{{written}}}}}")).Field("edition"));
        Assert.Equal(edition, Assert.Single(Reading.Of(CitationFormat.Ris, $"TY  - BOOK\nET  - {written}\nER  - \n")).Field("edition"));
    }

    [Theory]
    [InlineData("month = jul # \"~18--22\"", "18 July 1999 – 22 July 1999")]
    [InlineData("month = {3-4}", "March 1999 – April 1999")]
    [InlineData("month = {jun/jul}", "June 1999 – July 1999")]
    public void Months_are_read_as_people_write_them(string month, string date) =>
        Assert.Equal(date, Assert.Single(Reading.Of(CitationFormat.BibTeX,
            $"@book{{a, title={{T}}, year=1999, {month}}}")).Issued!.ToString());

    [Fact]
    public void A_month_that_is_none_is_told_of_and_the_year_stays()
    {
        var (works, problems) = Reading.WithProblems(CitationFormat.BibTeX, "@book{a, title={T}, year=1999, month={13}}");
        Assert.Equal("1999", Assert.Single(works).Issued!.ToString());
        Assert.Single(problems);
    }

    [Fact]
    public void Proceedings_that_name_themselves_for_their_papers_stand_in_nothing() => Assert.Null(Assert.Single(Reading.Of(
        CitationFormat.BibTeX, "@proceedings{a, title={Port Congress}, booktitle={Port Congress}}")).ContainerTitle);

    [Theory]
    [InlineData(@"$\frac{1}{2}$ of it", "1/2 of it")]
    [InlineData(@"\foreignlanguage{german}{Wort}", "Wort")]
    [InlineData(@"Silt\footnote{Read in Port.}", "Silt [Read in Port.]")]
    [InlineData(@"See \url{https://a.example/~b_c}", "See https://a.example/~b_c")]
    [InlineData(@"\href{https://a.example/~b}{Here}", "Here")]
    public void LaTeX_in_titles_loses_no_word_and_makes_none(string latex, string title) =>
        Assert.Equal(title, Assert.Single(Reading.Of(CitationFormat.BibTeX, $"@book{{a, title={{{latex}}}}}")).Title);
}
