using System.Text;
using Journo.Citations;
using Journo.Citations.Claims;
using Journo.Citations.Csl.RichTexts;
using Journo.Citations.Styles;
using Journo.Values;

namespace Journo.Citing;

/// <summary>Writes for readers, in a style. All of it comes at the end, for how one work is cited depends on which others are.</summary>
/// <param name="style">The style.</param>
/// <param name="form">As text, HTML or Markdown.</param>
/// <param name="mode">Works, rows or both; null for rows where they come and for works where they come.</param>
internal sealed class StyledOutput(LoadedStyle style, RichTextForm form, CitationMode? mode) : ICitationOutput
{
    private readonly StyledCitations _citations = new(style, form);
    private readonly CitationKeys _keys = new();
    private readonly Dictionary<string, Citation> _articles = new(StringComparer.Ordinal);
    private readonly Dictionary<Citation, Citation> _works = [];
    private readonly HashSet<string> _rows = new(StringComparer.Ordinal);
    private readonly HashSet<string> _whole = new(StringComparer.Ordinal);

    public int Count => mode == CitationMode.Bibliography ? _citations.Works : mode == CitationMode.Citation ? _citations.Passages
        : _citations.Passages + _whole.Count;

    public string Add(Cited cited)
    {
        Citation work = cited.Article is null ? KeyedWork(cited.Work) : KeyedArticle(cited.Article, cited.Work);
        if (mode == CitationMode.Bibliography) _citations.Add(work);
        else if (mode is null && cited.Row is null)
        {
            _citations.Add(work);
            _whole.Add(work.Id);
        }
        else if (_rows.Add($"{work.Id}\n{cited.Row?.GetType().Name}\n{cited.Row?.Id}"))
        {
            _citations.Add(work, cited.Row is null ? new CitedPassage() : CitedPassage.Of(cited.Row, cited.Claim, cited.Article!, work));
        }
        return "";
    }

    public string Complete()
    {
        var text = new StringBuilder();
        if (mode != CitationMode.Bibliography) Append(text, _citations.Citations());
        if (mode is CitationMode.Bibliography or CitationMode.Both || (mode is null && _whole.Count > 0))
        {
            if (text.Length > 0) text.Append('\n');
            Append(text, form == RichTextForm.Html ? ["<div class=\"csl-bib-body\">", .. Entries(), "</div>"] : Entries());
        }
        return text.ToString();
    }

    /// <summary>Works that were only cited by their rows stay out, unless the bibliography was asked for.</summary>
    private IEnumerable<string> Entries() => _citations.Bibliography(work => mode is not null || _whole.Contains(work.Id))
        .Select(entry => form == RichTextForm.Html ? $"  <div class=\"csl-entry\">{entry}</div>" : entry);

    /// <summary>A line each; in Markdown a paragraph each.</summary>
    private void Append(StringBuilder text, IEnumerable<string> lines)
    {
        bool apart = false;
        foreach (string line in lines)
        {
            if (apart && form == RichTextForm.Markdown) text.Append('\n');
            text.Append(DisplayText.Clean(line.TrimEnd('\n'))).Append('\n');
            apart = true;
        }
    }

    private Citation KeyedWork(Citation work)
    {
        if (_works.TryGetValue(work, out Citation? keyed)) return keyed;
        _keys.TryAssign(work, out string key);
        return _works[work] = work with { Id = key };
    }

    private Citation KeyedArticle(Article article, Citation work)
    {
        string identity = $"{article.Id}\n{article.Sha256}";
        if (_articles.TryGetValue(identity, out Citation? keyed)) return keyed;
        _keys.TryAssign(work, article, null, out string key);
        return _articles[identity] = work with { Id = key };
    }
}
