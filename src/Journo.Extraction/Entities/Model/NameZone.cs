using Journo.Language;
using Journo.Unicode;

namespace Journo.Extraction.Entities.Model;

/// <summary>A stretch in which names are looked for: capitalised words and what may join them. Token indexes from 0,
/// end-exclusive.</summary>
internal readonly record struct NameZone(int First, int End)
{
    /// <summary>In tokens.</summary>
    public int Length => End - First;
}

/// <summary>Cuts lines into zones; what lies outside has no name.</summary>
internal sealed class NameZones(NameWords words)
{
    private const int LongestAbbreviation = 3, LongestJoint = 3; // "of the", "& "
    private const int LongestZone = 60; // so that a line in capitals costs no more than its length

    private readonly Token[] _tokens = words.Tokens;

    /// <summary>Adds the zones of a token range.</summary>
    public void AddTo(List<NameZone> zones, int first, int end)
    {
        int free = first;
        for (int i = first; i < end; i++)
        {
            if (!words.IsCapital(i)) continue;
            int from = i;
            if (i - 1 >= free && IsParticle(i - 1)) from = i - 1;
            else if (i - 2 >= free && Marks.IsHyphen(_tokens[i - 1].First) && !_tokens[i - 1].Has(TokenShape.SpaceBefore)
                && _tokens[i - 2].IsWord) from = i - 2;
            int to = EndOf(i, Math.Min(end, i + LongestZone));
            zones.Add(new NameZone(from, to));
            i = to - 1;
            free = to;
        }
    }

    private int EndOf(int i, int end)
    {
        int to = i + 1;
        while (to < end)
        {
            int next = to;
            while (next < end && next - to < LongestJoint && !words.IsCapital(next) && Joins(next)) next++;
            if (next < end && words.IsCapital(next)) to = next + 1;
            else if (_tokens[to].Kind == TokenKind.Number) to++;
            else if (to + 1 < end && Marks.IsHyphen(_tokens[to].First) && (_tokens[to + 1].Kind == TokenKind.Number
                || IsJoined(to))) to += 2;
            else break;
        }
        return to;
    }

    // "Jae-min", "Paris-based": no space on either side.
    private bool IsJoined(int hyphen) => !_tokens[hyphen].Has(TokenShape.SpaceBefore) && !_tokens[hyphen + 1].Has(TokenShape.SpaceBefore)
        && _tokens[hyphen + 1].IsWord;

    // "St.", "F.", "Ltd.": the period ends no sentence.
    private bool IsAbbreviated(int i) => i >= 0 && _tokens[i].IsCapital && (_tokens[i].Length <= LongestAbbreviation
        || (words.TraitsOf(i) & (NameTrait.Corp | NameTrait.Title)) != 0
            || _tokens[i].Is(WordClass.AbbreviatedTitle | WordClass.Abbreviation));

    // "GRETNESS - A new light": capitals from the beginning of the line.
    private bool EndsDateline(int hyphen)
    {
        if (!_tokens[hyphen].Has(TokenShape.SpaceBefore)) return false;
        int i = hyphen - 1;
        while (i > 0 && _tokens[i].Has(TokenShape.AllCapitals) && !words.BeginsLine(i)) i--;
        return _tokens[i].Has(TokenShape.AllCapitals) && words.BeginsLine(i);
    }

    private bool Joins(int i)
    {
        Token token = _tokens[i];
        if (token.Kind == TokenKind.Number) return true;
        if (token.First == '.') return IsAbbreviated(i - 1);
        if (!token.IsWord) return token.First is '&' or '\'' or '\u2019' || (Marks.IsHyphen(token.First) && !EndsDateline(i));
        return token.Length <= 4 && (token.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner) || IsParticle(i)
            || token.First is '\'' or '\u2019');
    }

    private bool IsParticle(int i) => _tokens[i].IsWord && !_tokens[i].IsCapital && _tokens[i].Length <= 5
        && (words.TraitsOf(i) & NameTrait.Particle) != 0;
}
