namespace Journo.Hosting.Engine;

/// <summary>The lines of standard input, as they come.</summary>
internal static class StandardInput
{
    public static IEnumerable<string> Lines()
    {
        while (Console.In.ReadLine() is { } line) yield return line;
    }
}
