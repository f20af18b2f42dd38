using Journo.Testing;
using Journo.Testing.Work;
namespace Journo.Citations.Tests.Latex;

public class BibReaderTests
{
    [Fact]
    public void An_entry_is_read_with_macros_joined_values_and_comments_passed_over()
    {
        Citation citation = Assert.Single(Reading.Of(CitationFormat.BibTeX, """
            Exported from somewhere, by a@b.example.
            @comment{ @book{no, title = {No}} }
            @preamble{"\newcommand{\x}{y}"}
            @string{ht = "The Harbour Times"}
            @string(daily = ht # { Daily})
            @Article(dijk2019,
              Author = "Anna van Dijk and {The Data Desk}",
              title = {{Who Runs} the {Harbour}? A {NASA} view},
              journal = ht # ", " # daily,
              year = 2019, month = mar # "~5",
              volume = 12, number = {3}, pages = {12--15},
              issn = {1234-5678},
            )
            """));
        Assert.Equal(("dijk2019", "article-journal"), (citation.Id, citation.Type));
        Assert.Equal(["van Dijk, Anna", "The Data Desk"], citation.Author.Select(a => a.InSortOrder));
        Assert.Equal(
            "<span class=\"nocase\">Who Runs</span> the <span class=\"nocase\">Harbour</span>? A <span class=\"nocase\">NASA</span> view",
            citation.Title);
        Assert.Equal("The Harbour Times, The Harbour Times Daily", citation.ContainerTitle);
        Assert.Equal("5 March 2019", citation.Issued!.ToString());
        Assert.Equal(("12", "3", "12-15"), (citation.Field("volume"), citation.Field("issue"), citation.Field("page")));
    }

