using Journo.Language;

namespace Journo.Analysis.Contradictions;

/// <summary>A term of a group of which at most one can be true of the same thing.</summary>
/// <param name="Group">What the group tells of: "wealth".</param>
/// <param name="Member">The first of the terms that can be true together: "millionaire" for "multimillionaire" too.</param>
/// <param name="IsState">Whether it tells what somebody or something is, not what is done.</param>
/// <param name="NeedsBe">Whether it counts only behind a form of "be".</param>
internal sealed record ExclusiveTerm(string Group, string Member, bool IsState, bool NeedsBe);

/// <summary>An exclusive term in a claim.</summary>
/// <param name="Term">The term.</param>
/// <param name="Written">As the claim has it.</param>
/// <param name="About">Who or what it is told of.</param>
/// <param name="IsPassive">Whether that one undergoes what others do: "the bill was approved".</param>
internal sealed record StatedTerm(ExclusiveTerm Term, string Written, string About, bool IsPassive);

/// <summary>The groups of <c>ExclusiveTerm.txt</c>.</summary>
internal sealed class ExclusiveTerms : ILanguageTable<ExclusiveTerms>
{
    private const string Be = "be ", State = "is";

    private readonly WordTable<ExclusiveTerm> _terms;

    private ExclusiveTerms(ILanguage language) => _terms = new(Entries(language));

    public static ExclusiveTerms Load(ILanguage language) => new(language);

    /// <summary>The term that a word is, whatever its case.</summary>
    public bool TryGet(ReadOnlySpan<char> word, out ExclusiveTerm term) => _terms.TryGet(word, out term);

    // "does departure: resigned, quit | be dismissed"
    private static IEnumerable<(string, ExclusiveTerm)> Entries(ILanguage language)
    {
        foreach (string line in language.Lines("ExclusiveTerm"))
        {
            int space = line.IndexOf(' ', StringComparison.Ordinal), colon = line.IndexOf(':', StringComparison.Ordinal);
            foreach (string side in line[(colon + 1)..].Split('|'))
            {
                string[] terms = side.Split(',', StringSplitOptions.TrimEntries);
                foreach (string term in terms)
                {
                    bool needsBe = term.StartsWith(Be, StringComparison.Ordinal);
                    var read = new ExclusiveTerm(line[(space + 1)..colon], terms[0], line[..space] == State, needsBe);
                    yield return (needsBe ? term[Be.Length..] : term, read);
                }
            }
        }
    }
}
