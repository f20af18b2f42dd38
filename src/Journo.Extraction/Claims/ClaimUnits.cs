using Journo.Extraction.Attributions;
using Journo.Extraction.Entities;
using Journo.Extraction.Sources;
using Journo.Language;

namespace Journo.Extraction.Claims;

/// <summary>A stretch of a sentence that claims something.</summary>
/// <param name="Sentence">Index of the sentence, from 0 (the row's <see cref="Claim.Sentence"/> is a number from 1).</param>
/// <param name="First">Index of its first token.</param>
/// <param name="End">One past the index of its last token.</param>
/// <param name="Attribution">Index of the attribution that it stands under; -1 for none.</param>
internal readonly record struct ClaimUnit(int Sentence, int First, int End, int Attribution)
{
    /// <summary>Its tokens.</summary>
    public TokenRange Words => new(First, End);
}

/// <summary>
/// Finds the checkable units of each sentence: what is attributed, clause by clause, and what the article says itself. The words of source
/// and cue claim nothing by themselves; an attribution whose content is no clause ("wanted to lead") is part of the claim around it.
/// </summary>
internal sealed class ClaimUnits(TaggedText tagged, NameIndex names, SourcedAttribution[] attributions)
{
    private const int Frame = -2;
    private const int MostHeadlineSentences = 4;

    private readonly ClauseSplitter _clauses = new(tagged);
    private readonly Token[] _tokens = tagged.Document.Tokens;
    private readonly List<ClaimUnit> _units = [];
    private readonly List<int> _frames = [];

    /// <summary>The units in the order of the text; of two that begin together the longer comes first.</summary>
    public List<ClaimUnit> Find(CancellationToken cancellation)
    {
        int[] owner = Owners();
        for (int s = 0; s < tagged.Document.Sentences.Length; s++)
        {
            cancellation.ThrowIfCancellationRequested();
            SentenceTokens sentence = tagged.Document.Sentences[s];
            if (sentence.Sentence.IsHeading || sentence.Count < 2 || IsTitle(sentence)) continue;
            ReadSentence(s, sentence.FirstToken, sentence.EndToken, owner);
        }
        AddReporting();
        return _units;
    }

