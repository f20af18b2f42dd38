using Journo.Citations.Reading;
using Journo.Testing.Work;

namespace Journo.Citations.Tests;

public class OneBadEntryTests
{
    [Theory]
    [InlineData(CitationFormat.BibTeX, "@book{a, title={A}}\n@book{bad, title={B}}\n@book{c, title={C}}", 2)]
    [InlineData(CitationFormat.Ris, "TY  - BOOK\nID  - a\nER  - \nTY  - BOOK\nID  - bad\nER  - \nTY  - BOOK\nID  - c\nER  - \n", 4)]
    [InlineData(CitationFormat.CslJson,
        "[{\"id\":\"a\",\"type\":\"book\"},\n{\"id\":\"bad\",\"type\":\"book\"},\n{\"id\":\"c\",\"type\":\"book\"}]", 2)]
    public void A_fault_of_ours_in_one_entry_loses_that_one_and_says_which(CitationFormat format, string text, int line)
    {
        var problems = new List<CitationProblem>();
        var sink = new ProblemSink("works", problems.Add) { Entering = id => _ = id == "bad" ? throw new FormatException(".NET says") : 0 };
        using var input = new StringReader(text);
        Assert.Equal(["a", "c"], CitationReader.Read(input, format, sink).Select(work => work.Id));
        CitationProblem problem = Assert.Single(problems);
        Assert.Equal(("works", line, "bad", true), (problem.Source, problem.Line, problem.Id, problem.IsLost));
        Assert.DoesNotContain(".NET", problem.ToString(), StringComparison.Ordinal);
        Assert.NotEmpty(problem.Remedy);
    }

    [Fact]
    public void What_the_listener_throws_ends_the_reading()
    {
        using var input = new StringReader("@book{a, title={A}, author={and}}\n@book{b, title={B}}");
        Assert.Throws<InvalidOperationException>(() => CitationReader
            .Read(input, CitationFormat.BibTeX, "works", _ => throw new InvalidOperationException("stop")).ToList());
    }

    [Fact]
    [Trait("Ring", "Hostile")]
    public void Macros_that_were_refused_stay_refused_and_no_entry_without_them_is_lost()
    {
        string text = "@book{f, title={F}}\n" + string.Concat(Enumerable.Repeat("@string{a = a # a}\n", 600)) + "@book{k, title={T}}";
        var (works, problems) = Reading.WithProblems(CitationFormat.BibTeX, text);
        Assert.Equal(["f", "k"], works.Select(work => work.Id));
        Assert.All(problems.Where(problem => problem.IsLost), problem =>
            Assert.Contains("too long", problem.Message, StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Ring", "Hostile")]
    public void A_long_field_that_many_inherit_is_cut_off_and_told_of()
    {
        string text = string.Concat(Enumerable.Range(0, 100).Select(i => $"@book{{b{i}, title={{T}}, xdata={{x}}}}\n"))
            + $"@xdata{{x, publisher={{{new string('p', 1_000_000)}}}}}";
        var (works, problems) = Reading.WithProblems(CitationFormat.BibTeX, text);
        Assert.Equal(100, works.Count);
        Assert.InRange(works.Sum(work => work.Publisher?.Length ?? 0), 1_000_000, 70_000_000);
        Assert.Contains(problems, problem => problem.Message.Contains("inherit", StringComparison.Ordinal));
    }

    [Theory]
    [Trait("Ring", "Hostile")]
    [InlineData("N1  - note\n")]
    [InlineData("KW  - word\n")]
    [InlineData("PB  - press\n")]
    [InlineData("SN  - 1234-5678\n")]
    [InlineData("AN  - 1\n")]
    public void A_tag_again_and_again_costs_in_proportion(string line) => Effort.IsInProportion(
        static text => Reading.WithProblems(CitationFormat.Ris, text),
        length => "TY  - BOOK\n" + string.Concat(Enumerable.Range(0, length / line.Length).Select(i =>
            line.Insert(line.Length - 1, $"{i}"))) + "ER  - \n", 100_000);
}
