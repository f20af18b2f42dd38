using Journo.Module.Tests.Hosting;

namespace Journo.Module.Tests.Commands;

public sealed class ExplainTests
{
    [Theory]
    [InlineData("Attribution")]
    [InlineData("Claim")]
    [InlineData("Quote")]
    [InlineData("DateMention")]
    [InlineData("Figure")]
    [InlineData("TimelineEvent")]
    [InlineData("Entity")]
    [InlineData("Source")]
    public void Each_row_of_an_article_is_explained_in_its_place(string noun)
    {
        using var session = new PowerShellSession();
        session.Run("$a = $args[0] | Import-Article -Id ferry", Samples.Ferry).Succeeded();
        IReadOnlyList<string> ids = session.Run($"$a | Get-{noun} | ForEach-Object Id").Texts();
        Assert.NotEmpty(ids);
        Assert.Equal(ids, session.Run($"$a | Get-{noun} -Explain | ForEach-Object Id").Texts());
        Assert.All(session.Run($"$a | Get-{noun} -Explain").Succeeded(), e => Assert.Equal(noun, e.Properties["Of"].Value));
    }

    [Fact]
    public void Rows_of_a_dataset_are_explained_by_what_it_keeps()
    {
        using var folder = new TemporaryFolder();
        using var session = new PowerShellSession();
        string dataset = SmallDataset.Write(session, folder["d"]);
        dynamic explanation = session.Run("Get-Claim c3 -Dataset $args[0] -Explain", dataset).One();
        Assert.Equal("own voice, fact", (string)explanation.Rule);
        Assert.Contains("'reportedly' (evidential", (string)explanation.Text, StringComparison.Ordinal);
    }
}
