using System.Numerics;
using Journo.Language;

namespace Journo.Extraction.Entities.Model;

/// <summary>
/// The features of a token in a zone: which general lists its word and its neighbours are in, endings of two and three letters, shape,
/// place in its
/// run of capitals, and how the text writes the word elsewhere. No feature is a word but those of general lists of closed or common words,
/// titles, offices and heads of names.
/// </summary>
/// <param name="words">The text.</param>
/// <param name="names">Notes what features are called; null but for fitting.</param>
internal sealed partial class NameFeatures(NameWords words, FeatureNames? names = null)
{
    /// <summary>The most features that one token has.</summary>
    public const int Most = 160;

    private const int ShortestWithEnding = 5, LongestKnown = 5;
    private const NameTrait Describing = NameTrait.Role | NameTrait.Body | NameTrait.Geo | NameTrait.Family | NameTrait.Title
        | NameTrait.Product;

    private readonly Token[] _tokens = words.Tokens;
    private readonly NameValues[] _values = new NameValues[words.Tokens.Length];
    private readonly CapitalUse _use = CapitalUse.Of(words);
    private readonly (sbyte Length, sbyte Kind)[] _known = new (sbyte, sbyte)[words.Tokens.Length];

    /// <summary>The values of a token, or of the edge where a line ends between it and the one that asks.</summary>
    private NameValues At(int i, int from)
    {
        if ((uint)i >= (uint)_tokens.Length) return NameValue.Edge;
        for (int k = Math.Min(i, from) + 1; k <= Math.Max(i, from); k++)
        {
            if (words.BeginsLine(k)) return NameValue.Edge;
        }
        if (_values[i].Word == 0) _values[i] = NameValue.Of(words, i, names);
        return _values[i];
    }

    /// <summary>Collects the features of a token.</summary>
    /// <param name="zone">Its zone.</param>
    /// <param name="i">The token.</param>
    /// <param name="keys">Room for <see cref="Most"/> keys.</param>
    /// <returns>How many.</returns>
    public int Collect(NameZone zone, int i, Span<ulong> keys)
    {
        var list = new KeyList(keys, names);
        NameValues own = At(i, i), before = At(i - 1, i), after = At(i + 1, i), before2 = At(i - 2, i), after2 = At(i + 2, i);
        list.Add(Bias, own.Shape);
        list.Add(W0, own.Word);
        list.Add(K0, own.Kind);
        list.Add(Wb, before.Word);
        list.Add(Wa, after.Word);
        list.Add(Wb2, before2.Word);
        list.Add(Wa2, after2.Word);
        list.Add(KbK0, before.Kind, own.Kind);
        list.Add(K0Ka, own.Kind, after.Kind);
        list.Add(KbK0Ka, before.Kind, own.Kind, after.Kind);
        list.Add(WbK0, before.Word, own.Kind);
        list.Add(K0Wa, own.Kind, after.Word);
        list.Add(W0Kb, own.Word, before.Kind);
        list.Add(W0Ka, own.Word, after.Kind);
        list.Add(Wb2Wb, before2.Word, before.Word);
        list.Add(WaWa2, after.Word, after2.Word);
        list.Add(KaKa2, own.Kind, after.Kind, after2.Kind);
        list.Add(Kb2Kb, before2.Kind, before.Kind, own.Kind);
        list.Add(ShapesAround, before.Shape, own.Shape, after.Shape);
        AddTraits(ref list, i);
        AddEndings(ref list, i);
        AddUse(ref list, i, own);
        AddRun(ref list, zone, i, own);
        AddPhrases(ref list, zone, i);
        AddKnown(ref list, zone, i);
        return list.Count;
    }

    /// <summary>Collects the features that a first reading of the text gives a token.</summary>
    public int CollectVotes(NameZone zone, int i, NameVotes votes, Span<ulong> keys)
    {
        var list = new KeyList(keys, names);
        ulong own = VoteKeys[votes.Of(i)];
        (_, int end) = RunAt(zone, i);
        list.Add(Vote, own);
        list.Add(VoteKind, own, At(i, i).Kind);
        list.Add(VoteAround, VoteKeys[votes.Of(i - 1)], own, VoteKeys[votes.Of(i + 1)]);
        list.Add(VoteRun, VoteKeys[votes.Of(end - 1)], PlaceKeys[i == end - 1 ? 2 : 0]);
        return list.Count;
    }

