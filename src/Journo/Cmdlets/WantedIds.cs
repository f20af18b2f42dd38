using System.Management.Automation;
using Journo.Citations.Styles;

namespace Journo.Cmdlets;

/// <summary>The ids that <c>-Id</c> names without a wildcard, and which of them no row has had yet.</summary>
internal sealed class WantedIds
{
    private readonly Dictionary<string, HashSet<string>> _missing = new(StringComparer.OrdinalIgnoreCase);
    private bool _looked;

    /// <param name="patterns">What the parameter was given; null where it was not given.</param>
    public WantedIds(IEnumerable<string>? patterns)
    {
        foreach (string id in (patterns ?? []).Where(id => !WildcardPattern.ContainsWildcardCharacters(id)))
        {
            _missing.TryAdd(WildcardPattern.Unescape(id), new(StringComparer.Ordinal));
        }
    }

    /// <summary>Whether any is still to be found.</summary>
    public bool AnyMissing => _missing.Count > 0;

    /// <summary>Each that no row has had, with those that come close to it; none before something was looked through.</summary>
    public IEnumerable<(string Id, IReadOnlyList<string> Close)> Missing =>
        _looked ? _missing.Select(id => (id.Key, CloseNames.To(id.Key, id.Value))) : [];

    /// <summary>The rows as they come, each of which may have one of the ids.</summary>
    public IEnumerable<TRow> Watch<TRow>(IEnumerable<TRow> rows) where TRow : class => AnyMissing ? rows.Select(Met) : rows;

    /// <summary>Looks through all rows of a place, whatever other conditions say of them: an id that is there is not mistyped.</summary>
    public void LookThrough(IEnumerable<object> rows)
    {
        if (!AnyMissing) return;
        _looked = true;
        List<string> ids = [.. rows.Select(row => IdOf(Met(row)))];
        foreach ((string id, HashSet<string> close) in _missing) close.UnionWith(CloseNames.To(id, ids));
    }

    private TRow Met<TRow>(TRow row) where TRow : class
    {
        _missing.Remove(IdOf(row));
        return row;
    }

    private static string IdOf(object row) => row switch
    {
        IArticleRow part => part.Id,
        ILogRow entry => entry.Id,
        Article article => article.Id,
        Entity entity => entity.Id,
        Source source => source.Id,
        _ => "",
    };
}
