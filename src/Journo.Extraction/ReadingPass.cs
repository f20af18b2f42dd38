using Journo.Extraction.Attributions;
using Journo.Extraction.Claims;
using Journo.Extraction.Entities;
using Journo.Extraction.Events;
using Journo.Extraction.Figures;
using Journo.Extraction.Hedges;
using Journo.Extraction.Sources;
using Journo.Extraction.Times;
using Journo.Language;

namespace Journo.Extraction;

/// <summary>
/// One step in the reading of an article: it fills one part of an <see cref="ArticleReading"/> out of parts that passes before it filled.
/// README.md beside this file walks one sentence through the passes.
/// </summary>
/// <param name="Name">What it finds, for people.</param>
/// <param name="Run">Fills the part; ends early where the token says so.</param>
internal sealed record ReadingPass(string Name, Action<ArticleReading, CancellationToken> Run)
{
    /// <summary>All passes in their order. What a pass needs stands between its brackets.</summary>
    public static IReadOnlyList<ReadingPass> All { get; } =
    [
        new("tokens and sentences", (r, end) => r.Document = TextDocument.Of(r.Article, r.Language, end)),
        new("quotations and parts of speech", (r, end) => r.Tagged = TaggedText.Of(r.Document, end)),
        new("names", (r, end) => r.Names = EntityFinder.Find(r.Document.Words, r.Document.Tokens, r.Language, end)),
        new("attributions", (r, end) => r.Attributions = AttributionFinder.Find(r.Tagged, end)),
        new("dates", (r, end) => r.Dates = DateFinder.Find(r.Document, r.Article.Published, end)),
        new("figures", (r, end) => r.Figures = FigureFinder.Find(r.Document, r.Dates, end)),
        new("hedges", (r, end) => r.Hedges = r.Language.Get<HedgeFinder>().Find(r.Tagged, end)),
        new("sources", (r, end) => r.Sources = AttributionChains.Resolve(r.Tagged, r.Names, r.Attributions, end)),
        new("claims", (r, end) => r.Claims = new ClaimFinder(r.Tagged, r.Names, r.Sources.Attributions, r.Hedges, r.Figures).Find(end)),
        new("dates counted from events", (r, end) => r.DatedMentions = DatedMentions.Of(r.Tagged, r.Claims, r.Dates)),
        new("events", (r, end) => r.Events = new EventFinder(r.Tagged, r.Names, r.Claims, r.DatedMentions).Find(end)),
    ];
}
