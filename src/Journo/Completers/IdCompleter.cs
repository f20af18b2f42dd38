using Journo.Session;

namespace Journo.Completers;

/// <summary>Completes ids of the rows that the command gives, each with the words that the row stands for.</summary>
public sealed class IdCompleter : DatasetValueCompleter
{
    private protected override IEnumerable<(string? Value, string? ToolTip)> Values(SessionDataset dataset, string noun) => noun.ToUpperInvariant() switch
    {
        "ARTICLE" => dataset.Read<Article>().Select(a => Pair(a.Id, a)),
        "ENTITY" => dataset.Read<Entity>().Select(e => Pair(e.Id, e)),
        "SOURCE" => dataset.Read<Source>().Select(s => Pair(s.Id, s)),
        "CLAIMREVIEW" => dataset.Read<ClaimReview>().Select(r => Pair(r.Id, r)),
        "EVIDENCE" => dataset.Read<Evidence>().Select(e => Pair(e.Id, e)),
        "CLAIM" => Rows(dataset.Read<Claim>()),
        "QUOTE" => Rows(dataset.Read<Quote>()),
        "TIMELINEEVENT" => Rows(dataset.Read<EventMention>()),
        "FIGURE" => Rows(dataset.Read<Figure>()),
        "ATTRIBUTION" => Rows(dataset.Read<Attribution>()),
        "DATEMENTION" => Rows(dataset.Read<DateMention>()),
        _ => [],
    };

    private static IEnumerable<(string?, string?)> Rows(IEnumerable<IArticleRow> rows) => rows.Select(r => Pair(r.Id, r));

    private static (string?, string?) Pair(string id, object row) => (id, row.ToString());
}
