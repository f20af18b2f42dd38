using System.Globalization;
using System.Text.RegularExpressions;

namespace Journo.House.Tests;

/// <summary>
/// Words of a language stand in its lists. What the readers still compare with English words is counted for each file, and may only
/// become less.
/// </summary>
public sealed partial class EnglishInCodeTests
{
    private static readonly string[] Readers = ["Journo.Language", "Journo.Extraction", "Journo.Analysis"];
    private static readonly string Known = Path.Combine(Rooms.Root, "tests/Journo.House.Tests/EnglishInCode.txt");

    [Fact]
    public void The_readers_compare_with_no_more_English_words_than_are_known()
    {
        Dictionary<string, int> known = File.ReadLines(Known).Where(line => !line.StartsWith('#')).Select(line => line.Split(' '))
            .ToDictionary(parts => parts[0], parts => int.Parse(parts[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        Dictionary<string, string[]> found = Found();
        string[] wrong = [.. from file in known.Keys.Union(found.Keys)
                             let words = found.GetValueOrDefault(file, [])
                             where words.Length != known.GetValueOrDefault(file)
                             select Problem(file, words, known.GetValueOrDefault(file))];
        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("""if (document.IsWord(at, "of")) at++;""", "of")]
    [InlineData("""bool past = word is "was" or "Were";""", "was Were")]
    [InlineData("""scan.IsAny(at - (x + 1), "few", "many")""", "few many")]
    [InlineData("""new[] { "people", "men" }.Select(word => (word, true))""", "people men")]
    [InlineData("""new([("then", 1), ("earlier", -1)])""", "then earlier")]
    [InlineData("""switch { "he" => 1, "don't" or "n\u2019t" => 2 }""", "he don't n\\u2019t")]
    [InlineData("""word == "the" ? "a known one" : "unknown" // "of" """, "the")]
    [InlineData("""throw new InvalidOperationException("closed"); Groups("NounVerb")""", "")]
    public void A_comparison_with_a_word_is_seen(string code, string words) => Assert.Equal(words, string.Join(' ', Words(code)));

    private static string Problem(string file, string[] words, int known) => words.Length < known
        ? $"{file}: write {words.Length} for {known} into EnglishInCode.txt, or take out the line of a file with none."
        : $"{file}: {words.Length} words, not {known} ({string.Join(' ', words)}). Put a new one into a list of "
            + "src/Journo.Language.English/Data, and ask for its group.";

    private static Dictionary<string, string[]> Found() => Readers
        .SelectMany(room => Directory.EnumerateFiles(Path.Combine(Rooms.Root, "src", room), "*.cs", SearchOption.AllDirectories))
        .Select(file => Path.GetRelativePath(Path.Combine(Rooms.Root, "src"), file).Replace('\\', '/'))
        .Where(path => !path.Contains("/obj/", StringComparison.Ordinal))
        .ToDictionary(path => path, path => Words(File.ReadAllText(Path.Combine(Rooms.Root, "src", path))), StringComparer.Ordinal);

    // Literals of one word that something is compared with, or that stand in a list.
    private static string[] Words(string code)
    {
        code = Comment().Replace(code, "");
        return [.. Word().Matches(code).Where(word => Compared().IsMatch(code[..word.Index])
            || Arm().IsMatch(code[(word.Index + word.Length)..]) || IsListed(code, word.Index)).Select(word => word.Groups[1].Value)];
    }

    // Whether what encloses the literal is a list, a tuple in one, or a call that compares.
    private static bool IsListed(string code, int at)
    {
        for (int depth = 0, i = at - 1; i >= 0 && code[i] is not ';'; i--)
        {
            if (code[i] is ')' or ']' or '}') depth++;
            else if (code[i] is '(' or '[' or '{' && depth-- == 0)
            {
                return Item().IsMatch(code[(i + 1)..at]) && (code[i] != '(' || Opener().IsMatch(code[..i]));
            }
        }
        return false;
    }

    [GeneratedRegex(@"(?<=^|\s)//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex("""(?<![$\w\\])"((?:'|\\u2019)?[A-Z]?[a-z]+(?:(?:'|\\u2019)[a-z]+)?)"(?!\.Length)""")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?:\b(?:is|or|not|case)|==|!=|not \()\s*\(?\s*$", RegexOptions.RightToLeft)]
    private static partial Regex Compared();

    [GeneratedRegex(@"^\s*(?:=>|or\b)")]
    private static partial Regex Arm();

    [GeneratedRegex(@"(?:^|,)\s*$")]
    private static partial Regex Item();

    [GeneratedRegex(@"(?:\b(?:IsWord|IsAny|Is|Equals|SequenceEqual|StartsWith|EndsWith|Contains)|[\[{,(]\s*)$")]
    private static partial Regex Opener();
}
