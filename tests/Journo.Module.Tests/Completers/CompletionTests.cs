using System.Globalization;
using System.Management.Automation;
using Journo.Help;
using Journo.Module.Tests.Hosting;

namespace Journo.Module.Tests.Completers;

public sealed class CompletionTests(SmallDatasetInPlay small) : IClassFixture<SmallDatasetInPlay>
{
    [Theory]
    [InlineData("Get-Claim -Speaker ", "'drivers'' union'", "'Ida Brandt'", "'Nora Feld'")]
    [InlineData("Get-Claim -Speaker i", "'Ida Brandt'", "'drivers'' union'")]
    [InlineData("Get-Claim -Speaker nora", "'Nora Feld'")]
    [InlineData("Get-Claim -Speaker 'nora", "'Nora Feld'")]
    [InlineData("Get-Claim -Speaker \"nora", "'Nora Feld'")]
    [InlineData("Get-Claim -Speaker \u201cnora", "'Nora Feld'")]
    [InlineData("Get-Claim -Speaker 'drivers'' u", "'drivers'' union'")]
    [InlineData("Get-Source '`[un", "'`[unnamed`] officials'")]
    [InlineData("Get-Claim -Speaker feld", "'Nora Feld'")]
    [InlineData("Get-Quote -Speaker ", "'Ida Brandt'", "'Nora Feld'")]
    [InlineData("Get-Claim -Source linD", "'Lindmouth Courier'")]
    [InlineData("Get-Source off", "'`[unnamed`] officials'")]
    [InlineData("Get-Source '[un", "'`[unnamed`] officials'")]
    [InlineData("Get-Claim -Kind pre", "Prediction")]
    [InlineData("Get-Claim -Attribution in", "Inherited")]
    [InlineData("Get-Claim -Id c", "c1", "c2", "c3", "c4")]
    [InlineData("get-quote q", "q1", "q2")]
    [InlineData("Journo\\Get-TimelineEvent -Id ", "t1", "t2", "t3")]
    [InlineData("Get-Figure -Id f", "f1", "f2", "f3")]
    [InlineData("Get-Figure -Currency ", "USD")]
    [InlineData("Get-Figure -Unit ", "passengers")]
    [InlineData("Get-Entity n", "'Nora Feld'", "'Ida Brandt'", "'Lindmouth Courier'")]
    [InlineData("Get-Entity -Id e", "e1", "e2", "e3")]
    [InlineData("Get-Source -Id s", "s1", "s2", "s3", "s4", "s5")]
    [InlineData("Get-Attribution -Cue ", "said")]
    [InlineData("Get-Attribution -Id ", "a1")]
    [InlineData("Get-DateMention -Id ", "d1", "d2")]
    [InlineData("Get-Article -Id ", "ferry", "library")]
    [InlineData("Get-Article -Title lib", "'Library keeps its name'")]
    [InlineData("Get-Article -Publisher ", "'Lindmouth Courier'")]
    [InlineData("Get-TimelineEvent -Participant ida", "'Ida Brandt'")]
    [InlineData("Import-Article x -Encoding utf8", "utf8", "utf8BOM", "utf8NoBOM")]
    [InlineData("Export-Citation -Encoding big", "bigendianunicode", "bigendianutf32")]
    [InlineData("Export-Citation -Format b", "BibLaTeX", "BibTeX")]
    [InlineData("Export-Citation -Style journo-n", "journo-news", "journo-note", "journo-numbered")]
    [InlineData("Export-Citation -Style 'author-date", "'journo-author-date'")]
    [InlineData("Export-Citation -Language en-US", "en-US")]
    [InlineData("Export-Citation -Mode b", "Bibliography", "Both")]
    [InlineData("Export-Citation -As m", "Markdown")]
    public void The_Tab_key_offers_what_is_there(string line, params string[] expected) =>
        Assert.Equal(expected, small.Session.Complete(line).Select(r => r.CompletionText));

    [Fact]
    public void Every_parameter_that_a_column_completes_has_its_column()
    {
        using var session = new PowerShellSession();
        string[] lines = [.. HelpFile.CommandsOf(BuiltModule.Manifest).Values.SelectMany(command => command.Parameters.Values
            .Where(parameter => parameter.Attributes.OfType<ArgumentCompleterAttribute>()
                .Any(attribute => attribute.Type.Name == "ColumnCompleter"))
            .Select(parameter => $"{command.Name} -{parameter.Name} "))];
        Assert.True(lines.Length > 25);
        // The article that comes with the module has no publisher.
        Assert.Equal(["Get-Article -Publisher "], lines
            .Where(line => !session.Complete(line).Any(result => result.ResultType == CompletionResultType.ParameterValue))
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_offered_works_as_it_stands()
    {
        foreach (string prefix in new[] { "Get-Source -Name ", "Get-Claim -Speaker ", "Get-Entity -Name " })
        {
            foreach (var result in small.Session.Complete(prefix))
            {
                Assert.NotEmpty(small.Session.Run(prefix + result.CompletionText).Succeeded());
            }
        }
    }

    [Fact]
    public void Ids_come_with_the_words_that_they_stand_for() =>
        Assert.StartsWith("fares would rise", small.Session.Complete("Get-Claim -Id c1")[0].ToolTip, StringComparison.Ordinal);

    [Fact]
    public void The_dataset_that_the_line_names_is_the_one_that_is_looked_into()
    {
        using var folder = new TemporaryFolder();
        small.Session.Run("$args[1] | Import-Article -Id lone | Export-Dataset $args[0]", folder["d"], Samples.Library).Succeeded();
        Assert.Equal(["lone"], small.Session.Complete($"Get-Article -Dataset {folder["d"]} -Id ").Select(r => r.CompletionText));
    }

    [Fact]
    public void Folders_that_hold_a_dataset_are_offered_first_and_files_not_at_all()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["a"]);
        folder.Write("c.txt", "");
        small.Session.Run("$args[1] | Import-Article | Export-Dataset $args[0]", folder["b"], Samples.Library).Succeeded();
        Assert.Equal([folder["b"], folder["a"]], small.Session.Complete($"Get-Claim -Dataset {folder.Path}/")
            .Select(r => r.CompletionText));
    }

    [Fact]
    public void A_dataset_that_can_not_be_read_offers_nothing() =>
        Assert.Empty(small.Session.Complete("Get-Article -Dataset /nowhere -Id "));

    [Fact]
    public void A_big_dataset_does_not_hold_up_the_Tab_key()
    {
        using var session = new PowerShellSession();
        using var folder = new TemporaryFolder();
        SmallDataset.Write(session, folder["d"]);
        string line = $"Get-Claim -Dataset {folder["d"]} -Id ";
        Assert.Equal(4, session.Complete(line).Count);
        // When the time is over, what was read up to then is the answer.
        new ImpatientClock().SetIn(session);
        Assert.Equal(["c1"], session.Complete(line).Select(r => r.CompletionText));
    }

    /// <summary>Half a second, as long as the completion has after its first value, is over at once.</summary>
    private sealed class ImpatientClock : TestClock
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            new Timer(() => callback(state));

        private sealed class Timer(Action callback) : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period)
            {
                if (dueTime >= TimeSpan.Zero && dueTime <= TimeSpan.FromSeconds(0.5)) callback();
                return true;
            }

            public void Dispose() { }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
