namespace Journo.Publishing.Timelines.TimelineJs;

/// <summary>One slide of TimelineJS.</summary>
/// <param name="Id">The event's id.</param>
/// <param name="Date">When.</param>
/// <param name="Headline">HTML.</param>
/// <param name="Text">HTML.</param>
/// <param name="Group">The lane, as <see cref="SlideHtml.Group"/> makes it; null for none.</param>
internal sealed record Slide(string Id, SlideDate Date, string Headline, string Text, string? Group);
