namespace Journo;

/// <summary>What is wrong at one place of a file of citations, and what helps.</summary>
/// <param name="Source">The file, as it was named to the reader.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 code units.</param>
/// <param name="Id">The key of the citation, where it has been read.</param>
/// <param name="Message">What is wrong, as a sentence.</param>
/// <param name="Remedy">What to do, as a sentence.</param>
/// <param name="IsLost">Whether the citation was left out; otherwise it was read as far as it goes.</param>
public sealed record CitationProblem(string Source, int Line, int Column, string? Id, string Message, string Remedy, bool IsLost)
{
    /// <summary>"refs.bib:12:3: The entry … . Close it …"</summary>
    public override string ToString() => FormattableString.Invariant($"{Source}:{Line}:{Column}: {Message} {Remedy}");
}
