using System.Management.Automation;
using Journo.Citations;
using Journo.Cmdlets;
using Journo.Completers;
using Journo.Language;
using Journo.Publishing.Reviews;

namespace Journo.Commands;

/// <summary>Adds what speaks for or against claims to a dataset's log of evidence.</summary>
[Cmdlet(VerbsCommon.Add, "Evidence", DefaultParameterSetName = ById, SupportsShouldProcess = true)]
[OutputType(typeof(Evidence))]
public sealed class AddEvidenceCommand : AddLogRowCommand<Evidence>
{
    private const string FromCitation = nameof(FromCitation);

    /// <summary>The id of the claim.</summary>
    [Parameter(Position = 0, ValueFromPipelineByPropertyName = true, ParameterSetName = ById)]
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = FromCitation)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(ColumnCompleter))]
    public string Claim { get; set; } = "";

    /// <summary>What it does to the claim.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = ById)]
    [Parameter(Mandatory = true, ParameterSetName = FromClaim)]
    [Parameter(Mandatory = true, ParameterSetName = FromCitation)]
    public EvidenceRelation Relation { get; set; }

    /// <summary>The work, as Import-Citation gives it; the other parameters add to it and go before it.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = FromCitation)]
    [Parameter(ParameterSetName = FromClaim)]
    [ValidateNotNull]
    public Citation? Citation { get; set; }

    /// <summary>The title of the work.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true, ParameterSetName = ById)]
    [Parameter(ParameterSetName = FromClaim)]
    [Parameter(ParameterSetName = FromCitation)]
    [AllowEmptyString]
    public string? Title { get; set; }

    /// <summary>Who wrote it, in order.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true, ParameterSetName = ById)]
    [Parameter(ParameterSetName = FromClaim)]
    [Parameter(ParameterSetName = FromCitation)]
    [AllowEmptyCollection]
    [AllowEmptyString]
    public string[] Author { get; set; } = [];

    /// <summary>Who published it.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true, ParameterSetName = ById)]
    [Parameter(ParameterSetName = FromClaim)]
    [Parameter(ParameterSetName = FromCitation)]
    [AllowEmptyString]
    public string? Publisher { get; set; }

    /// <summary>When it was published (EDTF).</summary>
    [Parameter(ValueFromPipelineByPropertyName = true, ParameterSetName = ById)]
    [Parameter(ParameterSetName = FromClaim)]
    [Parameter(ParameterSetName = FromCitation)]
    [EdtfDateTransformation(AllowEmpty = true)]
    [AllowNull]
    public EdtfDate? Published { get; set; }

    /// <summary>Where it stands.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true, ParameterSetName = ById)]
    [Parameter(ParameterSetName = FromClaim)]
    [Parameter(ParameterSetName = FromCitation)]
    [AllowEmptyString]
    public string? Url { get; set; }

    /// <summary>Where an archive keeps a copy.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true, ParameterSetName = ById)]
    [Parameter(ParameterSetName = FromClaim)]
    [Parameter(ParameterSetName = FromCitation)]
    [AllowEmptyString]
    public string? ArchiveUrl { get; set; }

    /// <summary>When it was looked at (EDTF).</summary>
    [Parameter(ValueFromPipelineByPropertyName = true, ParameterSetName = ById)]
    [Parameter(ParameterSetName = FromClaim)]
    [Parameter(ParameterSetName = FromCitation)]
    [EdtfDateTransformation(AllowEmpty = true)]
    [AllowNull]
    public EdtfDate? Accessed { get; set; }

    /// <summary>The words in it that matter.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true, ParameterSetName = ById)]
    [Parameter(ParameterSetName = FromClaim)]
    [Parameter(ParameterSetName = FromCitation)]
    [AllowEmptyString]
    public string? Quotation { get; set; }

    /// <summary>A remark of the reviewer's that no other parameter holds.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true, ParameterSetName = ById)]
    [Parameter(ParameterSetName = FromClaim)]
    [Parameter(ParameterSetName = FromCitation)]
    [AllowEmptyString]
    public string? Note { get; set; }

    /// <summary>Who adds it.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true, ParameterSetName = ById)]
    [Parameter(ParameterSetName = FromClaim)]
    [Parameter(ParameterSetName = FromCitation)]
    [AllowEmptyString]
    public string? Reviewer { get; set; }

    private protected override string ClaimId => Claim;

    private protected override string What => "evidence";

    private protected override Evidence? Row(string claim, string folder)
    {
        var evidence = new Evidence
        {
            Claim = claim,
            Relation = Relation,
            Title = Text(Title),
            // One cell of a table may hold several, joined as a dataset joins them.
            Author = TextList.From(Author.SelectMany(name => TextList.Parse(name)).Select(Text).OfType<string>()),
            Publisher = Text(Publisher),
            Published = Published,
            Url = Text(Url),
            ArchiveUrl = Text(ArchiveUrl),
            Accessed = Accessed,
            Quotation = Text(Quotation),
            Note = Text(Note),
            Reviewer = Text(Reviewer),
            At = Now,
        };
        if (Citation is not null) evidence = EvidenceCitation.Into(evidence, Citation);
        if ((evidence.Title ?? evidence.Publisher ?? evidence.Url ?? evidence.ArchiveUrl) is not null) return evidence;
        WriteError(ErrorRecords.Of("EvidenceWithoutWork", ErrorCategory.InvalidArgument, claim,
            $"The evidence on '{claim}' does not say where it stands. Give -Citation, or at least one of -Title, -Publisher, -Url and "
            + $"-ArchiveUrl."));
        return null;
    }
}
