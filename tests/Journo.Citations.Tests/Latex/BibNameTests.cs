namespace Journo.Citations.Tests.Latex;

public class BibNameTests
{
    private static (IReadOnlyList<Citation> Citations, IReadOnlyList<CitationProblem> Problems) Read(string author) => Reading.WithProblems(
        CitationFormat.BibTeX,
            $"@book{{first, title={{One}}}}\n@book{{second, author={{{author}}}, title={{Two}}}}\n@book{{third, title={{Three}}}}");

    [Theory]
    [InlineData("Ann Quay and and Bo Pier", "Quay|Pier")]
    [InlineData("and Ann Quay and Bo Pier and", "Quay|Pier")]
    [InlineData("Ann Quay and\n  and and Bo Pier", "Quay|Pier")]
    [InlineData("and", "")]
    public void A_missing_name_is_told_of_and_the_others_are_read(string author, string families)
    {
        var (citations, problems) = Read(author);
        Assert.Equal(["first", "second", "third"], citations.Select(work => work.Id));
        Assert.Equal(families, string.Join('|', citations[1].Author.Select(name => name.Family)));
        Assert.All(problems, problem => Assert.Equal((2, "second", false), (problem.Line, problem.Id, problem.IsLost)));
        Assert.NotEmpty(problems);
    }

    [Theory]
    [InlineData("Hall, A., Barn, G., and Cole, K.", "Hall, A.|Barn, G.|Cole, K.")]
    [InlineData("Hall, A. B., Barn, G.-H., Cole, K.", "Hall, A. B.|Barn, G.-H.|Cole, K.")]
    [InlineData("Smith, J.; Jones, M.; Doe, X.", "Smith, J.|Jones, M.|Doe, X.")]
    [InlineData("Hall, A., and Cole, K.,", "Hall, A.|Cole, K.")]
    [InlineData("John Smith; Mary Jones", "Smith, John|Jones, Mary")]
    [InlineData("Hall, of the Quay, the Elder, Anna", "Hall, of the Quay, the Elder, Anna")]
    public void A_list_that_is_not_BibTeXs_is_told_of_and_no_name_is_mangled(string author, string names)
    {
        var (citations, problems) = Read(author);
        Assert.Equal(names, string.Join('|', citations[1].Author.Select(name => name.InSortOrder)));
        Assert.All(problems, problem => Assert.Equal((2, "second", false), (problem.Line, problem.Id, problem.IsLost)));
        Assert.NotEmpty(problems);
    }

    [Theory]
    [InlineData("{Fish; Chips Ltd}")]
    [InlineData("{Quay, Pier, Lock, Weir and Sons}")]
    [InlineData(@"A.\;B. Quay")]
    public void Separators_within_braces_and_in_commands_part_no_names(string author)
    {
        var (citations, problems) = Read(author);
        Assert.Single(citations[1].Author);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("publisher", "Port and Sons", "publisher")]
    [InlineData("publisher", "Holt, Rinehart, and Winston", "publisher")]
    [InlineData("institution", "Dept. of Law and Politics", "publisher")]
    [InlineData("school", "School of Sand and and Silt", "publisher")]
    [InlineData("address", "Oxford and New York", "publisher-place")]
    [InlineData("origpublisher", "Pier and Co.", "original-publisher")]
    public void A_publisher_or_place_is_no_list_of_people(string field, string text, string variable)
    {
        Citation work = Assert.Single(Reading.Of(CitationFormat.BibTeX, $"@book{{a, title={{T}}, {field}={{{text}}}}}"));
        Assert.Equal(text, work.Field(variable));
        Assert.Equal(text, Assert.Single(Reading.Of(CitationFormat.BibTeX, Reading.Write(CitationFormat.BibTeX, [work]))).Field(variable));
    }

    [Fact]
    public void One_house_in_two_fields_is_named_once() => Assert.Equal("Port Task Force", Assert.Single(Reading.Of(CitationFormat.BibTeX,
        "@report{a, title={T}, institution={Port Task Force}, publisher={Port Task Force}}")).Publisher);
}
