namespace Journo.Analysis.Timelines;

/// <summary>
/// The date of an event that several tell: the most exact one where all can be right; else one of those that can't, as an EDTF set
/// (<c>[2018,2019]</c>). It is always made of what was said: nothing is averaged or narrowed down.
/// </summary>
internal static class MergedDate
{
    /// <summary>The date; null where nobody gives one.</summary>
    /// <param name="accounts">The mentions.</param>
    /// <param name="main">The number of the mention with the most exact date, the first where there are several.</param>
    /// <param name="conflicts">Where the dates can't all be right, each with who gives it.</param>
    public static EdtfDate? Of(IReadOnlyList<SourcedMention> accounts, out int main, out TextList conflicts)
    {
        (main, conflicts) = (0, TextList.Empty);
        var dates = new List<EdtfDate>();
        long least = long.MaxValue;
        for (int i = 0; i < accounts.Count; i++)
        {
            if (accounts[i].Event.Date is not { } date) continue;
            long span = SameEvent.Span(date);
            if (dates.Count == 0 || span < least) (main, least) = (i, span);
            if (!dates.Contains(date)) dates.Add(date);
        }
        if (dates.Count == 0) return null;
        if (!dates.Exists(date => dates.Exists(other => !SameEvent.AreCompatible(date, other)))) return accounts[main].Event.Date;
        conflicts = TextList.From(dates.Order().Select(date =>
            $"{date}: {Tellers(accounts.Where(account => account.Event.Date == date))}"));
        // A date that a more exact one bears out adds nothing to the set.
        IEnumerable<EdtfDate> members = dates
            .Where(date => !dates.Exists(other => SameEvent.Span(other) < SameEvent.Span(date) && SameEvent.AreCompatible(date, other)))
            .Order();
        if (EdtfDate.TryParse($"[{string.Join(',', members.Select(Member))}]", out EdtfDate? oneOf)) return oneOf;
        main = 0;
        while (accounts[main].Event.Date is null) main++;
        return accounts[main].Event.Date;
    }

    private static string Tellers(IEnumerable<SourcedMention> accounts) =>
        string.Join(", ", accounts.Select(account => account.Teller).Distinct(StringComparer.Ordinal));

    private static string Member(EdtfDate date) => date.Kind == EdtfKind.OneOf ? date.ToString()[1..^1] : date.ToString();
}