    [Theory]
    [InlineData(@"M{\""u}ller", "Müller")]
    [InlineData(@"M\""uller \& S{\o}n", "Müller & Søn")]
    [InlineData(@"\'{\i}ndice \'\i{} \v{S}koda \c{c}a \~n \r{a} \H{o} \k a \={a}", "índice í Škoda ça ñ å ő ą ā")]
    [InlineData(@"{\'{\^e}} \`{\u a}", "ế ằ")]
    [InlineData(@"\ss{} \ae\ \OE{} \L{}", "ß æ Œ Ł")]
    [InlineData("``two'' `one' a--b---c it's", "“two” ‘one’ a–b—c it's")]
    [InlineData(@"50\% of \$100 \#1 a\_b \{x\} {\textbackslash} \textasciitilde{}", @"50% of $100 #1 a_b {x} \ ~")]
    [InlineData(@"\emph{a \textbf{b}} {\it c} \textsc{d}", "<i>a <b>b</b></i> <i>c</i> <span style=\"font-variant:small-caps;\">d</span>")]
    [InlineData(@"$x^2 + y_{10}$ is $\alpha \leq \beta$", "x<sup>2</sup> + y<sub>10</sub> is α≤β")]
    [InlineData(@"a~b \, c\ d \unknown{e} \href{http://x.example}{f}", "a\u00A0b \u2009 c d e f")]
    [InlineData("a\n\t b", "a b")]
    [InlineData(@"{\em a \enquote{b}} ?`c", "<i>a “b”</i> ¿c")]
    [InlineData(@"\", "")]
    [InlineData(@"\'", "")]
    [InlineData(@"x\textit", "x")]
    public void LaTeX_is_read_as_what_it_means(string latex, string text) =>
        Assert.Equal(text, Reading.Of(CitationFormat.BibTeX, $"@misc{{a, note = {{{latex}}}}}").Single().Note ?? "");

    [Theory]
    [InlineData("Anna Lee", "Lee|Anna")]
    [InlineData("Lee, Anna", "Lee|Anna")]
    [InlineData("Anna Maria van der Berg", "van der+Berg|Anna Maria")]
    [InlineData("van der Berg, Jr., Anna", "van der+Berg|Anna|Jr.")]
    [InlineData("{van der Berg}, Anna", "van der Berg|Anna")]
    [InlineData("{Ross and Sons, Harbour}", "=Ross and Sons, Harbour")]
    [InlineData("Anna {Mae Lou} Cruz", "Cruz|Anna Mae Lou")]
    [InlineData(@"{\""U}lk{\""u} {\'e}tienne Ross", "étienne+Ross|Ülkü")]
    [InlineData("Ross, Guy de", "Ross|Guy|-de")]
    [InlineData("Madonna", "Madonna")]
    [InlineData("Lee, Anna AND Ross, Brian and others", "Lee|Anna; Ross|Brian; =others")]
    [InlineData("family={de la Cruz}, given=Ana, prefix=von, useprefix=false", "de la Cruz|Ana|-von")]
    public void Names_are_taken_apart_as_BibTeX_does(string latex, string names) =>
        Assert.Equal(names, string.Join("; ", Reading.Of(CitationFormat.BibTeX, $"@misc{{a, author = {{{latex}}}}}").Single().Author
            .Select(Parts)));

    [Theory]
    [InlineData("date = {2019-03-05}", "5 March 2019")]
    [InlineData("date = {2015/2018-04}", "2015 – April 2018")]
    [InlineData("date = {2019-21~}", "c. spring 2019")]
    [InlineData("date = {2015/..}", "2015–")]
    [InlineData("year = 2019, month = 3", "March 2019")]
    [InlineData("year = 2019, month = {March}, day = 5", "5 March 2019")]
    [InlineData("year = {2015--2018}", "2015–2018")]
    [InlineData("year = {forthcoming}", "forthcoming")]
    [InlineData("year = {c. 1850}", "c. 1850")]
    [InlineData("year = 2019, month = {jan--feb}", "January 2019 – February 2019")]
    public void Dates_are_read_in_both_ways(string fields, string words) =>
        Assert.Equal(words, Reading.Of(CitationFormat.BibTeX, $"@misc{{a, {fields}}}").Single().Issued!.ToString());

    [Fact]
    public void An_entry_inherits_from_a_later_one_and_from_shared_data()
    {
        Citation chapter = Reading.Of(CitationFormat.BibLaTeX, """
            @incollection{c, author = {Lee, Anna}, title = {Tides}, crossref = {b}, xdata = {x}}
            @collection{b, editor = {Ross, Brian}, title = {All Waters}, subtitle = {A Reader}, date = {2001}, note = {own}}
            @xdata{x, publisher = {Quay Press}, location = {Harbour}}
            """)[0];
        Assert.Equal(("Tides", "All Waters: A Reader", "Quay Press", "Harbour", "2001", null),
            (chapter.Title, chapter.ContainerTitle, chapter.Publisher, chapter.Field("publisher-place"), chapter.Issued!.ToString(),
            chapter.Note));
        Assert.Equal("Ross, Brian", Assert.Single(chapter.Editor).InSortOrder);
    }

    [Fact]
    public void A_circle_of_inheritance_is_told_of()
    {
        var (citations, problems) = Reading
            .WithProblems(CitationFormat.BibTeX, "@book{a, crossref={b}, title={A}}\n@book{b, crossref={a}}\n@book{c, crossref={gone}}");
        Assert.Equal(3, citations.Count);
        Assert.Contains(problems, p => p.Message.Contains("itself", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.Message.Contains("'gone'", StringComparison.Ordinal) && p.Line == 3);
    }

    [Theory]
    [InlineData("@book{bad, title = {x\n@book{good, title = {y}}", 1, 20)]
    [InlineData("@book{bad, title = {x}\n@book{good, title = {y}}", 2, 1)]
    [InlineData("@book{bad, title {x}}\n@book{good, title = {y}}", 1, 18)]
    [InlineData("@book{bad, title = \"x}\"}\n@book{good, title = {y}}", 1, 22)]
    [InlineData("@book{bad, title = }\n@book{good, title = {y}}", 1, 20)]
    [InlineData("@book{good, title = {y}}\n\n@book{bad,\n  title = {x", 4, 11)]
    public void A_bad_entry_says_where_it_is_and_loses_no_other(string text, int line, int column)
    {
        var (citations, problems) = Reading.WithProblems(CitationFormat.BibTeX, text);
        Assert.Equal("good", Assert.Single(citations).Id);
        CitationProblem problem = Assert.Single(problems);
        Assert.Equal((line, column, true, "bad"), (problem.Line, problem.Column, problem.IsLost, problem.Id));
    }

    [Theory]
    [InlineData("@book{a title = {x}}", "'='")]
    [InlineData("@book{a, title = {x} year = 2019}", "comma")]
    [InlineData("@book{a, title = {x}, title = {y}}", "twice")]
    [InlineData("@tome{a, title = {x}}", "tome")]
    [InlineData("@book{a, title = nomacro}", "nomacro")]
    [InlineData("@book{a, title = {x}}\n@book{a, title = {y}}", "twice")]
    public void What_is_odd_is_told_of(string text, string word) =>
        Assert.Contains(Reading.WithProblems(CitationFormat.BibTeX, text).Problems, p =>
            p.Message.Contains(word, StringComparison.Ordinal));

    [Theory]
    [Trait("Ring", "Hostile")]
    [InlineData("@book{a, title = {", "{", "")]
    [InlineData("@book{a, title = {", "{", "}}", "}")]
    [InlineData("@book{a, author = {", "Lee, Anna and ", "Ross}}")]
    [InlineData("", "@book{a, title = {x\n", "")]
    [InlineData("", "  @book{a, title = \"x\n", "")]
    [InlineData("", "@book{a, b = ", "")]
    [InlineData("", "@", "")]
    [InlineData("", "@a{", "")]
    [InlineData("", "@comment{", "")]
    [InlineData("@book{a, title = {", @"\'", "}}")]
    [InlineData("@book{a, title = {", @"\em ", "}}")]
    [InlineData("@book{a, title = {", "<i>", "}}")]
    public void Malice_is_read_with_work_in_proportion(string begin, string again, string end, string closing = "") =>
        Effort.IsInProportion(static text => Reading.WithProblems(CitationFormat.BibTeX, text), length =>
        {
            int times = length / again.Length;
            return begin + string.Concat(Enumerable.Repeat(again, times)) + string.Concat(Enumerable.Repeat(closing, times)) + end;
        }, 100_000);

    [Fact]
    [Trait("Ring", "Hostile")]
    public void Macros_that_double_at_each_step_are_cut_off()
    {
        string text = "@string{m0 = {xxxxxxxxxx}}"
            + string.Concat(Enumerable.Range(1, 60).Select(i => $"@string{{m{i} = m{i - 1} # m{i - 1}}}\n")) + "@book{a, title = m60}";
        Assert.InRange(Effort.Of(static macros => Reading.WithProblems(CitationFormat.BibTeX, macros), text), 1, 10_000_000);
    }

    private static string Parts(CitationName name) => name.Literal is not null
        ? "=" + name.Literal
        : string.Join('|', new[] { (name.NonDroppingParticle is null ? "" : name.NonDroppingParticle + "+") + name.Family, name.Given,
            name.Suffix, name.DroppingParticle is null ? null : "-" + name.DroppingParticle }.Where(part => part is not null));
}
