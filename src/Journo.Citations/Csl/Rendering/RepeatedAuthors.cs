using Journo.Citations.Csl.RichTexts;
using Journo.Citations.Csl.Styles;

namespace Journo.Citations.Csl.Rendering;

/// <summary>Replaces authors that the entry before had too: <c>subsequent-author-substitute</c>.</summary>
internal sealed class RepeatedAuthors(BibliographyArea area)
{
    /// <summary>Marks the first list of names of an entry.</summary>
    public static readonly object ListTag = new();

    private string? _lastList;
    private IReadOnlyList<string> _last = [];

    /// <summary>Marks one name of the first list.</summary>
    public static object NameTag(int index) => new Name(index);

    /// <summary>The entry, with what the one before had replaced; remembers it for the next.</summary>
    public RichNode Replace(RichNode entry, RenderScope scope)
    {
        string? list = scope.FirstNames is null ? null : string.Join('\n', scope.FirstNamesEach);
        (string? lastList, IReadOnlyList<string> last) = (_lastList, _last);
        (_lastList, _last) = (list, scope.FirstNamesEach);
        if (area.SubsequentAuthorSubstitute is not { } substitute || list is null || scope.FirstNamesEach.Count == 0) return entry;

        int same = 0;
        while (same < last.Count && same < scope.FirstNamesEach.Count && last[same] == scope.FirstNamesEach[same]) same++;
        bool all = list == lastList;
        RichNode dash = RichNode.Text(substitute);
        int count = area.SubsequentAuthorRule switch
        {
            "complete-each" => all ? same : 0,
            "partial-each" => same,
            "partial-first" => Math.Min(same, 1),
            _ => 0,
        };
        if (area.SubsequentAuthorRule is "complete-all" && !all) return entry;
        return entry.ReplaceTagged((tag, node) =>
            tag == ListTag ? count == 0 && all && area.SubsequentAuthorRule == "complete-all" ? dash : node
            : tag is Name name && name.Index < count ? dash : node);
    }

    private sealed record Name(int Index);
}
