using Journo.Extraction.Times;
using Journo.Language;

namespace Journo.Evaluation;

/// <summary>What a set of labels counts as a time expression, and how it writes values. Only the form differs: what is found and how it is
/// resolved is the same for all.</summary>
internal sealed record DateGuideline(string Name, Func<FoundDate, TextDocument, (TextSpan Span, string Type, string? Value)?> Apply)
{
    /// <summary>ISO-TimeML, as in TimeBank and TempEval: no vague words such as "former".</summary>
    public static DateGuideline Timex3 { get; } =
        new("timex3", (found, document) => found.IsLoose ? null : (document.Span(found.Words), TypeOf(found), found.Value));

    /// <summary>TIMEX2 (labels without types): vague words and anaphoric times too; repeated times have the form of a date.</summary>
    public static DateGuideline Timex2 { get; } =
        new("timex2", (found, document) =>
        (document.Span(found.Words), TypeOf(found),
            found.Kind == DateMentionKind.Set ? Repeated(found.Value) : found.Value.Length == 0 ? null : found.Value));

    /// <summary>Points and stretches of the calendar only (labels have no durations): parts of the day stay outside, and what is longer
    /// than a day but no month or year is an interval of days.</summary>
    public static DateGuideline Calendar { get; } = new("calendar", CalendarOnly);

    /// <summary>A recogniser's own types; for orientation.</summary>
    public static DateGuideline Ranges { get; } =
        new("ranges", (found, document) => found.IsLoose ? null
            : (document.Span(found.Words), found.Kind.ToString().ToLowerInvariant(), found.Value));

    private static string TypeOf(FoundDate found) => found.Kind.ToString().ToUpperInvariant();

    private static (TextSpan, string, string?)? CalendarOnly(FoundDate found, TextDocument document)
    {
        if (found.IsLoose || found.Kind == DateMentionKind.Set || found.Value.EndsWith("_REF", StringComparison.Ordinal)) return null;
        TextSpan span = document.Span(found.Core);
        if (found.Reach is { } reach) return (span, "DATE", $"{reach.First}/{reach.Last}");
        if (found.Kind == DateMentionKind.Duration) return null;
        if (found.Meaning is not { } meaning) return (span, TypeOf(found), found.Value);
        if (meaning.Time is { Length: 3 })
        {
            // "Thursday night" is labelled "Thursday".
            int part = document.Text.LastIndexOf(' ', span.End - 1);
            if (part > span.Start && found.Date is not null) span = new(span.Start, part);
            return (span, "DATE", (meaning with { Time = null }).Timex);
        }
        if (meaning.Time is not null) return (span, "TIME", meaning.Time[1..] + ":00");
        bool stretch = meaning.Unit is TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Season or TimeUnit.Quarter or TimeUnit.Half
            or TimeUnit.Decade or TimeUnit.Century;
        if (found.Modifier == TimeModifier.End && meaning.Unit is TimeUnit.Year or TimeUnit.Month
            && document.Text.AsSpan(span.Start, span.Length).Contains("end", StringComparison.Ordinal)) return (
            span, "DATE", meaning.End.ToString());
        return (span, "DATE", stretch ? $"{meaning.Start}/{meaning.End}" : meaning.Timex);
    }

    /// <summary>Every day is XXXX-XX-XX.</summary>
    private static string Repeated(string period) => period switch
    {
        "P1D" => "XXXX-XX-XX",
        "P1W" => "XXXX-WXX",
        "P1M" => "XXXX-XX",
        "P1Y" => "XXXX",
        "PT1H" => "XXXX-XX-XXTXX",
        _ => period,
    };
}
