using Journo.Extraction.Entities.Model;
using Journo.Language;
using Journo.Unicode;

namespace Journo.Extraction.Entities;

/// <summary>Makes chunks of what the model reads as names: titles and offices before a person are cut off, and kept as the role.</summary>
internal sealed class NameChunker
{
    private const int LongestRole = 8, LongestNickname = 2, ShortestLoose = 3;

    private readonly NameLines _lines;
    private readonly NameWords _words;
    private readonly Token[] _tokens;
    private readonly KnownNames _known;
    private readonly List<NameChunk> _chunks = [];

    /// <param name="text">In ordinary case.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="language">Its language.</param>
    /// <param name="model">The weights; null for those of the language.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public NameChunker(string text, Token[] tokens, ILanguage language, NameModel? model, CancellationToken cancellation)
    {
        _lines = NameLines.Of(text, tokens, language, cancellation: cancellation);
        (_words, _tokens, _known) = (_lines.Words, tokens, language.Get<KnownNames>());
        List<TaggedName> names = new NameTagger(_words, _lines.Zones, model ?? language.Get<NameModel>()).Names(cancellation);
        for (int n = 0; n < names.Count; n++) Add(names[n], n + 1 < names.Count ? names[n + 1] : default);
        AddShortForms();
        AddLoose();
    }

    // "the Courier" and "Rovers" for what has a fuller name in the text: the model sees a usual word there.
    private void AddShortForms()
    {
        var heads = new Dictionary<ulong, NameChunk>();
        foreach (NameChunk chunk in _chunks)
        {
            bool publication = _tokens[chunk.End - 1].Is(WordClass.PublicationWord) && chunk.Scores.Best == EntityKind.Publication;
            bool team = (_words.TraitsOf(chunk.End - 1) & NameTrait.Team) != 0 && chunk.Scores.Best == EntityKind.Organisation;
            if (chunk.Length > 1 && (publication || team)) heads.TryAdd(_words.HashOf(chunk.End - 1), chunk);
        }
        if (heads.Count == 0) return;
        var taken = new bool[_tokens.Length];
        foreach (NameChunk chunk in _chunks) taken.AsSpan(chunk.First, chunk.Length).Fill(true);
        foreach (NameZone zone in _lines.Zones)
        {
            for (int i = zone.First; i < zone.End; i++)
            {
                if (!taken[i] && _words.IsCapital(i) && heads.TryGetValue(_words.HashOf(i), out NameChunk whole)
                    && StandsAlone(i)) _chunks.Add(
                    whole with { First = i, End = i + 1, RoleFirst = i, RoleEnd = i, Known = null });
            }
        }
        _chunks.Sort((a, b) => a.First - b.First);
    }

    // No capital beside it; "The" may stand before it.
    private bool StandsAlone(int i)
    {
        bool before = i > 0 && !_words.BeginsLine(i) && _words.IsCapital(i - 1) && !_tokens[i - 1].Is(WordClass.Determiner);
        bool after = i + 1 < _tokens.Length && !_words.BeginsLine(i + 1) && _words.IsCapital(i + 1);
        return !before && !after;
    }

    /// <summary>The chunks in the order of the text.</summary>
    public IReadOnlyList<NameChunk> Chunks => _chunks;

    /// <summary>Token ranges of lines that were left out because capitals say nothing there.</summary>
    public IReadOnlyList<(int First, int End)> Headlines => _lines.Headlines;

    private void Add(TaggedName name, TaggedName next)
    {
        (int first, int end) = (name.First, name.End);
        if (name.Kind == 0)
        {
            first = AfterTitles(first, end);
            AddPrefix(name.First, first);
            while (end - 1 > first && (_words.TraitsOf(end - 1) & NameTrait.PostNominal) != 0
                && _tokens[end - 1].Has(TokenShape.AllCapitals)) end--;
        }
        else if (next.End > next.First && IsTitle(end - 1) && next.Kind == 0 && next.First == AfterPeriods(end, _tokens.Length))
        {
            while (end > first && IsTitle(end - 1)) end--; // "HMB Administrator Carl Holm"
        }
        else if (name.Kind != 2 && _words.BeginsSentence(first)
            && _tokens[first].Is(WordClass.Determiner)) first++; // "The" for its sentence's sake
        if (end <= first || !IsName(first, end)) return;
        int role = name.Kind == 0 ? RoleBefore(name.First) : first;
        if (_chunks.Count > 0 && name.Kind == 0 && JoinNickname(first, end)) return;
        EntityKind? known = _known.TryMatch(_words.Text, _tokens.AsSpan(first, end - first), out int length, out EntityKind kind)
            && length == end - first ? kind : null;
        var chunk = new NameChunk(first, end, role, first, known, default);
        _chunks.Add(chunk with { Scores = KindEvidence.Of(_words.Text, _tokens, chunk, name.Odds) });
    }

    // "HMB" of "HMB Administrator Carl Holm": what stands before the title, if it is no part of it.
    private void AddPrefix(int first, int end)
    {
        int last = first;
        while (last < end && _words.IsCapital(last) && !IsTitle(last)) last++;
        bool named = last > first && last < end;
        for (int i = first; i < last; i++) named &= (_words.TraitsOf(i) & (NameTrait.Listed | NameTrait.Demonym)) == 0;
        if (named) AddChunk(first, last, Unsure(EntityKind.Organisation));
    }

