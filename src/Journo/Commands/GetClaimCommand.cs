using System.Management.Automation;
using Journo.Cmdlets;
using Journo.Completers;
using Journo.Datasets;
using Journo.Datasets.Reviews;
using Journo.Session;
using Journo.Values;

namespace Journo.Commands;

/// <summary>Gets claims: who says what, through whom and how surely.</summary>
[Cmdlet(VerbsCommon.Get, "Claim", DefaultParameterSetName = FromDataset)]
[OutputType(typeof(Claim), typeof(Explanation))]
public sealed class GetClaimCommand : ExplainingCommand<Claim, ClaimFilter>
{
    private bool _toldOfVerdicts;

    /// <summary>Ids; wildcards.</summary>
    [Parameter(Position = 0)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(ColumnCompleter))]
    public string[]? Id { get; set; }

    /// <summary>Who says it; wildcards.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(ColumnCompleter))]
    public string[]? Speaker { get; set; }

    /// <summary>Any link of the chain through which it reached the article; wildcards.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(ColumnCompleter))]
    public string[]? Source { get; set; }

    /// <summary>The words or the summary; wildcards.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[]? Text { get; set; }

    /// <summary>Kinds.</summary>
    [Parameter]
    public ClaimKind[]? Kind { get; set; }

    /// <summary>How they are tied to who said them.</summary>
    [Parameter]
    public AttributionKind[]? Attribution { get; set; }

    /// <summary>How their sources stand to them.</summary>
    [Parameter]
    public Stance[]? Stance { get; set; }

    /// <summary>Only claims with a hedge.</summary>
    [Parameter]
    public SwitchParameter Hedged { get; set; }

    /// <summary>Only claims without a hedge.</summary>
    [Parameter]
    public SwitchParameter Unhedged { get; set; }

    /// <summary>Claims with an event that may fall on or after this date.</summary>
    [Parameter]
    [EdtfDateTransformation]
    public EdtfDate? After { get; set; }

    /// <summary>Claims with an event that may fall on or before this date.</summary>
    [Parameter]
    [EdtfDateTransformation]
    public EdtfDate? Before { get; set; }

    /// <summary>The least checkworthiness, from 0 to 1.</summary>
    [Parameter]
    [ValidateRange(0.0, 1.0)]
    public double? MinimumCheckworthiness { get; set; }

    /// <summary>The verdict of the review that counts; wildcards.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(ColumnCompleter))]
    public string[]? Verdict { get; set; }

    private protected override ClaimFilter MakeFilter() => new()
    {
        Id = Patterns(Id),
        Speaker = Patterns(Speaker),
        Source = Patterns(Source),
        Text = Patterns(Text),
        Kind = Kind ?? [],
        Attribution = Attribution ?? [],
        Stance = Stance ?? [],
        Hedged = EitherOf(Hedged, Unhedged),
        MinimumCheckworthiness = MinimumCheckworthiness,
    };

    private protected override IEnumerable<Claim> RowsOf(ArticleExtraction reading) => reading.Claims;

    private protected override IEnumerable<Claim> RowsOf(SessionDataset dataset, ClaimFilter filter) =>
        base.RowsOf(dataset, Reviewed(InTime(filter, events => dataset.Read(events with { Article = filter.Article })), () =>
            dataset.Read<ClaimReview>()));

    private protected override IEnumerable<Claim> RowsOf(Article article, ClaimFilter filter)
    {
        if (Verdict is null)
        {
            return base.RowsOf(article, InTime(filter, events => ExtractionCache.Of(article, Cancellation).Events.Where(events.Matches)));
        }
        if (!_toldOfVerdicts)
        {
            WriteWarning("-Verdict finds nothing in an article that was only read: verdicts stand in the reviews of a dataset. "
                + "Export-Dataset makes one of the article, Add-ClaimReview gives verdicts, Get-Claim -Dataset with -Verdict finds them.");
        }
        _toldOfVerdicts = true;
        return [];
    }

    private ClaimFilter Reviewed(ClaimFilter filter, Func<IEnumerable<ClaimReview>> log)
    {
        if (Verdict is null) return filter;
        var wanted = new ReviewFilter { Verdict = Patterns(Verdict) };
        IEnumerable<string> claims = CurrentReviews.Of(log()).Values.Where(wanted.Matches).Select(review => review.Claim);
        return filter with { Ids = claims.Where(id => filter.Ids?.Contains(id) != false).ToHashSet(StringComparer.Ordinal) };
    }

    // A claim has no date of its own: its events have.
    private ClaimFilter InTime(ClaimFilter filter, Func<EventFilter, IEnumerable<EventMention>> eventsOf)
    {
        if (After is null && Before is null) return filter;
        IEnumerable<EventMention> events = eventsOf(new EventFilter { After = After, Before = Before });
        return filter with { Ids = events.Select(e => e.Claim).OfType<string>().ToHashSet(StringComparer.Ordinal) };
    }
}
