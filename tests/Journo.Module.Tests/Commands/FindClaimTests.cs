using System.Management.Automation;
using Journo.Module.Tests.Hosting;

namespace Journo.Module.Tests.Commands;

/// <summary>Find-Claim over a dataset whose rows are known.</summary>
public sealed class FindClaimTests : IClassFixture<SmallDatasetInPlay>, IDisposable
{
    private readonly PowerShellSession _session;
    private readonly TemporaryFolder _caches = new();

    public FindClaimTests(SmallDatasetInPlay small)
    {
        _session = small.Session;
        _session.Run("$env:JOURNO_CACHE = $args[0]", _caches["cache"]).Succeeded();
    }

    [Theory]
    [InlineData("Find-Claim 'second boats'", "c3")]
    [InlineData("Find-Claim '\"settles the matter\"'", "c4")]
    [InlineData("Find-Claim 'speaker:brandt'", "c1")]
    [InlineData("Find-Claim 'source:courier fare'", "c1")]
    [InlineData("Find-Claim 'kind:prediction commuters'", "c2")]
    [InlineData("@(Find-Claim 'commuter boat vote' -First 1).Count", "1")]
    [InlineData("Find-Claim zeppelin", "")]
    [InlineData("'A second boat was considered by the board.' | Find-Claim", "c3")]
    [InlineData("'A second boat sank' | Find-Claim -MinimumSimilarity 0.99", "")]
    [InlineData("Get-Claim c1 | Find-Claim", "")]
    [InlineData("Get-Article ferry | Find-Claim", "")]
    [InlineData("Find-Claim -Claim ((Get-Claim c3).Summary | Find-Claim).Claim", "")]
    [InlineData("Find-Claim 'second boats' | Find-Claim", "")]
    [InlineData("Get-Quote q2 | Find-Claim -MinimumSimilarity 0.3", "c4")]
    [InlineData("(\"Boats`n`nThe board considered a second boat.\" | Import-Article) | Find-Claim", "c3")]
    public void Claims_are_found(string script, string ids) =>
        Assert.Equal(ids, string.Join(' ', _session.Run(script + " | ForEach-Object { if ($_.Id) { $_.Id } else { $_ } }").Texts()));

    [Fact]
    public void A_match_tells_its_score_and_words_and_goes_on_as_a_claim()
    {
        dynamic match = _session.Run("Find-Claim 'second boats'").One();
        Assert.True(match.Score > 0);
        Assert.Equal("second|boat", match.Matched.ToString());
        Assert.Null(match.Similarity);
        Assert.Contains("Lindmouth Courier", _session.Run("(Find-Claim 'speaker:brandt').Claim.Chain").Texts());
    }

    [Fact]
    public void A_query_that_makes_no_sense_ends_the_command() =>
        _session.Run("Find-Claim kind:figur").Failed("BadQuery", ErrorCategory.InvalidArgument);

    [Fact]
    public void A_folder_without_a_dataset_is_an_error() =>
        _session.Run("Find-Claim boat -Dataset $args[0]", _caches["none"]).Failed("FolderNotFound", ErrorCategory.ObjectNotFound);

    public void Dispose()
    {
        _session.Run("$env:JOURNO_CACHE = $null");
        _caches.Dispose();
    }
}
