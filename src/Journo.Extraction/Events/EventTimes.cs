using Journo.Extraction.Claims;
using Journo.Language;

namespace Journo.Extraction.Events;

/// <summary>A time at which a claim says that something happened.</summary>
/// <param name="Words">Its tokens.</param>
/// <param name="Date">What it means; null where that is open.</param>
/// <param name="WhyOpen">Why it is open.</param>
internal readonly record struct EventTime(TokenRange Words, EdtfDate? Date, string? WhyOpen);

/// <summary>
/// The times of a claim, each once. The two ends of a stretch are one: "from 1990 to 1994" is the EDTF interval 1990/1994, while "between
/// 1990 and 1994" need not fill it and is some time in it, [1990..1994].
/// </summary>
internal sealed class EventTimes(TaggedText tagged, DatedMentions dates)
{
    private readonly HashSet<string> _rescheduling = tagged.Document.Language.Words("ReschedulingVerb")
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The times in the order of the text.</summary>
    /// <param name="unit">The claim.</param>
    /// <param name="numbers">Indexes of its dates in the article's, from 0, ascending.</param>
    public IReadOnlyList<EventTime> Of(ClaimUnit unit, IReadOnlyList<int> numbers)
    {
        var told = new List<EventTime>(numbers.Count);
        for (int i = 0; i < numbers.Count; i++)
        {
            EventTime time = new(dates[numbers[i]].Words, dates.DateOf(numbers[i]), dates.WhyOpen(numbers[i]));
            if (i + 1 < numbers.Count && Stretch(unit, numbers[i], numbers[i + 1]) is { } stretch)
            {
                time = new(new TokenRange(time.Words.First, dates[numbers[i + 1]].Words.End), stretch, null);
                i++;
            }
            if (time.Date is null || !told.Exists(other => other.Date == time.Date)) told.Add(time);
        }
        return told;
    }

    private EdtfDate? Stretch(ClaimUnit unit, int first, int second)
    {
        if (dates[first].Kind != DateMentionKind.Date || dates[second].Kind != DateMentionKind.Date) return null;
        if (dates.DateOf(first) is not { } start || dates.DateOf(second) is not { } end) return null;
        Token[] tokens = tagged.Document.Tokens;
        int joint = dates[first].Words.End, before = dates[first].Words.First - 1;
        if (dates[second].Words.First != joint + 1) return null;
        bool isBetween = before >= unit.First && tagged.Document.IsWord(before, "between");
        string? text = tagged.Document[tokens[joint]] switch
        {
            "and" => isBetween ? $"[{start}..{end}]" : null,
            "to" or "until" or "till" or "through" => IsRescheduled(unit, before) ? null : $"{start}/{end}",
            "-" or "\u2013" => !tokens[joint].Has(TokenShape.SpaceBefore)
                && !tokens[joint + 1].Has(TokenShape.SpaceBefore) ? $"{start}/{end}" : null,
            _ => null,
        };
        return EdtfDate.TryParse(text, out EdtfDate? stretch) ? stretch : null;
    }

    private bool IsRescheduled(ClaimUnit unit, int last)
    {
        for (int i = unit.First; i <= last; i++)
        {
            if (_rescheduling.Contains(tagged.Document[tagged.Document.Tokens[i]].ToString())) return true;
        }
        return false;
    }
}
