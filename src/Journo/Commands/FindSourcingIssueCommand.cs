using System.Management.Automation;
using Journo.Session;
using Journo.Analysis.Sourcing;
using Journo.Cmdlets;
using Journo.Completers;

namespace Journo.Commands;

/// <summary>Finds where an article's sourcing does not hold what newsroom guidance asks.</summary>
[Cmdlet(VerbsCommon.Find, "SourcingIssue", DefaultParameterSetName = FromDataset)]
[OutputType(typeof(SourcingIssue), ParameterSetName = [FromDataset, FromArticle])]
[OutputType(typeof(SourcingRule), ParameterSetName = [OnlyRules])]
public sealed class FindSourcingIssueCommand : ArticleCommand
{
    private const string OnlyRules = nameof(OnlyRules);

    private SourcingRule[] _rules = [];
    private Suppressions _suppressions = Suppressions.None;

    /// <summary>Names of the rules to ask; wildcards. Without it, those that are asked by default.</summary>
    [Parameter(Position = 0)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(SourcingRuleCompleter))]
    public string[]? Rule { get; set; }

    /// <summary>Names of rules not to ask; wildcards.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(SourcingRuleCompleter))]
    public string[]? ExcludeRule { get; set; }

    /// <summary>Only findings that weigh as much.</summary>
    [Parameter]
    public IssueSeverity[]? Severity { get; set; }

    /// <summary>What not to report, each with its rule, claim and reason: the path of a CSV file, or objects or hashtables.</summary>
    [Parameter(ParameterSetName = FromDataset)]
    [Parameter(ParameterSetName = FromArticle)]
    [Alias("Silence")]
    [ValidateNotNullOrEmpty]
    public object[]? Suppression { get; set; }

    /// <summary>Also what was suppressed, with the reason.</summary>
    [Parameter(ParameterSetName = FromDataset)]
    [Parameter(ParameterSetName = FromArticle)]
    [Alias("IncludeSilenced")]
    public SwitchParameter IncludeSuppressed { get; set; }

    /// <summary>Instead of findings, the rules.</summary>
    [Parameter(Mandatory = true, ParameterSetName = OnlyRules)]
    public SwitchParameter List { get; set; }

    private protected override void Begin()
    {
        IReadOnlyList<TextPattern> wanted = Patterns(Rule), unwanted = Patterns(ExcludeRule);
        _rules = [.. SourcingRules.All
            .Where(r => (wanted.Count == 0 ? r.ByDefault || List : wanted.Any(p => p.IsMatch(r.Name)))
            && !unwanted.Any(p => p.IsMatch(r.Name)))];
        foreach (string name in (Rule ?? [])
            .Where(n => !WildcardPattern.ContainsWildcardCharacters(n)
            && !SourcingRules.All.Any(r => r.Name.Equals(n, StringComparison.OrdinalIgnoreCase))))
        {
            WriteError(ErrorRecords.Of("RuleNotFound", ErrorCategory.ObjectNotFound, name,
                $"There is no rule named '{name}'. Find-SourcingIssue -List lists the rules."));
        }
        if (Suppression is not null) Try(Suppression, () => _suppressions = new SuppressionReader(SessionState).Read(Suppression));
        if (List) WriteEach(_rules.Where(r => Severity is null || Severity.Contains(r.Severity)));
    }

    private protected override void Process(ArticleExtraction reading)
    {
        foreach (SourcingIssue issue in SourcingRules.Find(reading, Languages.English, _rules))
        {
            SourcingIssue judged = _suppressions.Judge(issue);
            if ((Severity is null || Severity.Contains(judged.Severity)) && (IncludeSuppressed || judged.Suppressed is null)) WriteObject(
                judged);
        }
    }
}
