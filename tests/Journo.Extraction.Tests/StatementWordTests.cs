using Journo.Testing;
using Journo.Language;

namespace Journo.Extraction.Tests;

public class StatementWordTests
{
    [Fact]
    public void Nobody_is_addressed_by_name()
    {
        // A name tells in which debate a sentence was said, not what it says.
        HashSet<string> names = [.. InEnglish.Language.Lines("GivenName").SelectMany(names => names.Split(' '))
            .Select(name => name.ToLowerInvariant())];
        string line = InEnglish.Language.Lines("StatementWord")
            .Single(line => line.StartsWith("address to hearers:", StringComparison.Ordinal));
        Assert.DoesNotContain(line[(line.IndexOf(':') + 1)..].Split([' ', ';'], StringSplitOptions.RemoveEmptyEntries), names.Contains);
        Assert.Contains("tom", names);
    }
}
