using System.Management.Automation;
using System.Reflection;
using Journo.Help;
using Journo.Module.Tests.Hosting;

namespace Journo.Module.Tests.Cmdlets;

/// <summary>Names are a contract: a parameter that comes, goes or changes its name shows here.</summary>
public sealed class ParameterTests
{
    private static readonly IReadOnlyDictionary<string, CommandInfo> Commands = HelpFile.CommandsOf(BuiltModule.Manifest);

    public static TheoryData<string, string> Parameters => new()
    {
        { "Add-ClaimReview", "Claim Confirm Dataset InputObject PassThru Rationale Reviewer Scale Verdict WhatIf" },
        { "Add-Evidence",
            "Accessed ArchiveUrl Author Citation Claim Confirm Dataset InputObject Note PassThru Published Publisher Quotation Relation "
            + "Reviewer Title Url WhatIf" },
        { "Compare-Article", "DifferenceObject ReferenceObject" },
        { "Export-Citation",
            "Append As Confirm Dataset Encoding Force Format InputObject Language LiteralPath Mode NoClobber PassThru Path Style "
            + "StylePath WhatIf" },
        { "Export-ClaimReview",
            "As Confirm Dataset Encoding Force Format InputObject LiteralPath NoClobber PassThru Path Publisher PublisherUrl Url WhatIf" },
        { "Export-Dataset", "Append Confirm Dataset ExcelSafe Force InputObject LiteralPath OmitText PassThru Path Title WhatIf" },
        { "Export-Timeline", "Confirm Dataset Encoding Force Format InputObject Lane LiteralPath NoClobber PassThru Path Title WhatIf" },
        { "Find-Claim", "Article Claim Dataset First InputObject MinimumSimilarity Query" },
        { "Find-Contradiction", "Dataset InputObject MinimumConfidence Rule" },
        { "Find-SourcingIssue", "Dataset ExcludeRule IncludeSuppressed InputObject List Rule Severity Suppression" },
        { "Get-Article", "Dataset Id InputObject Publisher Title" },
        { "Get-Attribution", "Cue Dataset Explain Id InputObject Source Stance" },
        { "Get-Claim",
            "After Attribution Before Dataset Explain Hedged Id InputObject Kind MinimumCheckworthiness Source Speaker Stance Text "
            + "Unhedged Verdict" },
        { "Get-ClaimReview", "Claim Dataset History Id InputObject Reviewer Scale Verdict" },
        { "Get-Dataset", "InputObject LiteralPath Path" },
        { "Get-DateMention", "Dataset Explain Id InputObject Kind Text" },
        { "Get-Entity", "Dataset Explain Id InputObject Kind Name" },
        { "Get-Evidence", "Claim Dataset Id InputObject Publisher Relation Reviewer" },
        { "Get-Figure", "Currency Dataset Explain Id InputObject Kind Maximum Minimum Unit" },
        { "Get-Quote", "Dataset Explain Id InputObject Kind Speaker Text" },
        { "Get-Source", "Dataset Explain Id InputObject Kind Name" },
        { "Get-TimelineEvent", "After Before Dataset Dated Explain Id InputObject Mention Participant Source Text Undated" },
        { "Import-Article", "Byline Encoding Id InputObject Language LiteralPath Path Published Publisher Retrieved Title Url" },
        { "Import-Citation", "Encoding Format InputObject LiteralPath Path" },
        { "Measure-Sourcing", "Dataset InputObject" },
        { "Show-Timeline", "Ascii Dataset InputObject Lane Plain Width" },
        { "Test-Dataset", "Document Head InputObject LiteralPath Path Quiet" },
        { "Use-Dataset", "Document InputObject LiteralPath PassThru Path Reset" },
    };

    [Theory]
    [MemberData(nameof(Parameters))]
    public void A_cmdlet_has_exactly_these_parameters(string name, string parameters) => Assert.Equal(
        parameters.Split(' '),
        Commands[name].Parameters.Keys.Where(p => !Cmdlet.CommonParameters.Contains(p)).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_cmdlet_is_listed_here() => Assert.Equal(
        Commands.Keys.Order(StringComparer.Ordinal), Parameters.Select(row => (string)row[0]).Order(StringComparer.Ordinal));

    /// <summary>PSObject where a row of Import-Csv counts as what it was.</summary>
    [Fact]
    public void What_comes_through_the_pipeline_has_a_type() => Assert.Equal(
        ["Export-Citation PSObject", "Export-ClaimReview PSObject", "Export-Timeline PSObject", "Show-Timeline PSObject"],
        Commands.Values.SelectMany(command => command.Parameters.Values
            .Where(parameter => parameter.ParameterType == typeof(object) || parameter.ParameterType == typeof(PSObject))
            .Select(parameter => $"{command.Name} {parameter.ParameterType.Name}")).Order(StringComparer.Ordinal));

    [Fact]
    public void Parameter_sets_say_where_from_by_what_or_where_to() => Assert.All(
        Commands.Values.SelectMany(command => command.ParameterSets).Select(set => set.Name)
            .Where(name => name != ParameterAttribute.AllParameterSets),
        name => Assert.Matches("^(From|By|To|Only)[A-Z]", name));

    [Fact]
    public void Every_cmdlet_says_what_it_gives() => Assert.All(Commands.Values, c => Assert.NotEmpty(c.OutputType));

    /// <summary>Of several types, -Explain, -Mention, -Quiet and -PassThru choose in any set; no other switch does.</summary>
    [Fact]
    public void A_cmdlet_that_gives_several_types_says_which_parameter_set_gives_which() => Assert.All(
        Commands.Values.Cast<CmdletInfo>()
            .Where(command => !command.Parameters.Keys.Any(p => p is "Explain" or "Mention" or "Quiet" or "PassThru")),
        command => Assert.All(command.ParameterSets, set =>
            Assert.Single(command.ImplementingType.GetCustomAttributes<OutputTypeAttribute>()
            .Where(output => output.ParameterSetName.Contains(set.Name)
                || output.ParameterSetName.Contains(ParameterAttribute.AllParameterSets)).SelectMany(output => output.Type))));

    [Fact]
    public void Whatever_takes_a_path_with_wildcards_takes_a_literal_path_too() => Assert.All(
        Commands.Values.Where(c => c.Parameters.ContainsKey("Path")), c => Assert.True(c.Parameters.ContainsKey("LiteralPath"), c.Name));

    [Fact]
    public void Whatever_exports_can_be_tried_with_WhatIf() => Assert.All(
        Commands.Values.Where(c => c.Name.StartsWith("Export-", StringComparison.Ordinal)), c =>
            Assert.True(c.Parameters.ContainsKey("WhatIf"), c.Name));

    [Fact]
    public void Every_encoding_is_taken_and_completed_alike() => Assert.All(
        Commands.Values.Where(c => c.Parameters.ContainsKey("Encoding")),
        c =>
        {
            IEnumerable<string> attributes = c.Parameters["Encoding"].Attributes.Select(a => a.GetType().Name);
            Assert.Contains("EncodingTransformationAttribute", attributes);
            Assert.Contains("ArgumentCompleterAttribute", attributes);
        });

    [Fact]
    public void Verbs_are_approved()
    {
        string[] approved = [.. new[] { typeof(VerbsCommon), typeof(VerbsData), typeof(VerbsDiagnostic), typeof(VerbsOther) }
            .SelectMany(t => t.GetFields()).Select(f => (string)f.GetRawConstantValue()!)];
        Assert.All(Commands.Values, c => Assert.Contains(c.Name.Split('-')[0], approved));
    }
}
