using Journo.Language;

namespace Journo.Extraction.Times;

/// <summary>Finds the dates, times, durations and repeated times of a text and works out what they mean.</summary>
internal static class DateFinder
{
    /// <summary>All time expressions in the order of the text.</summary>
    /// <param name="document">The text.</param>
    /// <param name="published">When it was published; without it, what counts from today stays unresolved, unless the text begins with a
    /// line that is a date.</param>
    /// <param name="cancellation">Ends the search early.</param>
    /// <exception cref="OperationCanceledException">The search was ended.</exception>
    public static IReadOnlyList<FoundDate> Find(TextDocument document, EdtfDate? published = null, CancellationToken cancellation = default)
    {
        List<TimeExpression> expressions = TimeScanner.Scan(document, cancellation);
        if (expressions.Count == 0) return [];
        var resolver = new TimeResolver(document, PublicationDate.Of(document, expressions, published));
        var found = new FoundDate[expressions.Count];
        for (int i = 0; i < found.Length; i++) found[i] = resolver
            .Resolve(expressions[i], i + 1 < found.Length ? expressions[i + 1] : null);
        return found;
    }
}
