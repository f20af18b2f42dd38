using Journo.Extraction.Statements;
using Journo.Language;

namespace Journo.Extraction.Claims;

/// <summary>
/// Finds what makes a clause an opinion: a preface that weighs ("it is clear that"), or enough words that judge, by the model of
/// subjectivity.
/// </summary>
internal sealed class OpinionDetector(TaggedText tagged)
{
    private const int LongestPreface = 9; // tokens

    private readonly HashSet<string> _beliefs = new(tagged.Document.Language.Words("BeliefCue"), StringComparer.OrdinalIgnoreCase);

    private readonly TextDocument _document = tagged.Document;

    /// <summary>Where the clause behind "it is clear that" and its like begins; <paramref name="first"/> where there is no
    /// preface.</summary>
    public int AfterPreface(int first, int end)
    {
        int adjective = Weighing(first, end);
        return adjective >= 0 && tagged.Is(adjective + 1, PartOfSpeech.That) && adjective + 3 < end ? adjective + 2 : first;
    }

    /// <summary>What shows that it is one; null where nothing does.</summary>
    /// <param name="unit">The claim.</param>
    /// <param name="core">Index of the token where it begins behind a preface.</param>
    /// <param name="cue">The words that give it to somebody; null in the article's own voice.</param>
    /// <param name="scorer">Scores statements of the same text.</param>
    public string? Sign(ClaimUnit unit, int core, string? cue, ClaimScorer scorer)
    {
        int adjective = Weighing(unit.First, unit.End);
        if (adjective >= 0) return $"it is {_document[_document.Tokens[adjective]]}";
        return scorer.Judgement(core, unit.End)
            ?? (Believed(cue) is { } belief && scorer.Leaning(core, unit.End) is { } leaning ? $"{belief}, {leaning}" : null);
    }

    // What somebody is said to believe is their view as soon as a word in it judges; a plain fact that they believe stays one to check.
    private string? Believed(string? cue) => cue is null ? null : Array.Find(cue.Split(' '), word => _beliefs.Contains(word));

    // "It is (not) clear that ...", "it's unusual for them to ...": the adjective; -1 where there is none. An adjective with anything else
    // behind it describes a thing: "it is new".
    private int Weighing(int first, int end)
    {
        end = Math.Min(end, first + LongestPreface);
        int i = first;
        while (i < end && tagged.Tags[i] is PartOfSpeech.Subordinator or PartOfSpeech.Conjunction or PartOfSpeech.Comma
            or PartOfSpeech.Adverb) i++;
        if (!_document.IsWord(i, "it") || !tagged.Is(i + 1, PartOfSpeech.Be)) return -1;
        i += 2;
        while (i < end && tagged.Tags[i] == PartOfSpeech.Adverb) i++;
        if (i + 1 >= end || tagged.Tags[i] != PartOfSpeech.Adjective) return -1;
        return tagged.Is(i + 1, PartOfSpeech.That) || tagged.Is(i + 1, PartOfSpeech.To) || _document.IsWord(i + 1, "for") ? i : -1;
    }
}
