namespace Journo.Extraction.Times;

/// <summary>From what a date was worked out.</summary>
internal enum DateBasis : byte
{
    /// <summary>The words alone.</summary>
    Stated,
    /// <summary>The day of publication.</summary>
    Publication,
    /// <summary>The date that the text spoke of before.</summary>
    Mention,
    /// <summary>The date of an event that the words refer to.</summary>
    Event,
}
