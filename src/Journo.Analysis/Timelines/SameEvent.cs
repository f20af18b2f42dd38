namespace Journo.Analysis.Timelines;

/// <summary>
/// Whether two mentions are of the same event. Both must have the same trigger, with all who take part in the one taking part in the
/// other and the same ones doing it, and no figure may speak against it; the less exactly their dates agree, the more of their words must
/// be the same, unless what the trigger says lasts and can't be done again. Dates that can't both be right are a conflict about one event
/// only for what happens once: a founding, a death.
/// </summary>
internal static class SameEvent
{
    private const double OnOneDay = 0.5, OfLastingDeed = 0.5, InOneMonth = 0.6, InLongerTime = 0.67, WithoutDate = 0.75, NearlyAlike = 0.85,
        WithoutDoer = 0.9;
    private const double Never = double.PositiveInfinity;
    private const int FewestShared = 3, FewestOfOnlyOnce = 2; // names, words and deed
    private const int DaysOfMonth = 31;

    /// <summary>How much speaks for it, from 0 (not the same) to 1.</summary>
    public static double Score(ComparableMention one, ComparableMention other)
    {
        if (one.Deed != other.Deed || !one.Opposing.SetEquals(other.Opposing) || !Includes(one, other) || Differ(one, other)
            || TellOfOthers(one, other)) return 0;
        double likeness = one.Likeness(other);
        return likeness >= Math.Max(LeastByDoer(one, other), LeastByDate(one, other))
            && one.Shared(other) >= (IsOnlyOnce(one, other) ? FewestOfOnlyOnce : FewestShared) ? likeness : 0;
    }

    /// <summary>Whether both dates can be right.</summary>
    public static bool AreCompatible(EdtfDate? one, EdtfDate? other) => one is null || other is null
        || one.CompareWith(other) is not (EdtfOrder.Before or EdtfOrder.After);

    /// <summary>How many days a date may mean; as many as can be where it is open.</summary>
    public static long Span(EdtfDate date) => date.Bounds is { Earliest: { } first, Latest: { } last } ? last.Number - first.Number + 1
        : long.MaxValue;

    private static double LeastByDoer(ComparableMention one, ComparableMention other)
    {
        if (one.Deed is null) return NearlyAlike;
        return one.Doers.Count == 0 || other.Doers.Count == 0 ? WithoutDoer : one.Doers.Shared(other.Doers) > 0 ? 0 : Never;
    }

    private static double LeastByDate(ComparableMention one, ComparableMention other)
    {
        EdtfDate? date = one.Account.Event.Date, otherDate = other.Account.Event.Date;
        bool sameClaim = HaveSameClaim(one, other);
        if (date is null || otherDate is null) return !sameClaim
            && !CanBeWithoutDate(one, other) ? Never : IsLasting(one, other) ? OfLastingDeed : SayLess(one, other) ? WithoutDate
            : NearlyAlike;
        if (sameClaim && date != otherDate) return Never; // two times of one sentence are told as two
        if (!AreCompatible(date, otherDate)) return IsOnlyOnce(one, other) ? InLongerTime : Never;
        long span = Math.Max(Span(date), Span(otherDate));
        if (one.Deed is null && span > DaysOfMonth) return Never;
        if (IsLasting(one, other)) return OfLastingDeed;
        return span == 1 ? OnOneDay : span <= DaysOfMonth ? InOneMonth : InLongerTime;
    }

    private static bool IsOnlyOnce(ComparableMention one, ComparableMention other) => one.IsOnlyOnce && one.Deed == other.Deed
        && one.Names.SetEquals(other.Names);

    // "left the club", told again by whom it left and what.
    private static bool IsLasting(ComparableMention one, ComparableMention other) => one.IsLasting && one.Names.Shared(other.Names) >= 2;

    // Without a date, articles of different months may well be about two events of one kind.
    private static bool CanBeWithoutDate(ComparableMention one, ComparableMention other)
    {
        if (one.Deed is null) return false;
        if (one.Account.Event.Article == other.Account.Event.Article) return true;
        return one.Names.SetEquals(other.Names)
            && (one.IsOnlyOnce || AreClose(one.Account.Article?.Published, other.Account.Article?.Published));
    }

    private static bool AreClose(EdtfDate? one, EdtfDate? other) =>
        one?.Bounds.Earliest is not { } first || other?.Bounds.Earliest is not { } second
            || Math.Abs(first.Number - second.Number) <= DaysOfMonth;

    private static bool Includes(ComparableMention one, ComparableMention other) =>
        one.Names.Count > 0 && other.Names.Count > 0 && one.Names.Shared(other.Names) == Math.Min(one.Names.Count, other.Names.Count);

    private static bool Differ(ComparableMention one, ComparableMention other) => one.Figures.Count > 0 && other.Figures.Count > 0
        && one.Figures.Shared(other.Figures) == 0;

    // "visited the yard", "visited the school".
    private static bool TellOfOthers(ComparableMention one, ComparableMention other) => one.Words.Count > 0 && other.Words.Count > 0
        && one.Words.Shared(other.Words) == 0 && !IsLasting(one, other);

    // Whether one of them has no word that the other lacks.
    private static bool SayLess(ComparableMention one, ComparableMention other) =>
        one.Words.Shared(other.Words) == Math.Min(one.Words.Count, other.Words.Count);

    private static bool HaveSameClaim(ComparableMention one, ComparableMention other) =>
        one.Account.Event.Claim is { } claim && claim == other.Account.Event.Claim
            && one.Account.Event.Article == other.Account.Event.Article;
}
