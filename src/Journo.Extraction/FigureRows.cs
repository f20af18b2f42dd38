using Journo.Extraction.Claims;
using Journo.Extraction.Figures;
using Journo.Language;

namespace Journo.Extraction;

/// <summary>Makes the figure rows of an article: those that a reader would check, each with the claim that it stands in.</summary>
internal static class FigureRows
{
    /// <summary>The rows, with spans in UTF-16 code units.</summary>
    /// <param name="article">The article's id.</param>
    /// <param name="document">The text.</param>
    /// <param name="figures">In the order of the text.</param>
    /// <param name="claims">In the order of the text.</param>
    public static IReadOnlyList<Figure> Of(
        string article, TextDocument document, IReadOnlyList<FoundFigure> figures, IReadOnlyList<FoundClaim> claims)
    {
        var rows = new List<Figure>(figures.Count);
        var places = new ClaimPlaces(claims);
        foreach (FoundFigure figure in figures)
        {
            if (!figure.IsMeaningful || KindOf(figure.Form) is not { } kind) continue;
            TextSpan span = document.Span(figure.Words);
            rows.Add(new Figure
            {
                Id = RowId.Of(article, 'f', rows.Count + 1),
                Claim = ClaimRows.IdOf(article, places.Of(figure.Words)),
                Article = article,
                Start = span.Start,
                End = span.End,
                Text = span.In(document.Text),
                Kind = kind,
                Value = figure.Value,
                Currency = figure.Currency,
                Unit = figure.Unit,
                Approximation = figure.Approximation,
                Bound = figure.Bound,
            });
        }
        return rows;
    }

    private static FigureKind? KindOf(FigureForm form) => form switch
    {
        FigureForm.Money => FigureKind.Money,
        FigureForm.Percent => FigureKind.Percent,
        FigureForm.Ratio => FigureKind.Ratio,
        FigureForm.Count => FigureKind.Count,
        FigureForm.Duration => FigureKind.Duration,
        FigureForm.Ordinal => FigureKind.Ordinal,
        _ => null,
    };
}
