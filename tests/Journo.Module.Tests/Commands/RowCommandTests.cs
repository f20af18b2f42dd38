using System.Management.Automation;
using Journo.Module.Tests.Hosting;

namespace Journo.Module.Tests.Commands;

/// <summary>The cmdlets that give rows, over a dataset whose rows are known.</summary>
public sealed class RowCommandTests(SmallDatasetInPlay small) : IClassFixture<SmallDatasetInPlay>, IDisposable
{
    private readonly PowerShellSession _session = small.Session;
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("Get-Claim", "c1 c2 c3 c4")]
    [InlineData("Get-Claim c1,c3", "c1 c3")]
    [InlineData("Get-Claim -Id 'c[34]'", "c3 c4")]
    [InlineData("Get-Claim -Speaker 'ida*'", "c1")]
    [InlineData("Get-Claim -Speaker ''' union', \"drivers' union\"", "c2")]
    [InlineData("Get-Claim -Source '*Courier'", "c1")]
    [InlineData("Get-Claim -Text '*commuters*'", "c2")]
    [InlineData("Get-Claim -Text 'A second boat'", "c3")]
    [InlineData("Get-Claim -Kind Fact, Quote", "c3 c4")]
    [InlineData("Get-Claim -Attribution None", "c3")]
    [InlineData("Get-Claim -Hedged", "c2 c3")]
    [InlineData("Get-Claim -Hedged:$false", "c1 c2 c3 c4")]
    [InlineData("Get-Claim -Unhedged", "c1 c4")]
    [InlineData("Get-Claim -MinimumCheckworthiness 0.5", "c1 c2")]
    [InlineData("Get-Claim -After 2021", "c4")]
    [InlineData("Get-Claim -Before 1998-06-15", "c1")]
    [InlineData("Get-Claim -After 1998 -Before 2021 -Kind Figure", "c1")]
    [InlineData("Get-Quote", "q1 q2")]
    [InlineData("Get-Quote -Id q2", "q2")]
    [InlineData("Get-Quote -Speaker Ida*", "q1")]
    [InlineData("Get-Quote -Text *matter", "q2")]
    [InlineData("Get-Quote -Kind Direct", "q1")]
    [InlineData("Get-TimelineEvent", "t3 t2 t1")]
    [InlineData("Get-TimelineEvent -Id t1,t2", "t2 t1")]
    [InlineData("Get-TimelineEvent -Dated", "t3 t2")]
    [InlineData("Get-TimelineEvent -Dated:$false", "t3 t2 t1")]
    [InlineData("Get-TimelineEvent -Undated", "t1")]
    [InlineData("Get-TimelineEvent -After 1998-06-30", "t3 t2")]
    [InlineData("Get-TimelineEvent -After ([datetime]'1998-07-01')", "t2")]
    [InlineData("Get-TimelineEvent -Participant *council*", "t2")]
    [InlineData("Get-TimelineEvent -Text *opened", "t3")]
    [InlineData("Get-TimelineEvent -Source ida*", "t3")]
    [InlineData("Get-TimelineEvent -Mention", "t1 t2 t3")]
    [InlineData("Get-TimelineEvent -Mention -Dated", "t2 t3")]
    [InlineData("Get-TimelineEvent -Mention -Source ida*", "t3")]
    [InlineData("Get-Article library | Get-TimelineEvent", "t2")]
    [InlineData("Get-Article | Get-TimelineEvent -Mention", "t1 t3 t2")]
    [InlineData("Get-Figure", "f1 f2 f3")]
    [InlineData("Get-Figure -Id f3", "f3")]
    [InlineData("Get-Figure -Kind Money, Percent", "f1 f2")]
    [InlineData("Get-Figure -Currency usd", "f1")]
    [InlineData("Get-Figure -Unit pass*", "f3")]
    [InlineData("Get-Figure -Minimum 100 -Maximum 1e5", "f1")]
    [InlineData("Get-Entity", "e1 e2 e3")]
    [InlineData("Get-Entity *feld", "e3")]
    [InlineData("Get-Entity 'Lindmuth*'", "e2")]
    [InlineData("Get-Entity -Kind Person -Id e1", "e1")]
    [InlineData("Get-Source", "s1 s2 s3 s4 s5")]
    [InlineData("Get-Source '`[unnamed`]*'", "s5")]
    [InlineData("Get-Source -Kind Person, Anonymous", "s1 s4 s5")]
    [InlineData("Get-Source -Id s2", "s2")]
    [InlineData("Get-Attribution", "a1")]
    [InlineData("Get-Attribution -Source Nobody", "")]
    [InlineData("Get-Attribution -Cue said -Id a*", "a1")]
    [InlineData("Get-DateMention", "d1 d2")]
    [InlineData("Get-DateMention -Kind Duration", "d2")]
    [InlineData("Get-DateMention -Text *1998 -Id d1", "d1")]
    [InlineData("Get-Article", "ferry library")]
    [InlineData("Get-Article -Id lib*", "library")]
    [InlineData("Get-Article -Title '*fares*'", "ferry")]
    [InlineData("Get-Article -Publisher '*Courier'", "ferry")]
    [InlineData("Get-Article library | Get-Claim", "c4")]
    [InlineData("Get-Article ferry | Get-Claim -After 1990", "c1")]
    [InlineData("Get-Article library | Get-Entity", "e3")]
    [InlineData("Get-Article ferry | Get-Source", "s1 s2 s3")]
    [InlineData("Get-Article | Get-TimelineEvent", "t3 t2 t1")]
    [InlineData("Get-Article | Get-Article -Title Lib*", "library")]
    [InlineData("Get-Article nothing* | Get-Claim", "")]
    public void Conditions_choose_rows(string script, string ids) =>
        Assert.Equal(ids, string.Join(' ', _session.Run(script + " | ForEach-Object Id").Texts()));

    [Theory]
    [InlineData("Get-Article", "ferri", "ferry", "article")]
    [InlineData("Get-Attribution", "a9", "a1", "attribution")]
    [InlineData("Get-Claim", "c9", "c1, c2, c3, c4", "claim")]
    [InlineData("Get-DateMention", "d9", "d1, d2", "date mention")]
    [InlineData("Get-Entity -Id", "e9", "e1, e2, e3", "entity")]
    [InlineData("Get-Figure", "f9", "f1, f2, f3", "figure")]
    [InlineData("Get-Quote", "q9", "q1, q2", "quote")]
    [InlineData("Get-Source -Id", "s9", "s1, s2, s3, s4, s5", "source")]
    [InlineData("Get-TimelineEvent", "t9", "t1, t2, t3", "timeline event")]
    [InlineData("Get-TimelineEvent -Mention", "t9", "t1, t2, t3", "timeline event")]
    public void An_id_that_no_row_has_is_an_error_that_names_the_place_and_the_close_ones(
        string script, string id, string close, string what)
    {
        ErrorRecord error = _session.Run($"{script} {id}").Failed("IdNotFound", ErrorCategory.ObjectNotFound);
        Assert.Equal(id, error.TargetObject);
        Assert.Equal($"There is no {what} '{id}' in {small.Folder}. Close to it: {close}.", error.Exception.Message);
    }

    [Theory]
    [InlineData("Get-Claim c1, lost, c3", "c1 c3", "lost")]
    [InlineData("Get-Claim C1, 'lost*'", "c1", "")]
    [InlineData("Get-Claim c1, c2 -Speaker Ida*", "c1", "")]
    [InlineData("Get-Article | Get-Claim -Id c4, lost, c1", "c1 c4", "lost")]
    [InlineData("Get-Article | Get-Claim -Id c4 -Speaker Ida*", "", "")]
    [InlineData("Get-Article library | Get-Claim -Id c1", "", "c1")]
    [InlineData("Get-Article nothing* | Get-Claim -Id c1", "", "")]
    [InlineData("Get-Article | Get-Article -Id library, lost", "library", "lost")]
    [InlineData("Get-Article | Get-TimelineEvent -Id t2, lost", "t2", "lost")]
    [InlineData("$args[0] | Import-Article -Id ferry | Get-Quote -Id ferry-q1, lost", "ferry-q1", "lost")]
    public void A_mistyped_id_is_told_of_at_the_end_and_the_others_come(string script, string ids, string missing)
    {
        Outcome outcome = _session.Run(script, Samples.Ferry);
        Assert.Equal(ids, string.Join(' ', outcome.Output.Select(o => (string)((dynamic)o).Id)));
        Assert.Equal(missing, string.Join(' ', outcome.Errors.Select(e => e.TargetObject)));
    }

    [Fact]
    public void Verdicts_asked_of_an_article_that_was_only_read_are_warned_about_once()
    {
        using PowerShell shell = _session
            .Prepare("$args[0], $args[1] | ForEach-Object { $_ | Import-Article } | Get-Claim -Verdict True", Samples.Ferry,
            Samples.Library);
        Assert.Empty(shell.Invoke());
        Assert.Contains("Add-ClaimReview", Assert.Single(shell.Streams.Warning).Message, StringComparison.Ordinal);
        using PowerShell ofDataset = _session.Prepare("Get-Article | Get-Claim -Verdict True");
        Assert.Empty(ofDataset.Invoke());
        Assert.Empty(ofDataset.Streams.Warning);
    }

    [Fact]
    public void Rows_have_typed_properties()
    {
        dynamic claim = _session.Run("Get-Claim c2").One();
        Assert.Equal("drivers' union|about|Prediction|Explicit|0.6",
            FormattableString.Invariant($"{claim.Chain}|{claim.Hedges}|{claim.Kind}|{claim.Attribution}|{claim.Checkworthiness}"));
        dynamic timeline = _session.Run("Get-TimelineEvent t3").One();
        Assert.Equal("1998-06 1998-06-01 1998-06-30", $"{timeline.Date} {timeline.Earliest} {timeline.Latest}");
        Assert.Equal("Journo.EdtfDate", ((object)timeline.Date).GetType().FullName);
    }

    [Fact]
    public void The_dataset_named_comes_before_the_one_chosen()
    {
        string other = _folder["other [1]"];
        _session.Run("$args[1] | Import-Article -Id lone | Export-Dataset -LiteralPath $args[0]", other, Samples.Library).Succeeded();
        Assert.Equal(["lone"], _session.Run("Get-Article -Dataset $args[0] | ForEach-Object Id", other).Texts());
        Assert.Equal(["lone"], _session.Run("Get-Article -Dataset (Get-Dataset -LiteralPath $args[0]) | ForEach-Object Id", other).Texts());
    }

    [Theory]
    [InlineData("Get-Article")]
    [InlineData("Get-Attribution")]
    [InlineData("Get-Claim")]
    [InlineData("Get-DateMention")]
    [InlineData("Get-Entity")]
    [InlineData("Get-Figure")]
    [InlineData("Get-Quote")]
    [InlineData("Get-Source")]
    [InlineData("Get-TimelineEvent")]
    public void A_folder_that_is_no_dataset_is_an_error_with_the_problem_as_target(string cmdlet)
    {
        ErrorRecord missing = _session.Run($"{cmdlet} -Dataset $args[0]", _folder["nowhere"])
            .Failed("FolderNotFound", ErrorCategory.ObjectNotFound);
        Assert.Equal("Journo.DatasetProblem", missing.TargetObject.GetType().FullName);
        _session.Run($"{cmdlet} -Dataset $args[0]", _folder.Path).Failed("NotADataset", ErrorCategory.ObjectNotFound);
    }

    [Fact]
    public void A_row_that_can_not_be_read_is_reported_with_its_place_and_the_rest_comes()
    {
        string file = Path.Combine(SmallDataset.Write(_session, _folder["broken"]), "claims.csv");
        string[] lines = File.ReadAllLines(file);
        lines[2] = lines[2].Replace(",0.6", ",much", StringComparison.Ordinal);
        File.WriteAllLines(file, lines);
        Outcome outcome = _session.Run("Get-Claim -Dataset $args[0]", _folder["broken"]);
        dynamic problem = Assert.Single(outcome.Errors).TargetObject;
        Assert.Equal(ErrorCategory.InvalidData, outcome.Errors[0].CategoryInfo.Category);
        Assert.Equal(3, (long)problem.Line);
        Assert.True((int)problem.Column > 1);
        Assert.Equal(["c1", "c3", "c4"], outcome.Output.Select(o => (string)((dynamic)o).Id));
    }

    [Theory]
    [InlineData("Get-Claim -Hedged -Unhedged")]
    [InlineData("Get-TimelineEvent -Dated -Undated")]
    public void Switches_that_exclude_each_other_end_the_command(string script)
    {
        Outcome outcome = _session.Run(script);
        outcome.Failed("ParametersConflict", ErrorCategory.InvalidArgument);
        Assert.Empty(outcome.Output);
    }

    [Fact]
    public void A_wildcard_that_is_not_closed_ends_the_command() =>
        Assert.Equal("[a-", _session.Run("Get-Claim -Speaker '[a-'").Failed("BadPattern", ErrorCategory.InvalidArgument).TargetObject);

    [Fact]
    public void An_article_without_text_that_comes_from_nowhere_can_not_be_read()
    {
        Outcome outcome = _session.Run("$a = [Journo.Article]::new(); $b = 'Head' | Import-Article; $a, $b | Get-Article; $a | Get-Claim");
        Assert.All(outcome.Errors, e => Assert.StartsWith("ArticleWithoutText,", e.FullyQualifiedErrorId, StringComparison.Ordinal));
        Assert.Equal(2, outcome.Errors.Count);
        Assert.Single(outcome.Output);
    }

    [Theory]
    [InlineData("Get-Claim c4 | ForEach-Object Text", "the vote \"settles the matter\"")]
    [InlineData("Get-Claim -Text '*settles*' | ForEach-Object Id", "c4")]
    [InlineData("Get-Article library | Get-Claim | ForEach-Object Text", "the vote \"settles the matter\"")]
    [InlineData("Get-Claim c1 | ForEach-Object Text", "")]
    public void Words_left_out_come_back_for_a_document_that_the_session_has_read(string script, string expected)
    {
        SmallDataset.Write(_session, _folder["bare"], text: false);
        using var fresh = new PowerShellSession();
        Assert.Equal("", fresh.Run("Use-Dataset $args[0]; (Get-Claim c4).Text", _folder["bare"]).One().ToString());
        string document = _folder.Write("library.txt", Samples.Library);
        fresh.Run("Use-Dataset $args[0] -Document $args[1]", _folder["bare"], document).Succeeded();
        Assert.Equal(expected, fresh.Run(script).One().ToString());
    }

    [Fact]
    public void One_article_goes_through_several_commands_and_is_read_once()
    {
        Outcome outcome = _session
            .Run("$a = $args[0] | Import-Article; [object]::ReferenceEquals(($a | Get-Entity)[0], ($a | Get-Entity)[0])", Samples.Ferry);
        Assert.True(outcome.Flag());
    }

    [Fact]
    public void A_row_with_impossible_offsets_does_not_end_the_others()
    {
        string folder = _folder["given-back"];
        using var session = new PowerShellSession();
        SmallDataset.Write(session, folder, text: false);
        foreach (string table in (string[])["claims.csv", "quotes.csv"])
        {
            string file = Path.Combine(folder, table);
            string[] lines = File.ReadAllLines(file);
            int start = Array.IndexOf(lines[0].Split(','), "start");
            string[] cells = lines[1].Split(',');
            cells[start] = cells[start + 1] + "0";
            File.WriteAllLines(file, [lines[0], string.Join(',', cells), .. lines[2..]]);
        }
        Assert.Equal(4, session.Run("Get-Claim -Dataset $args[0]", folder).Succeeded().Count);
        Assert.Equal("settles the matter", session.Run("(Get-Quote q2 -Dataset $args[0]).Text", folder).One().ToString());
    }

    public void Dispose() => _folder.Dispose();
}
