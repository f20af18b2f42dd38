namespace Journo;

/// <summary>The forms of an EDTF date.</summary>
public enum EdtfKind : long
{
    /// <summary>A day, month or year, any part of which may be unspecified.</summary>
    Date,
    /// <summary>A day with a time.</summary>
    DateTime,
    /// <summary>A season, quarter, quadrimester or half of a year.</summary>
    Season,
    /// <summary>From one date to another, either of which may be open or unknown.</summary>
    Interval,
    /// <summary>One of several dates: <c>[1667,1668]</c>.</summary>
    OneOf,
    /// <summary>All of several dates: <c>{1667,1668}</c>.</summary>
    AllOf,
}

/// <summary>How two dates lie to each other.</summary>
public enum EdtfOrder
{
    /// <summary>Where one of them begins or ends is not known, and it matters.</summary>
    Unknown,
    /// <summary>The first ends before the second begins.</summary>
    Before,
    /// <summary>They may share a day.</summary>
    Overlaps,
    /// <summary>The first begins after the second ends.</summary>
    After,
}
