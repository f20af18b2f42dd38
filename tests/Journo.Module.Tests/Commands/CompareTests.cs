using System.Management.Automation;
using Journo.Module.Tests.Hosting;

namespace Journo.Module.Tests.Commands;

/// <summary>Find-Contradiction and Compare-Article, over articles written for them.</summary>
public sealed class CompareTests : IDisposable
{
    private const string One = "Pier\n\nAda Holm bought the old pier for $3 million. Per Lund said that trams would run hourly.";
    private const string Two = "Pier\n\nAda Holm bought the old pier for $5 million. Trams would run hourly.";

    private readonly PowerShellSession _session = new();
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Articles_of_one_pipeline_are_held_against_each_other()
    {
        dynamic found = _session.Run("($args[0] | Import-Article), ($args[1] | Import-Article) | Find-Contradiction DifferentFig*", One,
            Two).One();
        Assert.Equal("$3 million / $5 million", $"{found.FirstWords} / {found.SecondWords}");
        Assert.Empty(_session.Run("($args[0] | Import-Article), ($args[1] | Import-Article) | Find-Contradiction -MinimumConfidence 1", One,
            Two).Succeeded());
        Assert.Empty(_session.Run("$args[0] | Import-Article | Find-Contradiction", One).Succeeded());
    }

    [Fact]
    public void Articles_of_a_dataset_are_held_against_each_other_wherever_they_stand_in_it()
    {
        _session.Run(
            "$args[0], $args[1] | ForEach-Object { $i++; $_ | Import-Article -Id \"pier$i\" } | Export-Dataset -LiteralPath $args[2]", One,
            Two, _folder["piers"]).Succeeded();
        foreach (string script in new[
            ] { "Find-Contradiction -Dataset $args[0]", "Get-Article -Dataset $args[0] | Find-Contradiction",
            "Get-Article pier2, pier1 -Dataset $args[0] | Find-Contradiction" })
        {
            Assert.Equal(
                ["pier1 pier2"],
                _session.Run(script + " -Rule DifferentFigures | ForEach-Object { \"$($_.First.Article) $($_.Second.Article)\" }",
                _folder["piers"]).Texts());
        }
        Assert.Empty(_session.Run("Get-Article pier2 -Dataset $args[0] | Find-Contradiction", _folder["piers"]).Succeeded());
    }

    [Fact]
    public void The_shipped_dataset_names_one_fortune_in_two_ways() => Assert.Equal(
        ["MutuallyExclusiveTerms musk-openai-c25 musk-openai-c41"],
        _session.Run("Find-Contradiction | ForEach-Object { \"$($_.Rule) $($_.FirstRow) $($_.SecondRow)\" }").Texts());

    [Theory]
    [InlineData("Compare-Article ($args[0] | Import-Article) ($args[1] | Import-Article)")]
    [InlineData("$args[1] | Import-Article | Compare-Article ($args[0] | Import-Article)")]
    public void Versions_are_compared(string script)
    {
        string[] what = [.. _session.Run(script + " | ForEach-Object { $_.What }", One, Two).Texts()];
        Assert.Contains("Figure", what);
        Assert.Contains("AttributionRemoved", what);
    }

    [Fact]
    public void Versions_can_be_files()
    {
        File.WriteAllText(_folder["one.txt"], One);
        File.WriteAllText(_folder["two.txt"], Two);
        Assert.NotEmpty(_session.Run("Compare-Article $args[0] $args[1]", _folder["one.txt"], _folder["two.txt"]).Succeeded());
        Assert.Empty(_session.Run("Compare-Article $args[0] $args[0]", _folder["one.txt"]).Succeeded());
        Assert.NotEmpty(_session.Run("[IO.FileInfo]::new($args[1]) | Compare-Article $args[0]", _folder["one.txt"], _folder["two.txt"])
            .Succeeded());
        Assert.Contains("ArticleDocument", _session.Run("Compare-Article $args[0] ([datetime]::Now)", _folder["one.txt"]).Error()
            .ToString(), StringComparison.Ordinal);
        _session.Run("Compare-Article $args[0] $args[1]", _folder["one.txt"], _folder["none.txt"])
            .Failed("PathNotFound", ErrorCategory.ObjectNotFound);
    }

    public void Dispose()
    {
        _session.Dispose();
        _folder.Dispose();
    }
}
