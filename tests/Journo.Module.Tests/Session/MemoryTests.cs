using Journo.Module.Tests.Hosting;
using Journo.Testing;

namespace Journo.Module.Tests.Session;

/// <summary>What stays in memory when articles have gone through. It stands alone: others would take memory of the same process.</summary>
[Collection("Memory")]
public sealed class MemoryTests
{
    /// <summary>About 200 MB for ten thousand articles, and a little for what the platform keeps.</summary>
    private const long MostBytesAnArticle = 25_000;

    [Theory]
    [InlineData("Import-Article $args[0] | Get-Claim")]
    [InlineData("Import-Article $args[0] | Export-Dataset $args[1] -Force")]
    public void Articles_that_have_gone_through_a_pipeline_are_let_go(string script)
    {
        using var folder = new TemporaryFolder();
        for (int i = 0; i < 400; i++) folder.Write($"{(i < 10 ? "few" : "many")}{i:000}.txt", MadeUpNews.Of(i));
        using var session = new PowerShellSession();
        long few = LiveBytesAfter("few*.txt"), many = LiveBytesAfter("*.txt");
        Assert.True((many - few) / 390 < MostBytesAnArticle, $"{(many - few) / 390:N0} bytes an article stay.");

        long LiveBytesAfter(string files)
        {
            string run = script + " | ForEach-Object { }";
            session.Run(run, folder[files], folder["d"]).Succeeded();
            session.Run(run, folder[files], folder["d"]).Succeeded();
            return GC.GetTotalMemory(forceFullCollection: true);
        }
    }
}

/// <summary>Runs after the other tests, alone.</summary>
[CollectionDefinition("Memory", DisableParallelization = true)]
public sealed class MemoryTestsAlone;
