using Journo.Extraction.Claims;
using Journo.Extraction.Times;
using Journo.Language;
using Journo.Values;

namespace Journo.Extraction.Events;

/// <summary>
/// The time expressions of an article with what they mean, by index from 0. Among them are those that count from an event which the article
/// dates elsewhere: "two months after launch" where it says when the launch was.
/// </summary>
internal sealed class DatedMentions
{
    private const int ShortestStem = 4;
    private const int MostLooked = 400; // claims around the expression that are searched for the event

    private readonly IReadOnlyList<FoundDate> _dates;
    private readonly EdtfDate?[] _meanings;
    private readonly string?[] _open;
    private readonly Dictionary<int, CountedFrom> _countedFrom = [];

    private DatedMentions(IReadOnlyList<FoundDate> dates)
    {
        _dates = dates;
        _meanings = [.. dates.Select(date => date.Date)];
        _open = [.. dates.Select(date => date.Unresolved)];
    }

    public static DatedMentions Of(TaggedText tagged, IReadOnlyList<FoundClaim> claims, IReadOnlyList<FoundDate> dates)
    {
        var mentions = new DatedMentions(dates);
        for (int i = 0; i < dates.Count; i++)
        {
            if (dates[i].FromEvent is { } offset && mentions._meanings[i] is null) mentions.CountFrom(tagged, claims, i, offset);
        }
        return mentions;
    }

    /// <summary>How many time expressions.</summary>
    public int Count => _dates.Count;

    /// <summary>The time expression at an index.</summary>
    public FoundDate this[int number] => _dates[number];

    /// <summary>The date that an expression means, as exactly as the article gives it.</summary>
    public EdtfDate? DateOf(int number) => _meanings[number];

    /// <summary>Why there is none.</summary>
    public string? WhyOpen(int number) => _open[number];

    /// <summary>From what a date was counted; null where it was not.</summary>
    public CountedFrom? CountedFrom(int number) => _countedFrom.GetValueOrDefault(number);

    /// <summary>The indexes of the dates in a range of tokens, repeated times and plain lengths of time left out.</summary>
    public IReadOnlyList<int> In(TokenRange words)
    {
        List<int>? found = null;
        int first = OrderedSearch.FirstFrom(_dates, words.First, date => date.Words.First);
        for (int i = first; i < _dates.Count && _dates[i].Words.First < words.End; i++)
        {
            FoundDate date = _dates[i];
            if (words.Contains(date.Words) && !date.IsLoose
                && (date.Kind is DateMentionKind.Date or DateMentionKind.Time || date.FromEvent is not null)) (found ??= []).Add(i);
        }
        return found ?? (IReadOnlyList<int>)[];
    }

    // The nearest claim before the expression, else after it, that tells the event by a word of the same stem and has a date.
    private void CountFrom(TaggedText tagged, IReadOnlyList<FoundClaim> claims, int number, EventOffset offset)
    {
        string text = tagged.Document.Text;
        int token = offset.Event.First;
        while (token < tagged.Document.Tokens.Length
            && tagged.Tags[token] is PartOfSpeech.Determiner or PartOfSpeech.Possessive or PartOfSpeech.Adjective) token++;
        if (token >= tagged.Document.Tokens.Length) return;
        string named = tagged.Document.Tokens[token].In(text).ToString();
        int at = 0;
        while (at < claims.Count && claims[at].Unit.First < _dates[number].Words.First) at++;
        for (int distance = 1; distance <= MostLooked; distance++)
        {
            foreach (int i in new[] { at - distance, at + distance - 1 })
            {
                if (i < 0 || i >= claims.Count || DateIn(claims[i].Unit, number) is not { } date
                    || !Tells(tagged, claims[i].Unit, named)) continue;
                if (offset.From(date) is not { } meaning) continue;
                (_meanings[number], _open[number]) = (meaning, null);
                _countedFrom[number] = new CountedFrom(i, offset.Direction, named);
                return;
            }
        }
        _open[number] = $"The article does not say when {named} was.";
    }

    private EdtfDate? DateIn(ClaimUnit unit, int except)
    {
        foreach (int i in In(unit.Words))
        {
            if (i != except && _meanings[i] is { } date) return date;
        }
        return null;
    }

    private static bool Tells(TaggedText tagged, ClaimUnit unit, string named)
    {
        for (int i = unit.First; i < unit.End; i++)
        {
            if (tagged.Document.Tokens[i].IsWord && SameStem(tagged.Document[tagged.Document.Tokens[i]], named)) return true;
        }
        return false;
    }

    /// <summary>Whether two words begin alike up to what endings change: "launch" and "launched", "acquisition" and "acquired".</summary>
    internal static bool SameStem(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int common = 0, shorter = Math.Min(a.Length, b.Length);
        while (common < shorter && char.ToLowerInvariant(a[common]) == char.ToLowerInvariant(b[common])) common++;
        return common >= ShortestStem && IsEnding(a[common..]) && IsEnding(b[common..]);
    }

    private static bool IsEnding(ReadOnlySpan<char> rest) => rest is
        "" or "e" or "s" or "es" or "d" or "ed" or "red" or "ing" or "er" or "ers" or "ion" or "ions" or "tion" or "ition" or "sition"
            or "ation" or "ure" or "al" or "ment" or "ments" or "ting" or "ance" or "ence";
}

/// <summary>The event that a time is counted from: "two months after launch".</summary>
/// <param name="Claim">Index, from 0, of the claim that dates it.</param>
/// <param name="Direction">1 for after, -1 for before.</param>
/// <param name="Event">The noun.</param>
internal sealed record CountedFrom(int Claim, int Direction, string Event);
