using Journo.Language;

namespace Journo.Extraction.Entities;

/// <summary>Finds runs of capitalised words that read as names: titles and nationalities before them are cut off, "of" and particles inside
/// them are kept.</summary>
internal sealed class NameChunker(string text, Token[] tokens, ILanguage language)
{
    private const int LongestName = 12;
    private const int LongestModel = 3; // digits, of "GPT-4"
    private const WordClass CalendarWord = WordClass.Month | WordClass.Weekday;

    private readonly KnownNames _knownNames = language.Get<KnownNames>();
    private readonly List<NameChunk> _chunks = [];
    private readonly List<(int First, int End)> _headlines = [];

    /// <summary>The chunks in the order of the text.</summary>
    public IReadOnlyList<NameChunk> Chunks => _chunks;

    /// <summary>Token ranges of lines that were left out because capitals say nothing there.</summary>
    public IReadOnlyList<(int First, int End)> Headlines => _headlines;

    public void Run(CancellationToken cancellation)
    {
        int i = 0;
        while (i < tokens.Length)
        {
            cancellation.ThrowIfCancellationRequested();
            int end = HeadlineLines.EndOfStretch(text, tokens, i, out bool headline);
            if (headline) _headlines.Add((i, end));
            else ReadLine(i, end);
            i = end;
        }
    }

    private void ReadLine(int i, int end)
    {
        bool opens = true; // a sentence begins here
        while (i < end)
        {
            Token token = tokens[i];
            if (!token.IsWord || !token.IsCapital || token.Is(CalendarWord))
            {
                opens = token.IsWord || token.Kind == TokenKind.Number ? false
                    : token.First is '.' or '!' or '?' or ':' or '\u2026' or '\u2022' || IsQuote(token)
                    || (opens && token.Kind != TokenKind.Symbol);
                i++;
                continue;
            }
            int next = ReadName(i, end, opens);
            opens = false;
            i = next;
        }
    }

    private static bool IsQuote(Token token) => token.First is '"' or '\u201C' or '\u2018' or '\'';

    /// <summary>Reads the name at <paramref name="i"/>, if there is one, and returns where to go on.</summary>
    private int ReadName(int i, int end, bool opens)
    {
        if (tokens[i].Length == 1 && i + 1 < end && tokens[i + 1].First == '-' && i > 0 && tokens[i - 1].First == '(') return SkipParty(
            i, end);
        bool known = _knownNames.TryMatch(text, tokens.AsSpan(i, end - i), out int knownLength, out EntityKind knownKind)
            && (!opens || knownLength > 1 || !tokens[i].Is(WordClass.NotName));
        if (!known && tokens[i].Is(WordClass.NotName) && (opens || !JoinsName(i, end))) return i + 1;
        int stop = Math.Max(EndOfName(i, end), known ? i + knownLength : 0);
        int resume = stop;
        if (known && i + knownLength == stop) return Add(new NameChunk(i, stop, i, i, knownKind, true), resume);

        int first = i;
        if (first < stop && opens && tokens[first].Is(WordClass.NotName) && !known) first++;
        while (first < stop && tokens[first].Is(WordClass.Demonym) && (first + 1 == stop || !IsInstitution(first + 1, stop))) first++;
        (int roleFirst, int roleEnd) = TitleOf(first, stop);
        if (roleEnd == stop) return NameBeforeTitle(first, roleFirst, roleEnd, stop, resume, opens);
        if (roleEnd > roleFirst)
        {
            if (roleFirst > first) AddPrefix(first, roleFirst, certain: !opens);
            first = roleEnd;
            while (first < stop && !tokens[first].IsCapital) first++;
        }
        if (first >= stop || Nameless(first, stop)) return resume;
        EntityKind? kind = _knownNames.TryMatch(text, tokens.AsSpan(first, stop - first), out int length, out EntityKind found)
            && length == stop - first ? found : null;
        bool certain = !opens || first > i || kind is not null || HasInnerCapital(first) || tokens[first].Has(TokenShape.AllCapitals)
            || roleEnd > roleFirst;
        return Add(new NameChunk(first, stop, roleFirst, roleEnd, kind, certain), resume);
    }

