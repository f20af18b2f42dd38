using Journo.Citations.Csl.RichTexts;
using Journo.Citations.Csl.Styles;

namespace Journo.Citations.Csl.Rendering;

/// <summary>Replaces authors that the entry before had too: <c>subsequent-author-substitute</c>.</summary>
internal sealed class RepeatedAuthors(BibliographyArea area)
{
    /// <summary>Marks the first list of names of an entry.</summary>
    public static readonly object ListTag = new();

    private IReadOnlyList<string> _each = [];
    private bool _isSame;
    private int _same;

    /// <summary>Marks one name of the first list.</summary>
    public static object NameTag(int index) => new Name(index);

    /// <summary>Goes on to the next entry.</summary>
    /// <param name="scope">What it was rendered with.</param>
    /// <returns>Whether it is to be rendered without its names: they are those of the entry before, and nothing stands for them.</returns>
    public bool Next(RenderScope scope)
    {
        (IReadOnlyList<string> last, _each) = (_each, scope.FirstNames is null ? [] : scope.FirstNamesEach);
        _same = 0;
        while (_same < last.Count && _same < _each.Count && last[_same] == _each[_same]) _same++;
        _isSame = _same > 0 && _same == last.Count && _same == _each.Count;
        return area.SubsequentAuthorSubstitute is "" && _isSame;
    }

    /// <summary>The entry, with what the one before had replaced.</summary>
    public RichNode Replace(RichNode entry)
    {
        if (area.SubsequentAuthorSubstitute is not { Length: > 0 } substitute || _each.Count == 0) return entry;
        RichNode dash = RichNode.Text(substitute);
        if (area.SubsequentAuthorRule == "complete-all") return _isSame
            ? entry.ReplaceTagged((tag, node) => tag == ListTag ? dash : node) : entry;
        int count = area.SubsequentAuthorRule switch
        {
            "complete-each" => _isSame ? _same : 0,
            "partial-each" => _same,
            "partial-first" => Math.Min(_same, 1),
            _ => 0,
        };
        return entry.ReplaceTagged((tag, node) => tag is Name name && name.Index < count ? dash : node);
    }

    private sealed record Name(int Index);
}
