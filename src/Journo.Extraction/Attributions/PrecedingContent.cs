using Journo.Language;
using static Journo.Language.PartOfSpeech;

namespace Journo.Extraction.Attributions;

/// <summary>Content, or a part of it, that stands before source and cue: the clause that "he said" ends or interrupts, a relative
/// word.</summary>
internal sealed class PrecedingContent(TaggedText text, Clauses clauses, QuotedContent quoted)
{
    private const int LongestAside = 24;

    private readonly PartOfSpeech[] _tags = text.Tags;
    private readonly TextDocument _document = text.Document;

    /// <summary>", he said." and "The bill, he said, is": the sentence up to the comma, and what follows the interruption.</summary>
    public bool TakeClause(AttributionCandidate candidate, int first, int end)
    {
        if (!candidate.Speaks || !candidate.HasSource || candidate.Source.End > candidate.Cue.First) return false;
        int comma = candidate.Source.First - 1;
        if (comma <= first || _tags[comma] is not (Comma or Dash)) return false;
        candidate.Complement = Complement.ClauseBefore;
        int start = StartOfContent(first, comma);
        if (start < comma) candidate.Content.Add(new TokenRange(start, comma));
        int last = clauses.EndOfWords(first, end), at = candidate.Cue.End;
        if (at + 1 < last && _tags[at] == Comma && _tags[at + 1] is not (VerbIng or QuoteOpen)) candidate.Content
            .Add(new TokenRange(at + 1, clauses.EndOfClause(at + 1, candidate, end)));
        else quoted.AddAfter(candidate, at, end);
        return candidate.Content.Count > 0;
    }

    /// <summary>"As Lee said, the plan is dead", "The plan is dead, as was reported by the Post": the clause beside it.</summary>
    public bool TakeAs(AttributionCandidate candidate, int group, int first, int end)
    {
        int opener = (candidate.HasSource && candidate.Source.End <= group ? candidate.Source.First : group) - 1;
        if (!candidate.HasSource || opener < first || !_document.IsWord(opener, "as")) return false;
        int last = clauses.EndOfWords(first, end), at = Math.Max(candidate.Cue.End, candidate.Source.End);
        while (at < last && at - opener < LongestAside && _tags[at] != Comma) at++;
        if (opener == first)
        {
            if (at + 1 >= last || _tags[at] != Comma) return false;
            candidate.Content.Add(new TokenRange(at + 1, clauses.EndOfClause(at + 1, candidate, end)));
        }
        else if (_tags[opener - 1] == Comma && at >= last && StartOfContent(first, opener - 1) is var start
            && start < opener - 1) candidate.Content.Add(new TokenRange(start, opener - 1));
        else return false;
        candidate.Complement = Complement.Sentence;
        return true;
    }

    /// <summary>Where content that ends before a token begins: with the sentence, an opening "and" or bracket left out.</summary>
    public int StartOfContent(int first, int end) =>
        Math.Max(_tags[first] is Conjunction or BracketOpen && end > first + 1 ? first + 1 : first, end - Clauses.LongestClause);

    /// <summary>"In other words, he said, "the era is over"": the clause began before the interruption where the quotation begins with a
    /// small letter.</summary>
    public void AddBeginning(AttributionCandidate candidate, int first)
    {
        if (candidate.Complement != Complement.Quotation || !candidate.Speaks || !candidate.HasSource
            || candidate.Source.End > candidate.Cue.First) return;
        int comma = candidate.Source.First - 1, quote = candidate.Content[0].First + 1;
        if (comma <= first || quote >= candidate.Content[0].End || _tags[comma] is not (Comma or Dash)
            || !char.IsLower(_document.Tokens[quote].First) || _tags[quote - 2] != Comma) return;
        int start = StartOfContent(first, comma);
        if (start >= comma) return;
        candidate.Content.Insert(0, new TokenRange(start, comma));
        candidate.Complement = Complement.ClauseBefore;
    }

    /// <summary>"what he called a mistake": the relative word belongs to the content.</summary>
    public void AddRelative(AttributionCandidate candidate, int first)
    {
        if ((candidate.Class & PredicateClass.Name) == 0 || candidate.Complement is not (Complement.Object or Complement.Quotation)
            || !candidate.HasSource || candidate.Source.End > candidate.Cue.First) return;
        int at = candidate.Source.First - 1;
        if (at < first || _tags[at] is not Wh) return;
        candidate.Content.Insert(0, new TokenRange(at, at + 1));
        candidate.Complement = Complement.Relative;
    }

    /// <summary>"which he opposes", "what he called": the relative word is the content.</summary>
    public bool TakeRelative(AttributionCandidate candidate, int first)
    {
        if (!candidate.HasSource) return false;
        int at = candidate.Source.First - 1;
        if (at < first || _tags[at] is not (Wh or That)) return false;
        candidate.Content.Add(new TokenRange(at, at + 1));
        candidate.Complement = Complement.Relative;
        return true;
    }
}