    // In the order of the text; of two that begin together the longer comes first.
    private void AddReporting()
    {
        var reporting = new ReportingUnits(tagged, names, attributions, _clauses);
        int before = _units.Count;
        foreach (int i in _frames)
        {
            if (reporting.Of(i) is { } unit) _units.Add(unit);
        }
        if (_units.Count > before) _units
            .Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.End != a.End ? b.End.CompareTo(a.End)
            : a.Attribution.CompareTo(b.Attribution));
    }

    /// <summary>For each token the attribution that it is content of, most closely; -1 for the article's own voice, -2 for words of source
    /// and cue.</summary>
    private int[] Owners()
    {
        var owner = new int[_tokens.Length];
        Array.Fill(owner, -1);
        // Wider contents first, so that the closest attribution wins.
        int[] order = AttributionLookup.WidestFirst(tagged.Document, attributions);
        var framed = new bool[attributions.Length];
        foreach (int i in order)
        {
            // "it is clear that": nobody's words but the article's
            if (attributions[i].Source is null && attributions[i].Chain.Count == 0
                && attributions[i].Found.Rule != AttributionRule.Turn) continue;
            framed[i] = attributions[i].Found.Rule == AttributionRule.Turn || Array.Exists(attributions[i].Found.Content, HoldsClause);
            if (!framed[i]) continue;
            foreach (TokenRange content in attributions[i].Found.Content) owner.AsSpan(content.First, content.Count).Fill(i);
        }
        for (int i = 0; i < attributions.Length; i++)
        {
            if (!framed[i] || !IsFrame(i, owner)) continue;
            _frames.Add(i);
            FoundAttribution found = attributions[i].Found;
            int sentence = tagged.Document.Sentences[tagged.Document.SentenceAt(found.Cue.First)].FirstToken;
            // who answers is named in the introduction
            if (found.Rule != AttributionRule.Turn || found.Source.First >= sentence) Mark(found.Source, i);
            Mark(found.Cue, i);
        }
        return owner;

        void Mark(TokenRange words, int attribution)
        {
            for (int k = words.First; k < words.End; k++)
            {
                if (owner[k] < 0 || attributions[attribution].Parent == owner[k]) owner[k] = Frame;
            }
        }
    }

    // A clause that the cue can present: its subject and verb come before anything that opens another clause. "That resembled a house" has
    // no subject, "to lead" no finite verb,
    // and "the nominee, even as he ..." is a thing with a clause behind it.
    private bool HoldsClause(TokenRange content)
    {
        (int first, int end) = (content.First, content.End);
        while (first < end && tagged.Tags[first] is PartOfSpeech.That or PartOfSpeech.Comma or PartOfSpeech.QuoteOpen
            or PartOfSpeech.Conjunction) first++;
        int verb = _clauses.FiniteFrom(first, end);
        if (verb <= first || tagged.Tags[verb - 1] == PartOfSpeech.Conjunction) return false;
        if (tagged.Tags[first] != PartOfSpeech.Subordinator)
        {
            for (int i = first; i < verb; i++)
            {
                if (tagged.Tags[i] is PartOfSpeech.To or PartOfSpeech.That or PartOfSpeech.Subordinator
                    || (tagged.Tags[i] == PartOfSpeech.Wh && i > first)) return false;
            }
        }
        return _clauses.IsClause(first, end);
    }

    // Source and cue only present the content ("she said", "according to"). A noun among other things ("after rumours that"), or a source
    // that does something else before ("the app won praise by
    // saying"), belongs to a claim of its own.
    private bool IsFrame(int i, int[] owner)
    {
        FoundAttribution found = attributions[i].Found;
        (int cue, int cueEnd, int content) = (found.Cue.First, found.Cue.End, found.Content[0].First);
        if (content >= owner.Length || owner[content] is var holder && holder != i
            && (holder < 0 || attributions[holder].Parent != i)) return false;
        if (cueEnd > cue && tagged.Tags[cueEnd - 1] == PartOfSpeech.Noun && _clauses.FiniteFrom(cue, cueEnd) < 0
            && !tagged.Document.IsWord(cue, "according")) return false;
        return !found.HasSource || found.Source.End > cue || _clauses.FiniteFrom(found.Source.End, cue) < 0;
    }

    private void ReadSentence(int s, int first, int end, int[] owner)
    {
        int before = _units.Count;
        for (int i = first; i < end;)
        {
            int run = i + 1;
            while (run < end && owner[run] == owner[i] && !BetweenQuotations(run)) run++;
            if (owner[i] != Frame) ReadRun(s, i, run, owner[i]);
            i = run;
        }
        if (_units.Count > before) return;
        // A sentence whose claims lie between its frames only ("He had no comment, she said"): all of it.
        if (_clauses.IsClause(first, end)) _units.Add(new ClaimUnit(s, first, end, FirstOwner(first, end, owner)));
        else if (IsAnswer(first, end, owner, out int answer)) _units.Add(new ClaimUnit(s, answer, end, owner[answer]));
    }

    // "A: About 40." The question holds the verb, the answer the figure.
    private bool IsAnswer(int first, int end, int[] owner, out int answer)
    {
        answer = first;
        while (answer < end && owner[answer] < 0) answer++;
        if (answer >= end || attributions[owner[answer]].Found.Rule != AttributionRule.Turn) return false;
        for (int i = answer; i < end; i++)
        {
            if (tagged.Tags[i] == PartOfSpeech.Number) return true;
        }
        return false;
    }

    // Two quotations with nothing between are two utterances.
    private bool BetweenQuotations(int i) => tagged.Tags[i] == PartOfSpeech.QuoteOpen && tagged.Tags[i - 1] == PartOfSpeech.QuoteClose;

    // In the first paragraph, which holds the headline, a sentence in title case is no claim.
    private bool IsTitle(SentenceTokens sentence)
    {
        // a text may be one long line
        if (sentence.Sentence.Paragraph > 1 || sentence.Sentence.Number > MostHeadlineSentences) return false;
        int end = HeadlineLines.EndOfStretch(_tokens, sentence.FirstToken, TokenShape.LineBefore, out bool headline);
        return headline && end >= sentence.EndToken;
    }

    private static int FirstOwner(int first, int end, int[] owner)
    {
        for (int i = first; i < end; i++)
        {
            if (owner[i] >= 0) return owner[i];
        }
        return -1;
    }

    // "It was over": the preposition is what is said of it.
    private bool IsPredicate(int from, int to) => to - 2 > from && tagged.Tags[to - 1] == PartOfSpeech.Preposition
        && tagged.Tags[to - 2] == PartOfSpeech.Be;

    private void ReadRun(int s, int first, int end, int attribution)
    {
        int before = _units.Count;
        foreach (TokenRange clause in _clauses.Split(first, end))
        {
            (int from, int to) = (clause.First, clause.End);
            while (from < to && tagged.Tags[from] is PartOfSpeech.That or PartOfSpeech.Comma) from++;
            while (to > from && !IsPredicate(from, to)
                && tagged.Tags[to - 1] is PartOfSpeech.Subordinator or PartOfSpeech.Preposition or PartOfSpeech.Determiner
                or PartOfSpeech.Conjunction or PartOfSpeech.Comma or PartOfSpeech.To or PartOfSpeech.That or PartOfSpeech.Colon) to--;
            bool own = _clauses.FiniteFrom(from, to) >= 0
                || (_units.Count == before && tagged.Tags[from < to ? from : first] == PartOfSpeech.VerbParticiple && to < end);
            if (own && to - from >= 2)
            {
                if (_units.Count > before || _clauses.IsClause(from, to) || tagged.Tags[from] == PartOfSpeech.VerbParticiple) _units
                    .Add(new ClaimUnit(s, from, to, attribution));
            }
            else if (_units.Count > before) _units[^1] = _units[^1] with { End = to };
        }
    }
}