    // "(R-Ohio)": party and state.
    private int SkipParty(int i, int end)
    {
        while (i < end && tokens[i].First is not ')') i++;
        return i;
    }

    private int Add(NameChunk chunk, int resume)
    {
        _chunks.Add(chunk);
        return resume;
    }

    // "On With Kara Swisher", "The Who": a small word that is capital inside a sentence belongs to a name when a name goes on from it.
    private bool JoinsName(int i, int end) =>
        i + 1 < end && tokens[i].Length > 1 && tokens[i + 1].IsWord && tokens[i + 1].IsCapital
            && !tokens[i + 1].Is(CalendarWord | WordClass.Demonym) && !tokens[i].Is(WordClass.Pronoun);

    // "Apple Chief Executive": the title ends the run; the part before it is a name of its own.
    private int NameBeforeTitle(int first, int roleFirst, int roleEnd, int stop, int resume, bool opens)
    {
        if (roleFirst > first) AddPrefix(first, roleFirst, certain: !opens);
        else if (roleEnd - roleFirst == 1 && !opens && !tokens[roleFirst].Is(WordClass.NotName)
            && _knownNames.TryMatch(text, tokens.AsSpan(roleFirst, 1), out _, out EntityKind kind)) Add(
            new NameChunk(roleFirst, stop, roleFirst, roleFirst, kind, true), resume);
        return resume;
    }

    private void AddPrefix(int first, int end, bool certain)
    {
        if (Nameless(first, end)) return;
        bool known = _knownNames.TryMatch(text, tokens.AsSpan(first, end - first), out int length, out EntityKind kind)
            && length == end - first;
        _chunks.Add(new NameChunk(first, end, first, first, known ? kind : null, known || certain));
    }

    /// <summary>One past the last token of the capitalised run that begins at <paramref name="i"/>.</summary>
    private int EndOfName(int i, int end)
    {
        int j = i + 1;
        bool institution = tokens[i].Is(WordClass.OrganisationWord | WordClass.PersonTitle);
        int limit = Math.Min(end, i + LongestName);
        while (j < limit)
        {
            Token token = tokens[j];
            bool spaced = token.Has(TokenShape.SpaceBefore);
            if (token.IsWord && token.IsCapital && spaced && !token.Is(CalendarWord) && token.First is not ('\'' or '\u2019')
                && !(token.Is(WordClass.NotName) && text[tokens[j - 1].End - 1] == '.'))
            {
                institution |= token.Is(WordClass.OrganisationWord | WordClass.PersonTitle);
                j++;
            }
            else if (!spaced && token.First is '-' or '\u2010' or '\u2011' && j + 1 < limit && !tokens[j + 1].Has(TokenShape.SpaceBefore)
                && (tokens[j + 1].IsCapital || (tokens[j + 1].Kind == TokenKind.Number && tokens[j + 1].Length <= LongestModel))) j += 2;
            else if (token.First == '&' && j + 1 < limit && tokens[j + 1].IsCapital) j += 2;
            else if (!spaced && token.First == '.' && tokens[j - 1].IsCapital && IsAbbreviated(j - 1) && j + 1 < limit
                && tokens[j + 1].IsCapital && !tokens[j + 1].Has(TokenShape.LineBefore)) j++;
            else if (institution && IsJoint(token) && CapitalAfter(j, limit) is > 0 and var after) j = after;
            else if (IsParticle(token) && CapitalAfter(j, limit) is > 0 and var name) j = name;
            else if (Ampersand(i, j, limit) is > 0 and var joined) { j = joined; institution = true; }
            else break;
        }
        return j;
    }

    private bool IsJoint(Token token) => token.Length is 2 or 3 && (Is(token, "of") || Is(token, "for"));

    private bool IsParticle(Token token) =>
        token.In(text) is "de" or "la" or "van" or "von" or "der" or "den" or "bin" or "al" or "el" or "da" or "dos" or "du" or "di"
        or "del" or "ibn" or "ben";

