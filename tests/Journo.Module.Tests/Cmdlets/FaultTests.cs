using System.Management.Automation;
using Journo.Module.Tests.Hosting;

namespace Journo.Module.Tests.Cmdlets;

/// <summary>A fault of the program in one article never ends the work on the others, and users read no message of .NET's.</summary>
public sealed class FaultTests : IDisposable
{
    private const string Good = "The ferry\n\nAnn Lee said on 2 May 2019 that “40 boats” cost $3 million, about 20 percent more.\n\n"
        + "Sources said that it was dear.\n";

    private readonly PowerShellSession _session = new();
    private readonly TemporaryFolder _folder = new();

    public FaultTests()
    {
        FaultyReading.SetIn(_session);
        _folder.Write("1.txt", Good);
        _folder.Write("2.txt", $"The bad one\n\nBob Roy said that all was well.\n\nIt is read {FaultyReading.Word}, he added.\n");
        _folder.Write("3.txt", Good.Replace("Ann Lee", "Cy Fox", StringComparison.Ordinal));
    }

    public void Dispose()
    {
        _session.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("Get-Claim")]
    [InlineData("Get-Claim -After 2018")]
    [InlineData("Get-Claim -Verbose 4> $null")]
    [InlineData("Get-Quote")]
    [InlineData("Get-Figure")]
    [InlineData("Get-Entity")]
    [InlineData("Get-Source")]
    [InlineData("Get-Attribution -Explain")]
    [InlineData("Get-DateMention")]
    [InlineData("Get-TimelineEvent")]
    [InlineData("Get-TimelineEvent -Mention")]
    [InlineData("Find-SourcingIssue -Rule *")]
    [InlineData("Measure-Sourcing")]
    [InlineData("ForEach-Object { Find-Claim -Article $_ } -End { 1 }")]
    [InlineData("ForEach-Object { Compare-Article $_ $_ } -End { 1 }")]
    [InlineData("Find-Contradiction; 1")]
    [InlineData("Export-Timeline -Format ICalendar")]
    [InlineData("Show-Timeline")]
    [InlineData("Export-Dataset $args[1] -PassThru")]
    public void One_article_does_not_end_the_reading_of_the_others(string command)
    {
        Outcome outcome = _session.Run($"Import-Article $args[0] | {command}", _folder["*.txt"], _folder["d"]);

        Assert.Null(outcome.Terminating);
        Assert.NotEmpty(outcome.Output);
        ErrorRecord error = Assert.Single(outcome.Errors);
        Assert.StartsWith("ArticleNotRead,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Contains(_folder["2.txt"], error.ToString(), StringComparison.Ordinal);
        Assert.Contains("paragraph 3, line 5", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(FaultyReading.Raw, error.ToString(), StringComparison.Ordinal);
        Assert.IsType<IndexOutOfRangeException>(error.Exception.InnerException);
    }

    [Fact]
    public void An_article_from_the_pipeline_is_named_by_its_title() => Assert.Contains("'The bad one'", _session.Run(
        "$args[0] | Import-Article | Get-Claim", File.ReadAllText(_folder["2.txt"])).Error().ToString(), StringComparison.Ordinal);

    [Fact]
    public void The_articles_that_could_be_read_are_in_the_dataset()
    {
        _session.Run("Import-Article $args[0] | Export-Dataset $args[1]", _folder["*.txt"], _folder["d"]);

        Assert.Equal(["Ann Lee", "Sources", "Cy Fox"], _session.Run("Get-Source -Dataset $args[0]", _folder["d"]).Texts());
        Assert.Empty(_session.Run("Test-Dataset $args[0]", _folder["d"]).Succeeded());
    }

    [Theory]
    [InlineData("Add-ClaimReview c1 -Verdict True -Reviewer Ann -Dataset $args[0]")]
    [InlineData("Get-Claim -Dataset $args[0] | Add-ClaimReview -Verdict True -Reviewer Ann")]
    [InlineData("Add-Evidence c1 -Relation Supports -Title T -Dataset $args[0]")]
    public void Any_other_fault_is_an_error_that_says_whose_it_is(string command)
    {
        SmallDataset.Write(_session, _folder["d"]);
        new BrokenClock().SetIn(_session);

        Outcome outcome = _session.Run(command, _folder["d"]);

        Assert.Null(outcome.Terminating);
        Assert.NotEmpty(outcome.Errors);
        Assert.All(outcome.Errors, error =>
        {
            Assert.StartsWith("ProgramFault,", error.FullyQualifiedErrorId, StringComparison.Ordinal);
            Assert.Contains("a fault of the program", error.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain(BrokenClock.Raw, error.ToString(), StringComparison.Ordinal);
        });
    }

    private sealed class BrokenClock : TestClock
    {
        public const string Raw = "Nullable object must have a value.";

        public override DateTimeOffset GetUtcNow() => throw new InvalidOperationException(Raw);
    }
}
