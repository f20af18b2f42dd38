using System.Management.Automation;
using Journo.Cmdlets;
using Journo.Datasets;
using Journo.Publishing.Reviews;

namespace Journo.Commands;

/// <summary>Gets what speaks for and against claims.</summary>
[Cmdlet(VerbsCommon.Get, "Evidence", DefaultParameterSetName = FromDataset)]
[OutputType(typeof(Evidence))]
public sealed class GetEvidenceCommand : LogRowCommand<Evidence, EvidenceFilter>
{
    /// <summary>What they do to the claim.</summary>
    [Parameter]
    public EvidenceRelation[]? Relation { get; set; }

    /// <summary>Who published them; wildcards.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[]? Publisher { get; set; }

    private protected override EvidenceFilter MakeFilter() =>
        new() { Id = Patterns(Id), Claim = Patterns(Claim), Relation = Relation ?? [], Publisher = Patterns(Publisher),
            Reviewer = Patterns(Reviewer) };
}
