using System.Management.Automation;
using System.Xml.Linq;
using Journo.Module.Tests.Host;
using Journo.Module.Tests.Hosting;

namespace Journo.Module.Tests;

public sealed class ModuleTests
{
    [Fact]
    public void The_manifest_is_valid_and_carries_the_version_of_the_build()
    {
        using var session = new PowerShellSession(import: false);
        dynamic module = session.Run("Test-ModuleManifest $args[0]", BuiltModule.Manifest).One();
        string version = XDocument.Load(Path.Combine(BuiltModule.Repository, "Directory.Build.props")).Descendants("Version")
            .Single().Value;
        Assert.Equal(version, module.Version.ToString());
        Assert.Equal(["Core"], (IEnumerable<string>)module.CompatiblePSEditions);
        Assert.NotNull(module.LicenseUri);
        Assert.NotEmpty((IEnumerable<string>)module.Tags);
    }

    [Fact]
    public void Every_export_is_written_out()
    {
        using var session = new PowerShellSession();
        System.Management.Automation.Language.Ast manifest = System.Management.Automation.Language.Parser
            .ParseFile(BuiltModule.Manifest, out _, out _);
        Assert.DoesNotContain(manifest.FindAll(a => a is System.Management.Automation.Language.StringConstantExpressionAst, true), a =>
            a.Extent.Text.Contains('*', StringComparison.Ordinal));
        string[] listed = [.. session.Run("(Test-ModuleManifest $args[0]).ExportedCmdlets.Keys", BuiltModule.Manifest).Texts()
            .Order(StringComparer.Ordinal)];
        string[] built = [.. session.Run("(Import-Module $args[0] -PassThru -Force).ExportedCmdlets.Keys",
            Path.Combine(BuiltModule.Folder, "Journo.dll")).Texts().Order(StringComparer.Ordinal)];
        Assert.Equal(built, listed);
    }

    [Fact]
    public void Importing_again_by_force_works_and_keeps_working()
    {
        using var session = new PowerShellSession();
        for (int i = 0; i < 2; i++)
        {
            session.Run("Import-Module $args[0] -Force", BuiltModule.Manifest).Succeeded();
            Assert.Equal("Head", session.Run("('Head' | Import-Article).Title").One().ToString());
        }
        session.Run("Remove-Module Journo; Import-Module $args[0]; $null = Get-Command Get-Claim", BuiltModule.Manifest).Succeeded();
    }

    [Fact]
    public void Types_can_be_written_as_literals()
    {
        using var session = new PowerShellSession();
        Assert.Equal(["Journo.Claim", "Journo.EdtfDate"], session.Run("[Journo.Claim].FullName; [Journo.EdtfDate].FullName").Texts());
    }

    [Fact]
    public void A_CsvHelper_that_another_module_has_loaded_does_not_matter()
    {
        Assert.Equal(30, Engine.OlderCsvHelper.Major);
        using var session = new PowerShellSession();
        using var folder = new TemporaryFolder();
        Assert.Equal(1, (long)session.Run("$args[1] | Import-Article | Export-Dataset $args[0] -PassThru", folder["d"], Samples.Ferry)
            .One().Articles);
        Assert.Contains(AppDomain.CurrentDomain.GetAssemblies(), a => a.GetName() is { Name: "CsvHelper", Version.Major: 34 });
    }

    [Fact]
    public void Importing_loads_neither_the_CSV_library_nor_any_data()
    {
        // In a process of its own, where nothing has used a dataset yet.
        const string Loaded =
            "[AppDomain]::CurrentDomain.GetAssemblies() | ForEach-Object { $_.GetName().Name } | Where-Object { $_ -in 'CsvHelper', "
            + "'Journo.Datasets.Csv' }";
        Assert.Equal("", JournoProcess.Run("-Command", "$null = 'x' | Import-Article; " + Loaded).Succeeded());
        Assert.Contains("Journo.Datasets.Csv", JournoProcess.Run("-Command", "$null = Get-Dataset -ErrorAction Ignore; " + Loaded)
            .Succeeded(), StringComparison.Ordinal);
    }

    [Fact]
    public void Four_runspaces_at_once_each_have_their_own_dataset()
    {
        using var folder = new TemporaryFolder();
        Parallel.For(0, 4, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i =>
        {
            using var session = new PowerShellSession();
            string dataset = folder["d" + i];
            for (int round = 0; round < 5; round++)
            {
                session.Run("$args[1] | Import-Article -Title \"T$($args[2])\" | Export-Dataset $args[0] -Force; Use-Dataset $args[0]",
                    dataset, Samples.Ferry + i, i).Succeeded();
                Assert.Equal(dataset, session.Run("(Get-Dataset).Path").One().ToString());
                Assert.Equal($"T{i}", session.Run("(Get-Article).Title").One().ToString());
            }
        });
    }

    [Fact]
    public void Every_type_that_comes_out_has_a_table_and_a_list_that_fit()
    {
        var format = XDocument.Load(Path.Combine(BuiltModule.Folder, "Journo.Format.ps1xml"));
        using var session = new PowerShellSession();
        foreach (string type in session.Run("(Get-Command -Module Journo).OutputType.Name").Texts().Distinct()
            .Where(t => t.StartsWith("Journo.", StringComparison.Ordinal)))
        {
            XElement[] views = [.. format.Descendants("View").Where(v => v.Descendants("TypeName").Any(n => n.Value == type))];
            Assert.Equal(type is "Journo.Explanation" or "Journo.Analysis.Sourcing.SourcingMeasurement" ? "CustomControl ListControl"
                : "TableControl ListControl", string.Join(' ', views.Select(v => v.Elements().Last().Name.LocalName)));
            Assert.True(views[0].Descendants("Width").Sum(w => (int)w + 1) <= 80,
                $"The fixed columns of {type} leave too little for the last.");
            IEnumerable<string> properties = session.Run("[type]$args[0] | ForEach-Object { $_.GetProperties().Name }", type).Texts();
            string[] left = type == "Journo.Article" ? ["Text", "Paragraphs", "Sentences"] : [];
            // What is a list of several is joined by a script block, under the property's name.
            static string Shown(XElement item) => (item.Element("PropertyName") ?? item.Element("Label"))!.Value;
            Assert.Equal(properties.Except(left).Order(StringComparer.Ordinal),
                views[1].Descendants("ListItem").Select(Shown).Order(StringComparer.Ordinal));
        }
    }
}
