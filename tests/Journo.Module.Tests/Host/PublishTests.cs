using System.Runtime.InteropServices;
using Journo.Module.Tests.Hosting;

namespace Journo.Module.Tests.Host;

public sealed class PublishTests
{
    [UnixFact]
    public void The_program_published_for_this_system_runs_where_there_is_no_dotnet()
    {
        using var folder = new TemporaryFolder();
        // The module that is tested is not built again, and what is made on the way stays out of the repository.
        new Subprocess("dotnet", "publish", "src/Journo.Host", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained",
            "-c", BuiltModule.Configuration, "-o", folder["journo"], "--artifacts-path", folder["made"],
            "-p:BuildProjectReferences=false", "-v", "q", "--nologo")
        {
            Folder = BuiltModule.Repository,
        }.Run().Succeeded();

        Directory.CreateDirectory(folder["empty"]);
        string output = new Subprocess(Path.Combine(folder["journo"], "journo"), "-Command",
            "Get-Claim -Speaker 'Sam*' | Select-Object Id, Speaker -First 1 | Export-Csv claims.csv; Get-Content claims.csv;"
            + "@(Get-Command dotnet -ErrorAction Ignore).Count")
        {
            Folder = folder.Path,
            Environment = new Dictionary<string, string?>
            {
                ["PATH"] = folder["empty"], ["HOME"] = folder["empty"], ["DOTNET_ROOT"] = null, ["DOTNET_HOST_PATH"] = null,
            },
        }.Run().Succeeded();
        Assert.Equal("\"Id\",\"Speaker\"\n\"musk-openai-c47\",\"Sam Altman\"\n0\n", output);
    }
}