    /// <summary>The number of the kind of token for steps.</summary>
    public int OntoOf(int i) => NameModel.OntoOf(words, i, At(i, i).Kind);

    // Each list by itself, of the token and its neighbours.
    private void AddTraits(ref KeyList list, int i)
    {
        AddTraits(ref list, T0, i);
        if (At(i - 1, i).Word != NameValue.Edge.Word) AddTraits(ref list, Tb, i - 1);
        if (At(i + 1, i).Word != NameValue.Edge.Word) AddTraits(ref list, Ta, i + 1);
    }

    private void AddTraits(ref KeyList list, ulong template, int i)
    {
        ulong bits = (ulong)(words.TraitsOf(i) & ~NameTrait.BeginsPlace);
        if (bits == 0) list.Add(template, NoTrait);
        for (; bits != 0; bits &= bits - 1) list.Add(template, TraitKeys[BitOperations.TrailingZeroCount(bits)]);
    }

    private void AddEndings(ref KeyList list, int i)
    {
        AddEnding(ref list, i, End3, 3, true);
        AddEnding(ref list, i, End2, 2, true);
        AddEnding(ref list, i, Begin3, 3, false);
        AddEnding(ref list, i, Begin2, 2, false);
        if (i > 0 && !words.IsCapital(i - 1)) AddEnding(ref list, i - 1, EndBefore, 3, true);
        if (i + 1 < _tokens.Length && !words.IsCapital(i + 1)) AddEnding(ref list, i + 1, EndAfter, 3, true);
    }

    private void AddEnding(ref KeyList list, int i, ulong template, int length, bool ending)
    {
        if (!_tokens[i].IsWord || _tokens[i].Length < ShortestWithEnding) return;
        ReadOnlySpan<char> word = _tokens[i].In(words.Text);
        Span<char> letters = stackalloc char[length];
        (ending ? word[^length..] : word[..length]).ToLowerInvariant(letters);
        foreach (char c in letters)
        {
            if (c is '&' or '=' or '#' || char.IsWhiteSpace(c)) return;
        }
        ulong key = FeatureKey.Of(letters);
        names?.Value(key, letters);
        list.Add(template, key);
    }

    // How the text writes the word elsewhere.
    private void AddUse(ref KeyList list, int i, NameValues own)
    {
        bool opens = words.BeginsSentence(i);
        list.Add(Opens, Flag(opens), own.Kind);
        if (!words.IsCapital(i)) return;
        ulong use = UseKeys[_use.Of(words.HashOf(i))];
        list.Add(Use, use);
        list.Add(UseOpens, use, Flag(opens));
        list.Add(UseOpensKind, use, Flag(opens), own.Kind);
    }

    // The run of capitals: its ends, and what stands beside it.
    private void AddRun(ref KeyList list, NameZone zone, int i, NameValues own)
    {
        (int first, int end) = RunAt(zone, i);
        NameValues head = At(first, i), last = At(end - 1, i), before = At(first - 1, i), after = At(end, i);
        ulong place = PlaceKeys[(i == first ? 1 : 0) | (i == end - 1 ? 2 : 0)], length = LengthKeys[Math.Min(end - first,
            LengthKeys.Length) - 1];
        list.Add(RunLength, place, length);
        list.Add(RunLast, last.Word, place);
        list.Add(RunLastKind, last.Kind, own.Kind);
        list.Add(RunFirst, head.Word, place);
        list.Add(RunFirstKind, head.Kind, own.Kind, place);
        list.Add(RunBefore, before.Word, place);
        list.Add(RunAfter, after.Word, place);
        list.Add(RunBetween, before.Kind, after.Kind);
        list.Add(RunBeforeFirst, before.Word, head.Kind, length);
        list.Add(RunAfterLast, last.Kind, after.Word, length);
        list.Add(RunBefore2, At(first - 2, i).Word, before.Word);
        list.Add(RunAfter2, after.Word, At(end + 1, i).Word);
        list.Add(RunBeforeKinds, At(first - 2, i).Kind, before.Kind);
        list.Add(RunAfterKinds, after.Kind, At(end + 1, i).Kind);
        list.Add(Dateline, Flag(words.BeginsLine(first) && _tokens[first].Has(TokenShape.AllCapitals)), after.Kind);
        if (end < zone.End)
        {
            int next = end;
            while (next < zone.End && !words.IsCapital(next)) next++;
            if (next < zone.End)
            {
                (_, int nextEnd) = RunAt(zone, next);
                list.Add(RunJoined, after.Word, At(nextEnd - 1, i).Kind, own.Kind);
                list.Add(RunJoinedLast, after.Word, At(nextEnd - 1, i).Word);
            }
        }
        AddApposition(ref list, end, i);
    }

