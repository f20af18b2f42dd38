using System.Management.Automation;
using Journo.Module.Tests.Hosting;

namespace Journo.Module.Tests.Commands;

public sealed class DatasetCommandTests : IDisposable
{
    private readonly PowerShellSession _session = new();
    private readonly TemporaryFolder _folder = new();

    private string Export(string name, string text = Samples.Ferry)
    {
        _session.Run("$args[1] | Import-Article | Export-Dataset -LiteralPath $args[0]", _folder[name], text).Succeeded();
        return _folder[name];
    }

    [Fact]
    public void An_article_becomes_a_folder_of_tables()
    {
        dynamic dataset = _session.Run("$args[1] | Import-Article | Export-Dataset $args[0] -Title 'Ferries' -PassThru", _folder["d"],
            Samples.Ferry).One();
        Assert.Equal("Ferries", dataset.Title);
        Assert.Equal(1, dataset.Articles);
        Assert.True(File.Exists(Path.Combine(_folder["d"], "datapackage.json")));
        Assert.Empty(_session.Run("Test-Dataset $args[0]", _folder["d"]).Succeeded());
    }

    [Fact]
    public void WhatIf_writes_nothing()
    {
        _session.Run("$args[1] | Import-Article | Export-Dataset $args[0] -WhatIf", _folder["d"], Samples.Ferry).Succeeded();
        Assert.False(Directory.Exists(_folder["d"]));
    }

    [Fact]
    public void A_dataset_that_is_there_is_not_overwritten_unless_asked()
    {
        string folder = Export("d");
        Outcome again = _session.Run("$args[1] | Import-Article | Export-Dataset $args[0]", folder, Samples.Library);
        Assert.Equal("Journo.DatasetProblem", again.Failed("DatasetExists", ErrorCategory.ResourceExists).TargetObject.GetType().FullName);
        Assert.Equal("Library keeps its name", _session.Run(
            "$args[1] | Import-Article | Export-Dataset $args[0] -Force; (Get-Article -Dataset $args[0]).Title", folder, Samples.Library)
            .One().ToString());
    }

    [Fact]
    public void Articles_are_added_once_unless_they_are_to_be_replaced()
    {
        string folder = Export("d");
        Assert.Equal(2, _session.Run("$args[1] | Import-Article | Export-Dataset $args[0] -Append -PassThru", folder, Samples.Library)
            .One().Articles);
        _session.Run("$args[1] | Import-Article | Export-Dataset $args[0] -Append", folder, Samples.Library)
            .Failed("ArticleExists", ErrorCategory.ResourceExists);
        Assert.Equal(2, _session.Run("$args[1] | Import-Article -Title New | Export-Dataset $args[0] -Append -Force -PassThru", folder,
            Samples.Library).One().Articles);
        Assert.Contains("New", _session.Run("(Get-Article -Dataset $args[0]).Title", folder).Texts());
    }

    [Fact]
    public void An_article_that_comes_twice_is_left_out_with_a_warning_and_the_rest_is_written()
    {
        _folder.Write("a.txt", Samples.Ferry);
        _folder.Write("b.txt", Samples.Ferry);
        _folder.Write("c.txt", Samples.Library);
        Outcome written = _session.Run(
            "Import-Article \"$($args[0])/?.txt\" | Export-Dataset $args[1] -PassThru", _folder[""], _folder["d"]);
        Assert.Equal(2, written.One().Articles);
        Assert.Contains("b.txt", Assert.Single(written.Warnings), StringComparison.Ordinal);
        Assert.Empty(_session.Run("Test-Dataset $args[0]", _folder["d"]).Succeeded());
    }

    [Fact]
    public void An_article_that_the_dataset_has_is_an_error_of_its_own_and_the_rest_is_added()
    {
        string folder = Export("d");
        Outcome added = _session.Run(
            "$args[1], $args[2] | ForEach-Object { $_ | Import-Article } | Export-Dataset $args[0] -Append",
            folder, Samples.Ferry, Samples.Library);
        added.Failed("ArticleExists", ErrorCategory.ResourceExists);
        Assert.Equal(2, _session.Run("Get-Article -Dataset $args[0]", folder).Succeeded().Count);
    }

