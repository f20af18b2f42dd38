using Journo.Module.Tests.Hosting;
using Journo.Module.Tests.Pester;

namespace Journo.Module.Tests;

public sealed class ProjectUriTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_address_reaches_the_manifest_and_the_online_help_of_every_cmdlet()
    {
        string module = Assemble("-p:ProjectUri=https://desk.example/journo");
        string script = $"$module = Import-Module '{module}' -PassThru; $module.ProjectUri.ToString();"
            + "$module.ExportedCmdlets.Values | ForEach-Object { $_.Name; $_.HelpUri }";
        string[] said = RealPowerShell.Run("-Command", script).Succeeded().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("https://desk.example/journo", said[0]);
        Assert.True(said.Length > 50);
        Assert.All(said[1..].Chunk(2), pair => Assert.Equal($"https://desk.example/journo/blob/HEAD/module/docs/{pair[0]}.md", pair[1]));
    }

    [Fact]
    public void Without_an_address_there_is_none()
    {
        string module = Assemble("-p:ProjectUri=");
        Assert.DoesNotContain("ProjectUri ", File.ReadAllText(module), StringComparison.Ordinal);
        string help = File.ReadAllText(Path.Combine(Path.GetDirectoryName(module)!, "en-US", "Journo.dll-Help.xml"));
        Assert.DoesNotContain("Online Version", help, StringComparison.Ordinal);
        Assert.DoesNotContain("help:", help, StringComparison.Ordinal);
        Assert.Contains("<maml:linkText>about_Journo</maml:linkText>", help, StringComparison.Ordinal);
    }

    /// <summary>Puts together, of what is built, a module of its own.</summary>
    private string Assemble(string property)
    {
        new Subprocess("dotnet", "msbuild", "src/Journo/Journo.csproj", "-t:AssembleModule",
            $"-p:Configuration={BuiltModule.Configuration}", $"-p:ModuleOutput={_folder["Journo"]}/", property, "-v:q", "-nologo")
        {
            Folder = BuiltModule.Repository,
        }.Run().Succeeded();
        return Path.Combine(_folder["Journo"], "Journo.psd1");
    }
}
