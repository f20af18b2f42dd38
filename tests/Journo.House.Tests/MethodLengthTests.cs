using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Journo.House.Tests;

public sealed class MethodLengthTests
{
    /// <summary>What a screen shows: lines of a body, with its braces.</summary>
    private const int MaximumLines = 60;

    public static TheoryData<string> Assemblies => LayeringTests.Assemblies;

    [Theory, MemberData(nameof(Assemblies))]
    public void No_method_takes_more_than_a_screen(string assembly)
    {
        (string Name, int Lines)[] methods = [.. Methods(assembly)];
        Assert.NotEmpty(methods);
        string[] longer = [.. methods.Where(m => m.Lines > MaximumLines).Select(m => $"{m.Name}: {m.Lines} lines")];
        Assert.True(longer.Length == 0, string.Join('\n', longer));
    }

    // The compiler notes the lines of each statement, and in a debug build those of the braces. A lambda, a local function and an iterator
    // are methods of their own, and the first two count for the method around them too. Constructors run the initialisers of fields and
    // properties, which may stand anywhere in the type: they are tables and not counted.
    private static IEnumerable<(string Name, int Lines)> Methods(string assembly)
    {
        using var file = new PEReader(File.OpenRead(Rooms.FileOf(assembly)));
        MetadataReader metadata = file.GetMetadataReader();
        using MetadataReaderProvider symbols = MetadataReaderProvider
            .FromPortablePdbStream(File.OpenRead(Path.ChangeExtension(Rooms.FileOf(assembly), ".pdb")));
        MetadataReader places = symbols.GetMetadataReader();
        foreach (MethodDefinitionHandle handle in metadata.MethodDefinitions)
        {
            MethodDefinition method = metadata.GetMethodDefinition(handle);
            MethodDebugInformation debug = places.GetMethodDebugInformation(handle);
            string name = metadata.GetString(method.Name);
            if (debug.Document.IsNil || name is ".ctor" or ".cctor") continue;
            string path = places.GetString(places.GetDocument(debug.Document).Name);
            if (!path.Contains($"/src/{assembly}/", StringComparison.Ordinal) || path.Contains("/obj/", StringComparison.Ordinal)) continue;
            SequencePoint[] points = [.. debug.GetSequencePoints().Where(point => !point.IsHidden)];
            if (points.Length == 0) continue;
            TypeDefinition type = metadata.GetTypeDefinition(method.GetDeclaringType());
            yield return ($"{path[path.IndexOf("/src/", StringComparison.Ordinal)..]}: {metadata.GetString(type.Name)}.{name}",
                points.Max(point => point.EndLine) - points.Min(point => point.StartLine) + 1);
        }
    }
}
