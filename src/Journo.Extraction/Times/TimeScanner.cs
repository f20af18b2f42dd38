using Journo.Language;
using Journo.Values;

namespace Journo.Extraction.Times;

/// <summary>
/// Walks over the tokens once and reads a time expression wherever a word or number of time stands. Each reader looks a few tokens to both
/// sides of that word, so the time is proportional to the text. Neighbours that belong together ("the morning of" + "April 19") are joined
/// as they are found. All positions are token indexes.
/// </summary>
internal sealed class TimeScanner
{
    private const WordClass Triggers = WordClass.Month | WordClass.Weekday | WordClass.Season | WordClass.TimeUnit | WordClass.DayPart
        | WordClass.TimeWord;

    private TimeScanner(TextDocument document)
    {
        Document = document;
        Tokens = document.Tokens;
    }

    /// <summary>The text.</summary>
    public TextDocument Document { get; }
    /// <summary>Its tokens.</summary>
    public Token[] Tokens { get; }
    /// <summary>The expressions so far, in the order of the text.</summary>
    public List<TimeExpression> Found { get; } = [];

    /// <summary>The first token that no expression has taken.</summary>
    public int Free => Found.Count == 0 ? 0 : Found[^1].End;

    /// <summary>All time expressions of a text, in its order, unresolved.</summary>
    /// <param name="document">The text.</param>
    /// <param name="cancellation">Ends the scan early.</param>
    /// <exception cref="OperationCanceledException">The scan was ended.</exception>
    public static List<TimeExpression> Scan(TextDocument document, CancellationToken cancellation)
    {
        var scanner = new TimeScanner(document);
        scanner.Scan(cancellation);
        scanner.Found.RemoveAll(found => found.NeedsYear); // "the first half" of a match
        return scanner.Found;
    }

    private void Scan(CancellationToken cancellation)
    {
        for (int i = 0; i < Tokens.Length; i++)
        {
            if (i % Cancellation.Interval == 0) cancellation.ThrowIfCancellationRequested();
            ref readonly Token token = ref Tokens[i];
            TimeExpression? found = null;
            if (token.Kind == TokenKind.Number) found = ClockReader.Read(this, i) ?? CalendarReader.ReadNumber(this, i);
            else if ((token.Class & Triggers) != 0) found = Word(i, token.Class);
            if (found is null && token.IsCapital && Holiday.TryRead(Document, i, out int length, out Holiday holiday)) found =
                CalendarReader.OfHoliday(this, i, length, holiday);
            if (found is null) continue;
            if (found.First < Free) continue;
            Add(found);
            i = Math.Max(i, Free - 1);
        }
    }

    private TimeExpression? Word(int i, WordClass classes)
    {
        if ((classes & WordClass.Month) != 0 && CalendarReader.ReadMonth(this, i) is { } month) return month;
        if ((classes & WordClass.Weekday) != 0 && CalendarReader.ReadWeekday(this, i) is { } weekday) return weekday;
        if ((classes & WordClass.Season) != 0 && CalendarReader.ReadSeason(this, i) is { } season) return season;
        if ((classes & WordClass.DayPart) != 0 && ClockReader.ReadDayPart(this, i) is { } part) return part;
        if ((classes & WordClass.TimeUnit) != 0 && UnitReader.Read(this, i) is { } unit) return unit;
        return (classes & WordClass.TimeWord) != 0 ? TimeWordReader.Read(this, i) : null;
    }

    private void Add(TimeExpression expression)
    {
        while (Found.Count > 0 && TimeJoiner.Join(this, Found[^1], expression) is { } joined)
        {
            Found.RemoveAt(Found.Count - 1);
            expression = joined;
        }
        TimeJoiner.ExtendLeft(this, expression);
        Found.Add(expression);
        // "March 5-9, 1918": the second half was read together with the first.
        if (expression.Pair is { } pair)
        {
            expression.Pair = null;
            Found.Add(pair);
        }
    }

    /// <summary>Whether the token at an index is that word, whatever its case; false outside the text.</summary>
    public bool Is(int token, string word) => Document.IsWord(token, word);

    /// <summary>Whether the token at an index is one of some words, whatever its case; false outside the text.</summary>
    public bool IsAny(int token, params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (Document.IsWord(token, word)) return true;
        }
        return false;
    }

    /// <summary>Whether the token at an index is that character alone; false outside the text.</summary>
    public bool IsMark(int token, char mark) => (uint)token < (uint)Tokens.Length && Tokens[token].Length == 1
        && Tokens[token].First == mark;

    /// <summary>Whether the token at an index is a hyphen or a dash.</summary>
    public bool IsDash(int token) => IsMark(token, '-') || IsMark(token, '\u2013') || IsMark(token, '\u2014') || IsMark(token, '\u2012');

    /// <summary>Whether no white space stands before the token.</summary>
    public bool Touches(int token) => (uint)token < (uint)Tokens.Length && !Tokens[token].Has(TokenShape.SpaceBefore);

    /// <summary>Whether the token at an index is punctuation; true outside the text.</summary>
    public bool IsPunctuation(int token) => (uint)token >= (uint)Tokens.Length || Tokens[token].Kind == TokenKind.Punctuation;

    /// <summary>The characters of the token at an index; none outside the text.</summary>
    public ReadOnlySpan<char> this[int token] => (uint)token < (uint)Tokens.Length ? Tokens[token].In(Document.Words) : default;

    /// <summary>The value of a token that is a whole number of at most four digits without marks, else -1.</summary>
    public int Small(int token)
    {
        if ((uint)token >= (uint)Tokens.Length || Tokens[token].Kind != TokenKind.Number || Tokens[token].Length > 4) return -1;
        int value = 0;
        foreach (char c in this[token])
        {
            if (!char.IsAsciiDigit(c)) return -1;
            value = (value * 10) + (c - '0');
        }
        return value;
    }
}
