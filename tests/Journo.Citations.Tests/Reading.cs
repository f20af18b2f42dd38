namespace Journo.Citations.Tests;

/// <summary>Reads citations from a text.</summary>
internal static class Reading
{
    /// <summary>The citations; fails where anything is wrong.</summary>
    public static IReadOnlyList<Citation> Of(CitationFormat format, string text)
    {
        var (citations, problems) = WithProblems(format, text);
        Assert.Empty(problems);
        return citations;
    }

    public static (IReadOnlyList<Citation> Citations, IReadOnlyList<CitationProblem> Problems) WithProblems(
        CitationFormat format, string text)
    {
        var problems = new List<CitationProblem>();
        using var input = new StringReader(text);
        return ([.. CitationReader.Read(input, format, "test", problems.Add)], problems);
    }

    public static string Write(CitationFormat format, IEnumerable<Citation> citations, Action<Citation, string,
        CitationFormat>? lost = null)
    {
        using var output = new StringWriter();
        using (var exporter = new CitationExporter(output, format, lost))
        {
            foreach (Citation citation in citations) exporter.Add(citation);
        }
        return output.ToString();
    }
}