    private bool Is(Token token, string word) => token.In(text).SequenceEqual(word);

    // "of the Interior": one past the first capital word after the joint; 0 where none follows at once.
    private int CapitalAfter(int joint, int limit)
    {
        int j = joint + 1;
        if (j < limit && (Is(tokens[j], "the") || IsParticle(tokens[j]))) j++;
        return j < limit && tokens[j].IsWord && tokens[j].IsCapital && !tokens[j].Is(CalendarWord | WordClass.Demonym)
            && tokens[j].Has(TokenShape.SpaceBefore) ? j + 1 : 0;
    }

    // "Food and Drug Administration": "and" stays inside a name only where the run after it ends in an institution's word.
    private int Ampersand(int first, int j, int limit)
    {
        if (j - first > 3 || !Is(tokens[j], "and")) return 0;
        int k = j + 1;
        while (k < limit && tokens[k].IsWord && tokens[k].IsCapital && tokens[k].Has(TokenShape.SpaceBefore)) k++;
        return k > j + 2 && tokens[k - 1].Is(WordClass.OrganisationWord)
            && !tokens[j - 1].Is(WordClass.GivenName | WordClass.OrganisationWord)
            && !_knownNames.TryMatch(text, tokens.AsSpan(first, j - first), out _, out _)
            && !tokens[j + 1].Is(WordClass.OrganisationWord) ? k : 0;
    }

    // "F." of "John F. Kennedy", "St.", "Sen."
    private bool IsAbbreviated(int i) => tokens[i].Length == 1
        || (tokens[i].Length <= 4 && (tokens[i].Is(WordClass.PersonTitle) || Is(tokens[i], "St") || Is(tokens[i], "Mt")
        || Is(tokens[i], "Ft")));

    /// <summary>The title inside a run: from where to where. "Secretary of State Ann Lee" has one of three words.</summary>
    private (int First, int End) TitleOf(int first, int stop)
    {
        if (stop - first > 1 && EndsAsInstitution(stop)) return (first, first);
        int last = -1;
        for (int k = first; k < stop; k++)
        {
            if (tokens[k].Is(WordClass.PersonTitle)) last = k;
            else if (tokens[k].Is(WordClass.GivenName) && last >= 0) break;
        }
        if (last < 0) return (first, first);
        int begin = last;
        while (begin > first && (tokens[begin - 1].Is(WordClass.PersonTitle) || tokens[begin - 1].First is '-' or '.')) begin--;
        if (begin > first && tokens[begin - 1].Is(WordClass.GivenName)) return (first, first); // "John Major", "Larry Page Sr"
        int end = last + 1;
        while (end < stop && tokens[end].First is '.') end++;
        if (end < stop && Is(tokens[end], "of"))
        {
            int given = end + 1;
            while (given < stop && !tokens[given].Is(WordClass.GivenName)) given++;
            return given < stop ? (begin, given) : (begin, stop);
        }
        return (begin, end);
    }

    private bool EndsAsInstitution(int stop) => tokens[stop - 1].Is(WordClass.OrganisationWord | WordClass.PlaceWord)
        && !tokens[stop - 1].Is(WordClass.PersonTitle);

    private bool IsInstitution(int i, int stop) => EndsAsInstitution(stop) && !tokens[i].Is(WordClass.PersonTitle);

    private bool HasInnerCapital(int i)
    {
        ReadOnlySpan<char> word = tokens[i].In(text);
        return word.Length > 2 && word[1..].IndexOfAnyInRange('A', 'Z') >= 0;
    }

    // Nothing in the run can name anything: "Attorney General", "American", "The", a single letter.
    private bool Nameless(int first, int end)
    {
        for (int k = first; k < end; k++)
        {
            Token token = tokens[k];
            if (token.IsWord && token.IsCapital && token.Length > 1 && !token.Is(WordClass.NotName | WordClass.Demonym | CalendarWord)
                && (!token.Is(WordClass.PersonTitle) || end - first > 1)) return false;
        }
        return true;
    }
}