    [Fact]
    public void A_copy_of_a_copy_has_the_same_bytes()
    {
        string folder = Export("a");
        _session.Run("Get-Dataset $args[0] | Export-Dataset $args[1]; Get-Dataset $args[1] | Export-Dataset $args[2]", folder, _folder["b"],
            _folder["c"]).Succeeded();
        foreach (string file in Directory.EnumerateFiles(folder, "*.csv"))
        {
            Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(_folder["b"], Path.GetFileName(file))));
            Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(_folder["c"], Path.GetFileName(file))));
        }
    }

    [Fact]
    public void With_nothing_in_the_pipeline_the_dataset_in_play_is_copied()
    {
        string folder = Export("a");
        Assert.Equal("Ferry fares to rise in May", _session
            .Run("Use-Dataset $args[0]; Export-Dataset $args[1]; (Get-Article -Dataset $args[1]).Title", folder, _folder["b"]).One()
            .ToString());
    }

    [Fact]
    public void A_pipeline_that_gives_nothing_writes_nothing()
    {
        _session.Run("@() | Export-Dataset $args[0]", _folder["d"]).Succeeded();
        Assert.False(Directory.Exists(_folder["d"]));
    }

    [Fact]
    public void For_spreadsheets_there_is_a_byte_order_mark()
    {
        string folder = Export("a");
        _session.Run("Get-Dataset $args[0] | Export-Dataset $args[1] -ExcelSafe", folder, _folder["x"]).Succeeded();
        Assert.NotEqual(0xEF, File.ReadAllBytes(Path.Combine(folder, "articles.csv"))[0]);
        Assert.Equal(0xEF, File.ReadAllBytes(Path.Combine(_folder["x"], "articles.csv"))[0]);
    }

    [Fact]
    public void What_is_neither_an_article_nor_a_dataset_is_named_and_passed_over()
    {
        Outcome outcome = _session.Run("5, ($args[1] | Import-Article) | Export-Dataset $args[0] -PassThru", _folder["d"], Samples.Ferry);
        Assert.Equal(5, outcome.Failed("InputObjectNotBound", ErrorCategory.InvalidArgument).TargetObject);
        Assert.Single(outcome.Output);
    }

    [Fact]
    public void An_article_without_text_is_not_written() => _session
        .Run("Get-Article -Dataset $args[0] | Export-Dataset $args[1]", ExportedElsewhere(), _folder["b"])
            .Failed("ArticleWithoutText", ErrorCategory.InvalidArgument);

    [Fact]
    public void Articles_and_datasets_do_not_mix() => _session
        .Run("(Get-Dataset $args[0]), ('x' | Import-Article) | Export-Dataset $args[1]", Export("a"), _folder["b"])
            .Failed("MixedInput", ErrorCategory.InvalidArgument);

    [Fact]
    public void Datasets_are_found_by_wildcards_paths_and_strings()
    {
        Export("d1");
        Export("d[2]");
        Assert.Equal(2, _session.Run("Get-Dataset $args[0]", _folder["d*"]).Succeeded().Count);
        Assert.Equal("d[2]", Path.GetFileName((string)_session.Run("Get-Dataset -LiteralPath $args[0]", _folder["d[2]"]).One().Path));
        Assert.Equal("d1", _session.Run("($args[0] | Get-Dataset).Name", _folder["d1"]).One().ToString());
        Assert.Equal(_folder["d9"], _session.Run("Get-Dataset $args[0]", _folder["d9"])
            .Failed("PathNotFound", ErrorCategory.ObjectNotFound).TargetObject);
    }

    [Fact]
    public void A_drive_of_the_session_leads_to_a_dataset()
    {
        Export("d");
        _session.AddDrive("desk", _folder.Path);
        Assert.Equal(_folder["d"], _session.Run("(Get-Dataset desk:/d).Path").One().ToString());
        Assert.Equal("Ferry fares to rise in May", _session.Run("(Get-Article -Dataset desk:/d).Title").One().ToString());
        _session.Run("Get-Dataset desk:/d | Export-Dataset desk:/copy").Succeeded();
        Assert.True(Directory.Exists(_folder["copy"]));
    }

    [Fact]
    public void A_dataset_is_chosen_until_another_is_or_the_choice_is_taken_back()
    {
        string shipped = Path.Combine(BuiltModule.Folder, "data", "musk-openai");
        string folder = Export("d");
        Assert.Equal(folder, _session.Run("(Use-Dataset $args[0] -PassThru).Path", folder).One().ToString());
        Assert.Equal(folder, _session.Run("(Get-Dataset).Path").One().ToString());
        Assert.Equal(shipped, _session.Run("(Use-Dataset -Reset -PassThru).Path").One().ToString());
        Assert.Equal(folder, _session.Run("(Get-Dataset $args[0] | Use-Dataset -PassThru).Path", folder).One().ToString());
    }

    [Fact]
    public void What_is_no_dataset_is_not_chosen()
    {
        string folder = Export("d");
        _session.Run("Use-Dataset $args[0]", folder).Succeeded();
        _session.Run("Use-Dataset $args[0]", _folder.Path).Failed("NotADataset", ErrorCategory.ObjectNotFound);
        _session.Run("Use-Dataset $args[0]", _folder["d?*"]).Failed("FolderNotFound", ErrorCategory.ObjectNotFound);
        Assert.Equal(folder, _session.Run("(Get-Dataset).Path").One().ToString());
    }

    [Fact]
    public void A_wildcard_that_means_several_folders_chooses_none()
    {
        Export("d1");
        Export("d2");
        Assert.Equal(_folder["d*"], _session.Run("Use-Dataset $args[0]", _folder["d*"])
            .Failed("AmbiguousPath", ErrorCategory.InvalidArgument).TargetObject);
    }

    [Fact]
    public void A_test_tells_what_is_wrong_and_where()
    {
        string folder = Export("d");
        Assert.True(_session.Run("Test-Dataset $args[0] -Quiet", folder).Flag());
        string file = Path.Combine(folder, "articles.csv");
        File.WriteAllText(file, File.ReadAllText(file).Replace(",en,", ",en,0", StringComparison.Ordinal));
        Assert.False(_session.Run("Test-Dataset $args[0] -Quiet", folder).Flag());
        IReadOnlyList<PSObject> problems = _session.Run("Test-Dataset $args[0]", folder).Succeeded();
        Assert.NotEmpty(problems);
        Assert.All(problems, p => Assert.Contains("articles.csv", p.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_test_against_documents_takes_articles_and_paths()
    {
        string folder = Export("d"), document = _folder.Write("ferry.txt", Samples.Ferry);
        Assert.True(_session.Run("Test-Dataset $args[0] -Document $args[1] -Quiet", folder, document).Flag());
        Assert.True(_session.Run("Test-Dataset $args[0] -Document (Import-Article $args[1]) -Quiet", folder, document).Flag());
        Outcome missing = _session.Run("Test-Dataset $args[0] -Document $args[1] -Quiet", folder, _folder["none.txt"]);
        Assert.Equal(_folder["none.txt"], missing.Failed("PathNotFound", ErrorCategory.ObjectNotFound).TargetObject);
        Assert.Single(missing.Output);
    }

    [Fact]
    public void Testing_what_is_no_dataset_gives_its_problem() =>
        Assert.Equal("NotADataset", _session.Run("(Test-Dataset $args[0]).Id", _folder.Path).One().ToString());

    private string ExportedElsewhere()
    {
        using var other = new PowerShellSession();
        other.Run("$args[1] | Import-Article | Export-Dataset $args[0]", _folder["elsewhere"], Samples.Ferry).Succeeded();
        return _folder["elsewhere"];
    }

    public void Dispose()
    {
        _session.Dispose();
        _folder.Dispose();
    }
}
