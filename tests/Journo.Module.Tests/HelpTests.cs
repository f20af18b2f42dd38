using System.Management.Automation;
using System.Text.RegularExpressions;
using Journo.Help;
using Journo.Module.Tests.Hosting;

namespace Journo.Module.Tests;

public sealed class HelpTests
{
    private static readonly IReadOnlyDictionary<string, CommandInfo> Commands = HelpFile.CommandsOf(BuiltModule.Manifest);

    public static TheoryData<string> Names => [.. Commands.Keys.Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_cmdlet_has_a_page_and_every_page_a_cmdlet() => Assert.Equal(
        Commands.Keys.Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(BuiltModule.Docs, "*.md").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_tells_of_every_parameter_and_of_no_other(string name) => Assert.Equal(
        Commands[name].Parameters.Keys.Where(p => !MamlWriter.IsCommon(p) || p is "WhatIf" or "Confirm").Select(p => "-" + p)
            .Order(StringComparer.Ordinal),
        PageOf(name).Parameters.Select(p => p.Title).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_describes_shows_examples_and_says_what_goes_in_and_out(string name)
    {
        HelpPage page = PageOf(name);
        Assert.Equal(name, page.Name);
        Assert.NotEmpty(page.Synopsis);
        Assert.NotEmpty(page.Description);
        Assert.NotEmpty(page.Examples);
        Assert.All(page.Examples, e =>
            Assert.True(e.Code.Any(l => l.Contains(name, StringComparison.Ordinal)) && e.Paragraphs.Count > 0, e.Title));
        Assert.All(page.Parameters, p => Assert.NotEmpty(p.Paragraphs));
        Assert.Equal(Commands[name].OutputType.Select(o => o.Name).Order(StringComparer.Ordinal),
            page.Outputs.Select(o => o.TrimStart('-', ' ').Split(':')[0]).Where(o => o != "None").Order(StringComparer.Ordinal));
        Assert.All(page.SeeAlso, link =>
            Assert.True(Commands.ContainsKey(link) || File.Exists(Path.Combine(BuiltModule.Docs, link + ".help.txt")), link));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Examples_use_only_parameters_that_are_there(string name)
    {
        foreach (HelpSection example in PageOf(name).Examples)
        {
            System.Management.Automation.Language.Ast script = System.Management.Automation.Language.Parser
                .ParseInput(string.Join('\n', example.Code), out _, out var errors);
            Assert.Empty(errors);
            foreach (var command in script
                .FindAll(a => a is System.Management.Automation.Language.CommandAst, searchNestedScriptBlocks: true)
                .Cast<System.Management.Automation.Language.CommandAst>())
            {
                if (!Commands.TryGetValue(command.GetCommandName(), out CommandInfo? known)) continue;
                Assert.All(command.CommandElements.OfType<System.Management.Automation.Language.CommandParameterAst>(), p =>
                    Assert.True(known.Parameters.ContainsKey(p.ParameterName), p.Extent.Text));
            }
        }
    }

    /// <summary>If this fails, <c>dotnet run --project tools/Journo.Help</c> brings the files up to date.</summary>
    [Fact]
    public void The_help_file_and_the_syntax_on_the_pages_are_up_to_date() =>
        Assert.All(HelpFile.Make(BuiltModule.Docs, Commands), file =>
            Assert.Equal(file.Value, File.ReadAllText(file.Key).ReplaceLineEndings("\n")));

    [Fact]
    public void Get_Help_shows_what_the_page_says()
    {
        using var session = new PowerShellSession();
        dynamic help = session.Run("Get-Help Get-Quote -Full").One();
        Assert.Equal(PageOf("Get-Quote").Synopsis, (string)help.Synopsis.Trim());
    }

    [Fact]
    public void The_about_topic_names_every_cmdlet()
    {
        string about = File.ReadAllText(Path.Combine(BuiltModule.Docs, "about_Journo.help.txt"));
        Assert.All(Commands.Keys, name => Assert.Matches(new Regex($@"\b{name}\b", RegexOptions.NonBacktracking), about));
    }

    private static HelpPage PageOf(string name) => HelpPage.Parse(File.ReadAllText(Path.Combine(BuiltModule.Docs, name + ".md")));
}
