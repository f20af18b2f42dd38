using System.Reflection;

namespace Journo.Values;

/// <summary>The lists and tables that an assembly carries as text: one entry a line, <c>#</c> begins a comment.</summary>
internal static class DataFile
{
    /// <summary>The lines of a file, without comments and empty lines.</summary>
    /// <param name="assembly">The assembly that carries it.</param>
    /// <param name="name">The file's name without its extension.</param>
    /// <exception cref="InvalidOperationException">There is no such file.</exception>
    public static IEnumerable<string> Lines(Assembly assembly, string name)
    {
        using Stream stream = assembly.GetManifestResourceStream($"Data.{name}")
            ?? throw new InvalidOperationException($"There is no list named '{name}'.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            int comment = line.IndexOf('#', StringComparison.Ordinal);
            if (comment >= 0) line = line[..comment];
            line = line.Trim();
            if (line.Length > 0) yield return line;
        }
    }
}