    // Capitals that are no words otherwise, where the model sees no name: names all the same.
    private void AddLoose()
    {
        var taken = new bool[_tokens.Length];
        foreach (NameChunk chunk in _chunks) taken.AsSpan(chunk.First, chunk.Length).Fill(true);
        foreach (NameZone zone in _lines.Zones)
        {
            for (int i = zone.First; i < zone.End; i++)
            {
                if (taken[i] || !IsLoose(i)) continue;
                int end = i + 1;
                while (end < zone.End && !taken[end] && (IsLoose(end) || (Marks.IsHyphen(_tokens[end].First) && end + 1 < zone.End
                    && !_tokens[end + 1].Has(TokenShape.SpaceBefore) && !taken[end + 1]))) end += IsLoose(end) ? 1 : 2;
                AddChunk(i, end, Unsure(EntityKind.Other));
                i = end - 1;
            }
        }
        _chunks.Sort((a, b) => a.First - b.First);
    }

    private bool IsLoose(int i) => _words.IsCapital(i) && _tokens[i].IsCapital
        && (!_words.BeginsSentence(i) || (Acts(i + 1) && (_words.TraitsOf(i) & NameTrait.UsualWord) == 0))
        && _tokens[i].Length >= ShortestLoose
        && (_words.TraitsOf(i) & (NameTrait.Listed | NameTrait.Demonym | NameTrait.FrequentWord)) == 0
        && !_tokens[i].Is(WordClass.NotName | WordClass.CommonAdverb | WordClass.CommonAdjective)
            && !_tokens[i].Has(TokenShape.AllCapitals);

    // A verb of speech or deed, or a past form: where a sentence opens with no usual word before one, a name does it.
    private bool Acts(int i) => i < _tokens.Length && _tokens[i].IsWord && !_tokens[i].IsCapital && !_words.BeginsLine(i)
        && ((_words.TraitsOf(i) & (NameTrait.Speech | NameTrait.Deed)) != 0 || _tokens[i].Is(WordClass.Auxiliary | WordClass.Modal)
        || _tokens[i].In(_words.Text) is [.., 'e', 'd']);

    private static float[] Unsure(EntityKind kind) => [.. NameLabels.KindOf.Select(k => k == kind ? -1f : -1.5f)];

    private void AddChunk(int first, int end, float[] odds)
    {
        var chunk = new NameChunk(first, end, first, first, null, default);
        _chunks.Add(chunk with { Scores = KindEvidence.Of(_words.Text, _tokens, chunk, odds) });
    }

    // "District Collector R. Menon", where the model took the office for a part of the name. Not "Ann Major".
    private int AfterTitles(int first, int end)
    {
        for (int i = end - 2; i >= first; i--)
        {
            if (!IsTitle(i) || (_words.TraitsOf(i > first ? i - 1 : i) & NameTrait.Given) != 0) continue;
            int after = AfterPeriods(i + 1, end);
            if (after < end && _words.IsCapital(after)) return after;
        }
        return first;
    }

    // "Ann “Bo” Lee": the part behind the nickname goes on from the part before it.
    private bool JoinNickname(int first, int end)
    {
        int nickname = first - 1;
        if (!Marks.IsQuote(_tokens[Math.Max(0, nickname)].First)) return false;
        int open = nickname - 1;
        while (open > 0 && nickname - open <= LongestNickname && _words.IsCapital(open)) open--;
        if (open == nickname - 1 || !Marks.IsQuote(_tokens[open].First)) return false;
        int before = _chunks.Count - 1;
        if (before > 0 && _chunks[before].First > open) before--; // the nickname itself was read as a name
        if (_chunks[before].End != open || _chunks[before].Scores.Best != EntityKind.Person) return false;
        NameChunk whole = _chunks[before] with { End = end };
        _chunks.RemoveRange(before, _chunks.Count - before);
        _chunks.Add(whole);
        return true;
    }

    private int AfterPeriods(int i, int end)
    {
        while (i < end && _tokens[i].First == '.' && !_tokens[i].Has(TokenShape.SpaceBefore)) i++;
        return i;
    }

    // Something in the chunk can name: not an adjective of a nation or a day alone.
    private bool IsName(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (_words.IsCapital(i) && !_tokens[i].Is(WordClass.Demonym | WordClass.Month | WordClass.Weekday)) return true;
        }
        return false;
    }

    private bool IsTitle(int i) => _tokens[i].IsWord && _tokens[i].IsCapital
        && (_words.TraitsOf(i) & (NameTrait.Title | NameTrait.Role)) != 0;

    // The first token of the titles right before a person.
    private int RoleBefore(int first)
    {
        int role = first, taken = _chunks.Count > 0 ? _chunks[^1].End : 0;
        for (int i = first - 1; i >= Math.Max(taken, first - LongestRole) && !_words.BeginsLine(i + 1); i--)
        {
            if (IsTitle(i)) role = i;
            else if (!(_tokens[i].First is '.' or '-' or '\u2010' or '\u2011' && i > 0 && IsTitle(i - 1))) break;
        }
        return role;
    }
}