    // ", a former striker", ", 42,", "(HMB)".
    private void AddApposition(ref KeyList list, int end, int i)
    {
        if (end >= _tokens.Length || _tokens[end].First is not (',' or '(')) return;
        for (int k = end + 1; k < Math.Min(end + 6, _tokens.Length); k++)
        {
            NameValues value = At(k, i);
            if (value == NameValue.Edge) return;
            if ((words.TraitsOf(k) & Describing) != 0 || _tokens[k].Kind == TokenKind.Number)
            {
                list.Add(Apposition, value.Kind);
                return;
            }
        }
        list.Add(Apposition, At(end + 1, i).Kind, At(end + 2, i).Kind);
    }

    private (int First, int End) RunAt(NameZone zone, int i)
    {
        int first = i, end = i + 1;
        while (first > zone.First && InRun(first - 1)) first--;
        while (end < zone.End && InRun(end)) end++;
        while (end > i + 1 && !words.IsCapital(end - 1) && _tokens[end - 1].Kind != TokenKind.Number) end--;
        return (first, end);
    }

    // Capitals, hyphens between words, and the periods of initials and titles.
    private bool InRun(int i) => words.IsCapital(i)
        || (i > 0 && Unicode.Marks.IsHyphen(_tokens[i].First))
        || (_tokens[i].First == '.' && i > 0 && _tokens[i - 1].IsCapital && _tokens[i - 1].Length <= 4);

    // Names of places of several words, and names that are generally known.
    private void AddPhrases(ref KeyList list, NameZone zone, int i)
    {
        for (int first = Math.Max(zone.First, i - NameGazetteer.LongestPlace + 1); first <= i; first++)
        {
            if ((words.TraitsOf(first) & NameTrait.BeginsPlace) == 0 || !words.IsCapital(first) || !words.IsIndexed(first)) continue;
            ulong phrase = words.HashOf(first);
            int counted = 1;
            for (int k = first + 1; k < zone.End && counted < NameGazetteer.LongestPlace; k++)
            {
                if (!_tokens[k].IsWord) continue;
                phrase = NameGazetteer.Join(phrase, words.HashOf(k));
                counted++;
                if (k < i || words.Gazetteer.OfPhrase(phrase) is not (> 0 and var traits)) continue;
                ulong place = PlaceKeys[(i == first ? 1 : 0) | (i == k ? 2 : 0)];
                for (ulong bits = (ulong)traits; bits != 0; bits &= bits - 1) list.Add(
                    Phrase, TraitKeys[BitOperations.TrailingZeroCount(bits)], place);
            }
        }
    }

    // Names whose kind is generally known.
    private void AddKnown(ref KeyList list, NameZone zone, int i)
    {
        for (int first = Math.Max(zone.First, i - LongestKnown + 1); first <= i; first++)
        {
            if (!words.IsCapital(first)) continue;
            (sbyte length, sbyte kind) = KnownAt(first, zone.End);
            if (first + length > i) list.Add(Known, KindKeys[kind], PlaceKeys[(i == first ? 1 : 0) | (i == first + length - 1 ? 2 : 0)]);
        }
    }

    // -1 for what is not known.
    private (sbyte Length, sbyte Kind) KnownAt(int first, int end)
    {
        if (_known[first].Length != 0) return _known[first];
        return _known[first] = words.IsIndexed(first) && words.Known.TryMatch(words.Text, _tokens.AsSpan(first, end - first),
            out int length,
            out EntityKind kind) && length <= LongestKnown ? ((sbyte)length, (sbyte)kind) : ((sbyte)-1, (sbyte)0);
    }

    private static ulong Flag(bool value) => FlagKeys[value ? 1 : 0];
}
