using Journo.Text;

namespace Journo.Extraction;

/// <summary>Finds who said what in a text, in the order of the text.</summary>
internal static class AttributionFinder
{
    public static IReadOnlyList<FoundAttribution> Find(TextDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return [];
    }
}
