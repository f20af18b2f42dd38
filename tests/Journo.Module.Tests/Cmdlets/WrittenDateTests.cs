using Journo.Module.Tests.Hosting;

namespace Journo.Module.Tests.Cmdlets;

public sealed class WrittenDateTests : IDisposable
{
    private readonly PowerShellSession _session = new();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("14 May 2021", "2021-05-14")]
    [InlineData("3 Sep 2020", "2020-09-03")]
    [InlineData("May 14, 2021", "2021-05-14")]
    [InlineData("May 2021", "2021-05")]
    [InlineData("2021-05-14T10:00", "2021-05-14T10:00:00")]
    [InlineData("14/05/2021", "2021-05-14")]
    [InlineData("05/14/2021", "2021-05-14")]
    [InlineData("5.5.2021", "2021-05-05")]
    [InlineData("2021-05~", "2021-05~")]
    public void A_date_is_taken_as_people_write_it(string written, string edtf) => Assert.Equal(edtf, _session.Run(
        "'The pier opened.' | Import-Article -Published $args[0] | ForEach-Object { \"$($_.Published)\" }", written).One().ToString());

    [Theory]
    [InlineData("11/07/2019")]
    [InlineData("11.7.2019")]
    public void A_date_that_can_be_read_in_two_ways_is_refused_with_both(string written)
    {
        string error = _session.Run("'The pier opened.' | Import-Article -Published $args[0]", written).Error().ToString();

        Assert.Contains("2019-07-11", error, StringComparison.Ordinal);
        Assert.Contains("2019-11-07", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("31 June 2020")]
    public void What_is_no_date_is_refused_with_what_would_be(string written) => Assert.Contains("30 November 2022",
        _session.Run("'The pier opened.' | Import-Article -Published $args[0]", written).Error().ToString(), StringComparison.Ordinal);
}
