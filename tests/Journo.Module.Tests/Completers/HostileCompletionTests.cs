using System.Management.Automation;
using System.Management.Automation.Language;
using Journo.Module.Tests.Hosting;

namespace Journo.Module.Tests.Completers;

/// <summary>What stands in an article or a received dataset is offered by the Tab key, and must never become a command.</summary>
public sealed class HostileCompletionTests : IDisposable
{
    private const string Characters =
        "'\"\u2018\u2019\u201A\u201B\u201C\u201D\u201E`$;|&()" +
        "{}[]<>@#%*?,~-=!\\/. \t\r\n\u001B\u0085\u2028\u202Eab0é";

    private static readonly string[] Said =
    [
        "Mayor\u201D; New-Item x #", "Mayor\u2019; New-Item x #", "\"; ls #", "'; ls #", "$(ls)", "`$(ls)", "a`", "a`\"b", "--%",
        "-Id", "1e5",
        "0123", "0x1F", "1..5", "5kb", ".5", "@splat", "@{a=1}", "{ls}", "a;b", "a|b", "a,b", "a b", "#a", "a#b", "<#", "if", "%",
        "&", "..",
        "~", "C:\\a", "\u2013Id", "\u2014", "$null", "[int]", "`[a", "a*", "?", "line\nbreak", "cr\r\nlf", "esc\u001B[2J", "\u2018",
        "\u201C\u201D",
    ];

    private static readonly Dictionary<string, string> Claim = new(StringComparer.Ordinal)
    {
        ["article"] = "ferry", ["paragraph"] = "2", ["sentence"] = "2", ["start"] = "0", ["end"] = "5", ["kind"] = "figure",
        ["attribution"] = "explicit", ["stance"] = "asserted", ["cue"] = "said", ["checkworthiness"] = "0.9",
    };

    private static readonly string[] All = [.. Said.Concat(Random(1, 300)).Distinct(StringComparer.Ordinal)];

    private readonly PowerShellSession _session = new();
    private readonly TemporaryFolder _folder = new();

    public HostileCompletionTests()
    {
        SmallDataset.Write(_session, _folder["d"]);
        string file = Path.Combine(_folder["d"], "claims.csv");
        string[] columns = File.ReadLines(file).First().Split(',');
        File.WriteAllText(file, string.Join(',', columns) + "\n" + string.Concat(All.Select((speaker, i) =>
            string.Join(',', columns.Select(column => column switch
            {
                "id" => $"c{i}",
                "speaker" => $"\"{speaker.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
                _ => Claim.GetValueOrDefault(column, ""),
            })) + "\n")));
    }

    public void Dispose()
    {
        _session.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("")]
    [InlineData("'")]
    [InlineData("\"")]
    [InlineData("\u2018")]
    [InlineData("\u201C")]
    public void A_completed_word_is_one_string_and_nothing_else(string begun)
    {
        IReadOnlyList<string> lines = _session.CompletedLines($"Get-Claim -Dataset {_folder["d"]} -Speaker {begun}");

        Assert.Equal(All.Order(StringComparer.Ordinal), lines.Select(Argument).Order(StringComparer.Ordinal));
    }

    // The value behind -Speaker, if the line is one command with constants only.
    private static string Argument(string line)
    {
        ScriptBlockAst script = Parser.ParseInput(line, out _, out ParseError[] errors);
        Assert.Empty(errors);
        var pipeline = Assert.IsType<PipelineAst>(Assert.Single(script.EndBlock.Statements));
        var command = Assert.IsType<CommandAst>(Assert.Single(pipeline.PipelineElements));
        Assert.Equal(5, command.CommandElements.Count);
        Assert.Empty(command.Redirections);
        var value = Assert.IsType<StringConstantExpressionAst>(command.CommandElements[4]);
        return WildcardPattern.Unescape(value.Value);
    }

    private static IEnumerable<string> Random(int seed, int count)
    {
        var random = new Random(seed);
        return Enumerable.Range(0, count).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 8))
            .Select(_ => Characters[random.Next(Characters.Length)])));
    }
}
