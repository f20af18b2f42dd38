using Journo.Citations.Csl;
using Journo.Citations.Csl.Locales;
using Journo.Citations.Csl.RichTexts;
using Journo.Citations.Styles;

namespace Journo.Citations.Claims;

/// <summary>
/// Works and passages of them, cited in a style. All are given first, for which works could be mistaken for one another decides how each is
/// cited;
/// each work stands in the bibliography once, each passage is cited by itself, in the order in which they came.
/// </summary>
internal sealed class StyledCitations(LoadedStyle style, RichTextForm form)
{
    private readonly List<Citation> _works = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<(Citation Work, CitedPassage Passage)> _passages = [];
    private CslProcessor? _processor;

    /// <summary>How many works there are.</summary>
    public int Works => _works.Count;

    /// <summary>How many citations of passages there are.</summary>
    public int Passages => _passages.Count;

    /// <summary>Adds a work, unless it is known.</summary>
    /// <param name="work">With a key that no other has.</param>
    public void Add(Citation work)
    {
        if (_known.Add(work.Id)) _works.Add(work);
    }

    /// <summary>Adds a citation of a passage, and the work.</summary>
    public void Add(Citation work, CitedPassage passage)
    {
        Add(work);
        _passages.Add((work, passage));
    }

    /// <summary>The citations of the passages, in their order.</summary>
    public IEnumerable<string> Citations()
    {
        CslLocale locale = style.Locale;
        var clusters = new List<PassageCluster>(_passages.Count);
        foreach ((Citation work, CitedPassage passage) in _passages)
        {
            bool again = clusters.Count > 0 && _passages[clusters.Count - 1].Work.Id == work.Id;
            clusters.Add(PassageCluster.Of(work, passage, style.Place, style.Place == CitePlace.Note ? clusters.Count + 1
                : 0, again, locale));
        }
        IReadOnlyList<RichText> cites = Processor().CiteAll([.. clusters.Select(cluster => cluster.Cluster)]);
        return clusters.Zip(cites, (cluster, cite) => RichTextBuilder.Build(cluster.Lead, locale).ToString(form) + cite.ToString(form));
    }

    /// <summary>The entries of the bibliography, sorted as the style says; none where the style has no bibliography.</summary>
    /// <param name="wanted">Which works.</param>
    public IEnumerable<string> Bibliography(Func<Citation, bool> wanted) =>
        Processor().Bibliography().Where(entry => wanted(entry.Item)).Select(entry => Line(entry.Text));

    /// <summary>Without the second of two spaces, which comes about in text where a style sets a number apart and adds a space of its
    /// own.</summary>
    private string Line(RichText text) => form == RichTextForm.Html ? text.ToString(form)
        : text.ToString(form).Replace("  ", " ", StringComparison.Ordinal);

    private CslProcessor Processor()
    {
        if (_processor is not null) return _processor;
        _processor = style.Processor();
        _processor.Add(_works);
        return _processor;
    }
}
