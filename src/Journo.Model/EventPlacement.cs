namespace Journo;

/// <summary>How an event has come to its place in a timeline.</summary>
public enum EventPlacement : long
{
    /// <summary>By its date.</summary>
    Dated,
    /// <summary>By the text, which says what it comes after or before; it has no date.</summary>
    Ordered,
    /// <summary>At the end: neither a date nor the text places it.</summary>
    Unplaced,
}
